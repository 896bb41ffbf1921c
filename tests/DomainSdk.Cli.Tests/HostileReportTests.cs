using System.Text.Json;

namespace DomainSdk.Cli.Tests;

/// <summary>What documents say never becomes part of a page's own language.</summary>
public class HostileReportTests
{
    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "x-entity": { "kind": "item", "key": "/id" },
          "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "other": { "x-ref": { "kind": "item" } }, "n": { "type": "integer" } }
        }
        """;

    public static TheoryData<string> Texts => [
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><svg onload=alert(1)>", "{{ page }}{% raw %}", "a\0b\u0007c\u001bd\u0085e",
        "\u202egnp.exe", "\ud800 alone \udc00", "--><!--", "&lt;script&gt; &amp;", "]]>", "javascript:alert(1)", "../../../etc/passwd", "..", "con", "A", "a", "\u2028\u2029\ufeff", "`${alert(1)}`", "\\\"-alert(1)//", new string('x', 5_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_hostile_text_stays_a_text(string text)
    {
        using var folder = new TemporaryFolder();
        var quoted = JsonSerializer.Serialize(text);
        var lines = $$"""{ "id": {{quoted}}, "name": {{quoted}}, "other": {{quoted}}, "n": {{quoted}}, {{quoted}}: 1 }""" + "\n" + $$"""{ "id": {{quoted}}, "name": "second", "other": "nowhere" }""" + "\n";
        var output = Path.Combine(folder.Path, "site");
        var run = await Run.Of("report", folder.Write("a.jsonl", lines), "--schema", folder.Write("schema.json", Schema), "--output", output);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        AssertHarmless(new Site(output));
    }

    [Fact]
    public async Task Keys_that_differ_in_case_or_signs_alone_have_pages_of_their_own()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "site");
        var keys = new[] { "a", "A", "a ", "a-", "a--b", "a/b", "a:b", "ä", "nul", "index", "", "-", ".." };
        var lines = string.Concat(keys.Select(key => JsonSerializer.Serialize(new { id = key }) + "\n"));
        await Run.Of("report", folder.Write("a.jsonl", lines), "--schema", folder.Write("schema.json", Schema), "--output", output);
        var site = new Site(output);
        AssertHarmless(site);
        var pages = site.Pages.Where(p => p.Value.Contains("id=\"record\"", StringComparison.Ordinal)).Select(p => Path.GetFileName(p.Key)).ToList();
        Assert.Equal(keys.Length, pages.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task An_address_that_is_no_address_of_the_web_is_no_link()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "site");
        var article = folder.Write("a.json", """
            { "articles": [ { "id": "article:a", "uri": "javascript:alert(1)", "headline": "</h1><script>alert(1)</script>", "language": "en", "published": "2031-04-12",
              "body": { "contentType": "text/plain", "value": "<b>bold</b>", "charCount": 11, "sha256": "64d40c6a91ebf5fa15cae0e9d33ae6ee46ddb5cb8e1f41cfde2bbdb4d7d7a3b5" } } ] }
            """);
        await Run.Of("report", article, "--output", output);
        var site = new Site(output);
        AssertHarmless(site);
        Assert.DoesNotContain("href=\"javascript:", site["e/article/a.html"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;b&gt;bold&lt;/b&gt;", site["e/article/a.html"], StringComparison.Ordinal);
    }

    private static void AssertHarmless(Site site)
    {
        Assert.Empty(site.Faults());
        foreach (var (name, page) in site.Pages)
        {
            Assert.Equal(name == "search.html" ? 2 : 0, page.Split("<script").Length - 1);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("<[^>\"]*(\"[^\"]*\"[^>\"]*)* on[a-z]+=", page);
            if (name != "search.html") Assert.Contains("script-src 'none'", page, StringComparison.Ordinal);
        }

        foreach (var (name, script) in site.Files.Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain('<', script);
            Assert.Matches("^siteSearch\\.(words|entries|shards)\\(", script);
            Assert.DoesNotContain(script, c => char.IsControl(c) && c != '\n');
            Assert.EndsWith(");\n", script, StringComparison.Ordinal);
            Assert.Matches("^[a-z0-9./-]+$", name);
        }
    }
}
