using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>lookalikes</c> and <c>merge-entities</c>.</summary>
public sealed class LookalikesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"kind":"state","name":"Velmark"}""", """{"kind":"state","name":"VELMARK"}""", "the same name")]
    [InlineData("""{"kind":"state","name":"Côte Bleue"}""", """{"kind":"state","name":"Cote-Bleue"}""", "the same name")]
    [InlineData("""{"kind":"organization","name":"The Lantern Institute"}""", """{"kind":"organization","name":"Lantern Institute"}""", "the same name")]
    [InlineData("""{"kind":"igo","name":"Union of Northern Ports","otherNames":[{"name":"UNP","kind":"acronym"}]}""", """{"kind":"igo","name":"UNP"}""", "a name in common: 'UNP'")]
    [InlineData("""{"kind":"state","name":"Velmark","identifiers":[{"scheme":"s","id":"VM"}]}""", """{"kind":"state","name":"Kingdom","identifiers":[{"scheme":"s","id":"VM"}]}""", "the same identifier")]
    [InlineData("""{"kind":"organization","name":"Lantern Institute"}""", """{"kind":"organization","name":"Lantern Institut"}""", "names that differ in a letter")]
    [InlineData("""{"kind":"organization","name":"Lantern Institute"}""", """{"kind":"organization","name":"Lantern Instituta"}""", "names that differ in a letter")]
    [InlineData("""{"kind":"person","name":"Ada Brisk"}""", """{"kind":"person","name":"A. Brisk"}""", "the same family name and initial")]
    [InlineData("""{"kind":"person","name":"Ada Brisk"}""", """{"kind":"person","name":"Anna Brisk"}""", null)]
    [InlineData("""{"kind":"person","name":"Victoria"}""", """{"kind":"state","name":"Victoria"}""", null)]
    [InlineData("""{"kind":"state","name":"Velmark","otherNames":[{"name":"Tarnholm","kind":"metonym"}]}""", """{"kind":"organization","name":"Tarnholm"}""", null)]
    [InlineData("""{"kind":"state","name":"Iran"}""", """{"kind":"state","name":"Iraq"}""", null)]
    public async Task Parties_that_may_be_one_are_listed_with_the_reason(string first, string second, string? reason)
    {
        var file = _folder.Write("a.json", $$"""{"parties":[{"id":"party:a",{{first[1..]}},{"id":"party:b",{{second[1..]}}]}""");
        var run = await Run.Of("lookalikes", file, "--json");
        Assert.Equal(reason is null ? ExitCode.Clean : ExitCode.Findings, run.ExitCode);
        var reasons = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().SelectMany(p => p.GetProperty("reasons").EnumerateArray()).Select(r => r.GetString()!);
        Assert.Equal(reason is null ? [] : [reason], reasons);
        Assert.Equal(reason is null ? "0 pairs that may be one\n" : $"{file}(1,{File.ReadAllText(file).IndexOf("\"party:b\"", StringComparison.Ordinal) + 1}): 'party:b' may be 'party:a': {reason}\n  {file}(1,19): 'party:a'\n1 pair that may be one\n", (await Run.Of("lookalikes", file)).Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Agreements_that_may_be_one_are_listed()
    {
        const string party = """{"partyId":"party:a","capacity":"party"},{"partyId":"party:b","capacity":"party"}""";
        string Agreement(string id, string title, string more) => $$"""{"id":"agreement:{{id}}","title":"{{title}}","stage":"ceasefire","status":"unclear","participants":[{{party}}]{{more}}}""";
        var file = _folder.Write("a.json", $$"""{"agreements":[{{Agreement("a", "Lake Treaty", ",\"dateSigned\":\"2030-01\"")}},{{Agreement("b", "lake treaty", "")}},{{Agreement("c", "Brenn accord", ",\"dateSigned\":\"2030-01\",\"registrationNumber\":\"7\"")}},{{Agreement("d", "Protocol", ",\"registrationNumber\":\"7\"")}}]}""");
        var run = await Run.Of("lookalikes", file, "--json");
        Assert.Equal(
            ["agreement:a agreement:b the same title", "agreement:a agreement:c the same parties and date of signature", "agreement:c agreement:d the same registration number"],
            JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(p => $"{p.GetProperty("first").GetProperty("id")} {p.GetProperty("second").GetProperty("id")} {string.Join("; ", p.GetProperty("reasons").EnumerateArray())}"));
    }

    [Theory]
    [InlineData("{bad")]
    [InlineData("""{"parties":[{"id":"party:c","kind":"nokind","name":"C"}]}""")]
    public async Task A_document_that_is_not_valid_is_told_and_nothing_is_done(string document)
    {
        _folder.Write("a.json", """{"parties":[{"id":"party:a","kind":"state","name":"A"},{"id":"party:b","kind":"state","name":"A"}]}""");
        _folder.Write("b.json", document);
        foreach (var command in new[] { new[] { "lookalikes" }, ["merge-entities", "party:a", "party:b"] })
        {
            var run = await Run.Of([.. command, _folder.Path]);
            Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
            Assert.Contains("b.json(1,", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_seeds_have_none() => Assert.Equal("0 pairs that may be one\n", (await Run.Of("lookalikes", Path.Combine(TestPaths.Repository, "seeds"))).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task References_are_rewritten_and_all_other_bytes_stay()
    {
        const string parties = """{ "parties" : [ {"id":"party:a","kind":"person","name":"A. Brisk"},	{"id":"party:ab","kind":"person","name":"Ada Brisk"} ] }""";
        const string statement = """{"articles":[{"id":"article:a","uri":"https://courier.example/a","language":"en","published":"2031","body":{"contentType":"text/plain","charCount":1,"sha256":"d4a9daada7f329638f7768ed9c6890aa2accbbbc70cb0191f91be3c740b51653"}}],"statements":[{"id":"statement:a","articleId":"article:a","kind":"indirect","speaker":{ "partyId" : "party:a" },"summary":"about party:a","audience":["party:ab"],"source":{"type":"newsReport","assertedBy":"me"}}]}""";
        var (first, second) = (_folder.Write("parties.json", parties), _folder.Write("a.json", statement));
        var shown = await Run.Of("merge-entities", "party:a", "party:ab", _folder.Path, "--dry-run");
        Assert.Equal(statement, await File.ReadAllTextAsync(second));
        Assert.Contains("+" + statement.Replace("\"partyId\" : \"party:a\"", "\"partyId\" : \"party:ab\"", StringComparison.Ordinal), shown.Output, StringComparison.Ordinal);

        var run = await Run.Of("merge-entities", "party:a", "party:ab", _folder.Path);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("1 reference in 1 file", run.Output, StringComparison.Ordinal);
        Assert.Contains("parties.json(1,23): 'party:a' is referred to no longer", run.Output, StringComparison.Ordinal);
        Assert.Equal(statement.Replace("\"partyId\" : \"party:a\"", "\"partyId\" : \"party:ab\"", StringComparison.Ordinal), await File.ReadAllTextAsync(second));
        Assert.Equal(parties, await File.ReadAllTextAsync(first));
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", _folder.Path)).ExitCode);
    }

    [Fact]
    public async Task A_merge_that_would_break_something_is_not_made()
    {
        // The text calls the speaker by a name that the other party does not have.
        var target = Path.Combine(_folder.Path, "seeds");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "seeds"), "*", SearchOption.AllDirectories).Where(f => !f.Contains("broken", StringComparison.Ordinal)))
            _folder.Write(Path.Combine("seeds", Path.GetRelativePath(Path.Combine(TestPaths.Repository, "seeds"), file)), await File.ReadAllTextAsync(file));
        var before = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);
        var run = await Run.Of("merge-entities", "party:ilsa-thorne", "party:armenia", target);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("DSDK4011", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.All(before, f => Assert.Equal(f.Value, File.ReadAllText(f.Key)));
    }

    [Theory]
    [InlineData("party:none", "party:a")]
    [InlineData("party:a", "party:none")]
    [InlineData("party:a", "party:a")]
    public async Task What_cannot_be_merged_is_said(string from, string to)
    {
        var file = _folder.Write("a.json", """{"parties":[{"id":"party:a","kind":"state","name":"A"}]}""");
        var run = await Run.Of("merge-entities", from, to, file);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }
}
