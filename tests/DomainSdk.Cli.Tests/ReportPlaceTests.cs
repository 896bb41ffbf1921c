using System.Text.RegularExpressions;
using DomainSdk.Reports.Domain;

namespace DomainSdk.Cli.Tests;

/// <summary>Places in documents and passages in texts are marked where they are.</summary>
public class ReportPlaceTests
{
    private const string Schema = """{ "properties": { "number": { "type": "integer" } } }""";

    public static TheoryData<string, string> Documents => new()
    {
        { "", "" },
        { "\ufeff", "" },
        { "\ufeff\r\n\r\n", "\r\n\r\n" },
        { new string(' ', 5_000), "" },
        { new string('\n', 5_000), new string('\n', 5_000) },
        { $$"""{ "long": "{{new string('ä', 4_000)}}", "more": "{{new string('\u20ac', 801)}}", """.TrimStart('{'), "" },
        { "\"emoji\": \"" + string.Concat(Enumerable.Repeat("\U0001F600", 700)) + "\",\r\n", "" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_value_is_marked_whatever_stands_around_it(string before, string after)
    {
        // What stands before is white space and a mark of order outside, or members inside.
        var isOutside = string.IsNullOrWhiteSpace(before.Trim('\ufeff'));
        var document = isOutside ? before + "{\n  \"number\": \"wröng\"\n}" + after : "{" + before + "\"number\": \"wröng\"}" + after;
        using var folder = new TemporaryFolder();
        await Run.Of("report", folder.Write("a.json", document), "--schema", folder.Write("schema.json", Schema), "--output", Path.Combine(folder.Path, "site"));
        var site = new Site(Path.Combine(folder.Path, "site"));
        Assert.Empty(site.Faults());
        Assert.Contains("<mark>&quot;wröng&quot;</mark>", site["findings.html"], StringComparison.Ordinal);
        var line = document[..document.IndexOf("wröng", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.Contains($"data-line=\"{line}\"", site["findings.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abcdef", new[] { 1, 3 }, "a[1:bc]def")]
    [InlineData("abcdef", new[] { 0, 6 }, "[1:abcdef]")]
    [InlineData("abcdef", new[] { 1, 4, 2, 6 }, "a[1:b][1,2:cd][2:ef]")]
    [InlineData("abcdef", new[] { 0, 6, 2, 4 }, "[1:ab][1,2:cd][1:ef]")]
    [InlineData("abcdef", new[] { 2, 4, 2, 4 }, "ab[1,2:cd]ef")]
    [InlineData("abcdef", new[] { 2, 2 }, "abcdef")]
    [InlineData("ab\n\ncd", new[] { 1, 5 }, "a[1:b]|[1:c]d")]
    [InlineData("ab\n\ncd", new[] { 2, 6 }, "ab|[1:cd]")]
    [InlineData("abcdef", new[] { 3, 6, 0, 3 }, "[2:abc][1:def]")]
    public void Passages_may_overlap(string text, int[] spans, string expected)
    {
        var passages = spans.Chunk(2).Select((s, i) => (i + 1, s[0], s[1])).ToList();
        var paragraphs = MarkedText.Of(text, passages).Select(p => string.Concat(p.Segments.Select(s => s.IsMarked ? $"[{string.Join(',', s.Numbers)}:{s.Text}]" : s.Text)));
        Assert.Equal(expected, Regex.Replace(string.Join('|', paragraphs), "^\\|", ""));
        foreach (var (number, start, end) in passages)
            Assert.Equal(end > start ? 1 : 0, MarkedText.Of(text, passages).SelectMany(p => p.Segments).Count(s => s.Begins.Contains(number)));
    }
}
