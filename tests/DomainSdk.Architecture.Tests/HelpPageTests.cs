using System.Text;
using DomainSdk.Cli;

namespace DomainSdk.Architecture.Tests;

/// <summary>
/// The catalogue is the source of every help page and of the list of rules for the compiler. Run with <c>DOMAINSDK_WRITE_PAGES=true</c> to write
/// them anew; what stands on a page below the generated part stays.
/// </summary>
public class HelpPageTests
{
    private const string Folder = "src/DomainSdk.Generator/docs";
    private const string Releases = "src/DomainSdk.Generator/AnalyzerReleases.Unshipped.md";

    private static bool Writes => Environment.GetEnvironmentVariable("DOMAINSDK_WRITE_PAGES") == "true";

    [Fact]
    public void Every_id_has_its_page_and_every_page_its_id()
    {
        foreach (var description in ToolDiagnostics.All)
            CheckOrWrite($"{Folder}/{description.Id}.md", Page(description));
        var pages = SourceTree.Files(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(ToolDiagnostics.All.Select(description => description.Id).Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public void Every_id_of_the_build_is_in_the_release_file()
    {
        var text = new StringBuilder("; Written from the catalogue of ids; see HelpPageTests.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var description in ToolDiagnostics.All.Where(d => string.CompareOrdinal(d.Id, "DSDK4") < 0).OrderBy(d => d.Id, StringComparer.Ordinal))
            text.Append($"{description.Id} | {description.Category} | {description.Severity} | {description.Title}\n");
        CheckOrWrite(Releases, text.ToString());
    }

    [Fact]
    public void Ids_are_unique_and_titles_short()
    {
        Assert.Equal(ToolDiagnostics.All.Count, ToolDiagnostics.All.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ToolDiagnostics.All, d => Assert.Matches("^DSDK[1-4][0-9]{3}$", d.Id));
        Assert.All(ToolDiagnostics.All, d => Assert.InRange(d.Title.Length, 4, 60));
        Assert.All(ToolDiagnostics.All, d => Assert.EndsWith(".", d.Help, StringComparison.Ordinal));
    }

    private static void CheckOrWrite(string file, string expected)
    {
        var path = SourceTree.Folder(file);
        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual.StartsWith(expected, StringComparison.Ordinal)) return;
        Assert.True(Writes, $"{file} differs from the catalogue; run these tests with DOMAINSDK_WRITE_PAGES=true to write it.");
        var kept = actual.IndexOf("\n## ", StringComparison.Ordinal);
        File.WriteAllText(path, expected + (kept < 0 || file == Releases ? "" : actual[kept..]));
    }

    private static string Page(DiagnosticDescription description) =>
        $"# {description.Id}: {description.Title}\n\nCategory `{description.Category}`, by default: {Severity(description.Severity)}.\n\n{description.Help}\n";

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "information",
        _ => "hidden",
    };
}
