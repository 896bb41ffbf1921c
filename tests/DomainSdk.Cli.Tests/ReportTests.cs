using System.Globalization;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>report</c>: the site of a corpus.</summary>
public class ReportTests
{
    private static readonly string Seeds = Path.Combine(TestPaths.Repository, "seeds");

    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://orders.example/order.schema.json", "type": "object",
          "properties": {
            "orders": { "type": "array", "items": {
              "type": "object", "x-entity": { "kind": "order", "key": "/number" },
              "properties": { "number": { "type": "string" }, "title": { "type": "string" }, "buyer": { "type": "string", "x-ref": { "kind": "person" } } } } },
            "persons": { "type": "array", "items": {
              "type": "object", "x-entity": { "kind": "person", "key": "/id" }, "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } }
          }
        }
        """;

    [Fact]
    public async Task The_seeds_have_a_page_for_each_entity_and_every_link_leads_somewhere()
    {
        using var folder = new TemporaryFolder();
        var (run, site) = await ReportOf(folder, Seeds);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Empty(site.Faults());
        foreach (var (kind, count) in new[] { ("article", 15), ("statement", 45), ("party", 30), ("agreement", 8) })
            Assert.Equal(count, site.Pages.Count(p => p.Key.StartsWith($"e/{kind}/", StringComparison.Ordinal) && p.Value.Contains("id=\"record\"", StringComparison.Ordinal)));
        Assert.Contains("Passed.", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("7 quotations, since their texts are not there", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_are_marked_in_the_text_or_have_their_positions()
    {
        using var folder = new TemporaryFolder();
        var (_, site) = await ReportOf(folder, Seeds);
        var article = site["e/article/bridge-dispute-2030-10-05.html"];
        Assert.Contains("<mark class=\"shared\">A buoy is not a boundary,</mark>", article, StringComparison.Ordinal);
        Assert.Contains("href=\"../../e/statement/bridge-dispute-1.html\"", article, StringComparison.Ordinal);
        var standOff = site["e/article/lachin-checkpoint-2023-05-01.html"];
        Assert.Contains("The text is not there", standOff, StringComparison.Ordinal);
        Assert.Contains("Positions 1 to 366", standOff, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", standOff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parties_have_names_over_time_and_agreements_participants_and_a_timeline()
    {
        using var folder = new TemporaryFolder();
        var (_, site) = await ReportOf(folder, Seeds);
        var agreement = site["e/agreement/ferry-compact-2009.html"];
        Assert.Contains("signature 2009-03-14, approval 2010-01-20, withdrawal 2031-02", agreement, StringComparison.Ordinal);
        Assert.Contains("denies violation", agreement, StringComparison.Ordinal);
        Assert.True(agreement.IndexOf("Enters into force", StringComparison.Ordinal) < agreement.IndexOf("Withdrawal", StringComparison.Ordinal));
        Assert.Contains("Names over time", site["e/party/kestria.html"], StringComparison.Ordinal);
        Assert.Contains("Rules of the Lake", site["timeline.html"], StringComparison.Ordinal);
        Assert.Contains("<svg", site["graph.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_show_their_places_side_by_side_and_all_behind_a_click()
    {
        using var folder = new TemporaryFolder();
        for (var n = 0; n < 40; n++) folder.Write($"in/{n:00}.json", $$"""{ "persons": [ { "id": "p{{n}}", "name": "P" } ], "orders": [ { "number": "same", "buyer": "p{{n}}" }, { "number": "o{{n}}", "buyer": "nobody{{n}}" } ] }""");
        var (run, site) = await ReportOf(folder, Path.Combine(folder.Path, "in"), "--schema", folder.Write("schema.json", Schema));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Empty(site.Faults());
        Assert.Contains("Failed.", site["index.html"], StringComparison.Ordinal);

        // Of 39 keys given twice and 40 references that lead nowhere, three each are shown at once.
        var findings = site["findings.html"];
        Assert.Equal(6, Count(findings, "<article class=\"finding\""));
        Assert.Equal(2, Count(findings, "<details>"));
        Assert.Equal(79, site.Pages.Where(p => p.Key.StartsWith("findings/", StringComparison.Ordinal)).Sum(p => Count(p.Value, "<article class=\"finding\"")));
        Assert.Equal(2, Count(findings.Split("<article class=\"finding\"")[1], "<figure>"));
        Assert.Contains("Duplicate key (R1)", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("A rule of your own", findings, StringComparison.Ordinal);
        Assert.Contains("<mark>&quot;nobody0&quot;</mark>", findings, StringComparison.Ordinal);

        // Each declaration of the key that is there 40 times stands on its page.
        Assert.Equal(40, Count(site["e/order/same.html"], "Declared at"));
    }

    [Fact]
    public async Task Entities_of_any_schema_have_references_both_ways()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("a.json", """{ "persons": [ { "id": "ann", "name": "Ann" } ], "orders": [ { "number": "1", "title": "Chairs", "buyer": "ann" }, { "number": "2", "buyer": "bob" } ] }""");
        var (_, site) = await ReportOf(folder, document, folder.Write("b.json", """{ "persons": [ { "id": "bob", "name": "Bob" } ] }"""), "--schema", folder.Write("schema.json", Schema));
        Assert.Empty(site.Faults());
        Assert.Contains("<a href=\"../../e/person/ann.html\" dir=\"auto\">Ann</a>", site["e/order/1.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../e/order/1.html\" dir=\"auto\">Chairs</a>", site["e/person/ann.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../e/order/2.html\" dir=\"auto\">2</a>", site["e/person/bob.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("timeline.html", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_references_are_on_several_pages()
    {
        using var folder = new TemporaryFolder();
        var orders = string.Join(",", Enumerable.Range(0, 250).Select(n => $$"""{ "number": "{{n}}", "buyer": "ann" }"""));
        var (_, site) = await ReportOf(folder, folder.Write("a.json", $$"""{ "persons": [ { "id": "ann" } ], "orders": [ {{orders}} ] }"""), "--schema", folder.Write("schema.json", Schema));
        Assert.Empty(site.Faults());
        Assert.Equal([100, 100, 50], new[] { "", ".2", ".3" }.Select(n => Count(site[$"e/person/ann{n}.html"], "/buyer</code>")));
        Assert.Equal(250, site.Pages.Where(p => p.Key.StartsWith("e/order.", StringComparison.Ordinal)).Sum(p => Count(p.Value, "<th scope=\"row\">")));
    }

    [Fact]
    public async Task The_site_is_the_same_each_time_and_in_every_culture()
    {
        using var folder = new TemporaryFolder();
        var (_, first) = await ReportOf(folder, Seeds);
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "~";
        other.DateTimeFormat.DateSeparator = "~";
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = other;
            await Run.Of("report", Seeds, "--output", Path.Combine(folder.Path, "again"), "--jobs", "1");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }

        Assert.Equal(first.Files, new Site(Path.Combine(folder.Path, "again")).Files);
    }

    [Fact]
    public async Task A_later_report_replaces_the_earlier_one_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("schema.json", Schema);
        var document = folder.Write("a.json", """{ "persons": [ { "id": "ann" }, { "id": "bob" } ] }""");
        var (_, site) = await ReportOf(folder, document, "--schema", schema);
        Assert.Contains("e/person/bob.html", site.Files.Keys);
        folder.Write("site/notes.txt", "mine");
        folder.Write("a.json", """{ "persons": [ { "id": "ann" } ] }""");
        (_, site) = await ReportOf(folder, document, "--schema", schema);
        Assert.DoesNotContain("e/person/bob.html", site.Files.Keys);
        Assert.Equal("mine", site["notes.txt"]);
    }

    [Fact]
    public async Task A_list_that_was_tampered_with_removes_nothing_outside()
    {
        using var folder = new TemporaryFolder();
        var kept = folder.Write("kept.html", "mine");
        folder.Write("site/.domainsdk-report", "../kept.html\n" + kept + "\n..\\kept.html\n");
        await ReportOf(folder, folder.Write("a.json", "{}"), "--schema", folder.Write("schema.json", Schema));
        Assert.True(File.Exists(kept));
    }

    [Fact]
    public async Task A_folder_with_something_else_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/index.html", "mine");
        var (run, site) = await ReportOf(folder, Seeds);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("neither empty nor an earlier report", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", Assert.Single(site.Files).Value);
    }

    [Fact]
    public async Task Without_an_output_or_documents_it_cannot_run()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("report", Seeds)).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("report", Path.Combine(folder.Path, "missing"), "--output", Path.Combine(folder.Path, "site"))).ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static async Task<(Run Run, Site Site)> ReportOf(TemporaryFolder folder, params string[] args)
    {
        var output = Path.Combine(folder.Path, "site");
        var run = await Run.Of(["report", .. args, "--output", output]);
        return (run, new Site(output));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
