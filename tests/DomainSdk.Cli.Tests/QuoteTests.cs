using System.Text.Json;

namespace DomainSdk.Cli.Tests;

/// <summary><c>quote</c>: selectors of words, and what is nearest to words that are not there.</summary>
public sealed class QuoteTests : IDisposable
{
    private const string Body = "“We kept our word,” Thorne said at the\u00A0quay. A boat – one of nine – came in.\nThe crew said: “We kept our word.” 🐟 “No,” she said, and “No,” he said.";

    private readonly TemporaryFolder _folder = new();
    private readonly string _text;

    public QuoteTests() => _text = _folder.Write("ferry.txt", $" date 2031-04-12 https://lakeside-courier.example/ferry\n\nFerry\n\n\n\nA lead.\n\n{Body}\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A boat")]
    [InlineData("We kept our word")]
    [InlineData("No,")]
    [InlineData("🐟")]
    public async Task The_selector_marks_the_first_place_and_tells_it_apart(string words)
    {
        var run = await Run.Of("quote", _text, words);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var selector = JsonDocument.Parse(run.Output).RootElement;
        var (start, end) = (selector.GetProperty("start").GetInt32(), selector.GetProperty("end").GetInt32());
        Assert.Equal(Body.IndexOf(words, StringComparison.Ordinal), start);
        Assert.Equal(words, Body[start..end]);
        Assert.Equal(words, selector.GetProperty("exact").GetString());
        Assert.Equal(Integrity.QuotationCheck.Sha256(words), selector.GetProperty("sha256").GetString());
        var prefix = selector.TryGetProperty("prefix", out var before) ? before.GetString()! : "";
        var suffix = selector.TryGetProperty("suffix", out var behind) ? behind.GetString()! : "";
        Assert.Equal(start - prefix.Length, Body.IndexOf(prefix + words + suffix, StringComparison.Ordinal));
        Assert.Equal(-1, Body.IndexOf(prefix + words + suffix, start - prefix.Length + 1, StringComparison.Ordinal));
        Assert.Equal(Body.Split(words).Length > 2, run.Errors.Length > 0);
    }

    [Fact]
    public async Task All_places_are_told_in_either_unit()
    {
        var run = await Run.Of("quote", _text, "No,", "--all", "--unit", "codePoint");
        var starts = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(s => s.GetProperty("start").GetInt32());
        var first = Body.IndexOf("No,", StringComparison.Ordinal) - 1;
        Assert.Equal([first, Body.LastIndexOf("No,", StringComparison.Ordinal) - 1], starts);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("\"We kept our word,\" Thorne", "quotationMark", "quotationMark")]
    [InlineData("at the quay", "space")]
    [InlineData("A boat - one of nine", "dash")]
    [InlineData("came in. The crew", "lineBreak")]
    [InlineData("the Crew said", "case", "case")]
    [InlineData("A boat – one of ten – came in", "word")]
    [InlineData("We kept \"our\" word", "mark", "mark")]
    [InlineData("A \"boat – one of nine", "mark")]
    [InlineData("kept our word;\" Thorne", "mark")]
    [InlineData("\"kept our word", "mark")]
    [InlineData("A boat – one of ten\" – came in", "word", "mark")]
    [InlineData("Thorne said quietly at the quay", "word")]
    [InlineData("Thorne at the quay", "word")]
    public async Task What_is_nearest_is_told_with_its_differences(string words, params string[] kinds)
    {
        var run = await Run.Of("quote", _text, words);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var nearest = JsonDocument.Parse(run.Output).RootElement.GetProperty("nearest")[0];
        Assert.Equal(kinds, nearest.GetProperty("differences").EnumerateArray().Select(d => d.GetProperty("kind").GetString()!));
        var exact = nearest.GetProperty("selector").GetProperty("exact").GetString()!;
        Assert.Contains(exact, Body, StringComparison.Ordinal);
        Assert.NotEqual(words, exact);
        Assert.Contains("do not stand in the body", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_another_text_are_near_nothing()
    {
        var run = await Run.Of("quote", _text, "Completely other words of which not one is there");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetProperty("nearest").GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_with_its_place()
    {
        var faulty = _folder.Write("faulty.txt", "no header\n");
        Assert.Equal((ExitCode.CannotRun, true), ((await Run.Of("quote", faulty, "x")) is var run ? run.ExitCode : 0, run.Errors.Contains("faulty.txt(1,1): error DSDK2101", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("quote", Path.Combine(_folder.Path, "gone.txt"), "x")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("quote", _text, "")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("quote", _text, "x", "--al")).ExitCode);
    }
}
