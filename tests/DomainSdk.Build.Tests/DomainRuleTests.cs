using System.Text.Json;
using DomainSdk.Build.Checking;
using DomainSdk.Testing;

namespace DomainSdk.Build.Tests;

/// <summary>The domain package as an extension: a build finds what <c>domainsdk check</c> finds, R1 to R15 and texts that stand apart.</summary>
public class DomainRuleTests
{
    private static readonly string s_broken = Path.Combine(TestPaths.Repository, "seeds", "broken");
    private static readonly string s_package = Path.Combine(AppContext.BaseDirectory, "DomainSdk.Model.dll");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(s_broken, "*.expected.json").Select(path => Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_has_the_findings_expected(string name)
    {
        var entry = Directory.GetFileSystemEntries(s_broken, name + "*").Single(path => !path.EndsWith(".expected.json", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(path) == name);
        var files = Directory.Exists(entry) ? Directory.GetFiles(entry, "*", SearchOption.AllDirectories) : [entry];
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_broken, name + ".expected.json")));
        Assert.Equal(
            expected.RootElement.EnumerateArray().Select(one => $"{one.GetProperty("file").GetString()}({one.GetProperty("line")},{one.GetProperty("column")}): {one.GetProperty("id").GetString()}").Order(StringComparer.Ordinal),
            Check(files, [s_package]).Select(Line).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_the_package_its_rules_do_not_run()
    {
        var file = Path.Combine(s_broken, "23-r5-direct-without-quotation-marks.json");
        Assert.Empty(Check([file], []));
        Assert.Equal("DSDK4005", Assert.Single(Check([file], [s_package])).Id);
    }

    private static IReadOnlyList<Finding> Check(string[] files, string[] extensions)
    {
        using var shop = new Shop();
        string[] schemas = ["agreement", "article", "definitions", "document", "party", "statement"];
        var project = new ProjectItems(
            [.. files.Select(file => new DocumentItem(file, "", Path.GetExtension(file) == ".txt" ? "" : "document.schema.json"))],
            [.. schemas.Select(schema => new SchemaItem(Path.Combine(TestPaths.Repository, "schema", schema + ".schema.json"), "", ""))],
            [], [], extensions, TestPaths.Repository, "", "", "");
        var first = DocumentCheck.Run(project, shop.Cache).Findings;
        var again = DocumentCheck.Run(project, shop.Cache);
        Assert.Equal((0, first.Count), (again.Checked, again.Findings.Count));
        return [.. first.Where(finding => finding.Severity > DiagnosticSeverity.Info)];
    }

    private static string Line(Finding finding) =>
        $"{Path.GetRelativePath(s_broken, finding.Position.Path!).Replace('\\', '/')}({finding.Position.Line},{finding.Position.Column}): {finding.Id}";
}
