using System.Text;
using DomainSdk.Cli.Tests.Reports;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>The report in JSON is what its schema says, read by the records that the generator makes of that schema.</summary>
public class ReportSchemaTests
{
    private static readonly string Seeds = Path.Combine(TestPaths.Repository, "seeds");

    [Fact]
    public async Task The_report_of_clean_documents_is_read()
    {
        var report = await Read("check", Seeds);

        Assert.Equal((20L, 45L, 0L), (report.Summary.Documents, report.Summary.Statements, report.Summary.Findings));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task Every_finding_of_the_broken_seeds_is_read_with_its_place()
    {
        var report = await Read("check", Path.Combine(Seeds, "broken"));

        Assert.Equal(report.Summary.Findings, report.Findings.Count);
        Assert.Contains(report.Findings, finding => finding is { Keyword: not null, Line: > 0, Column: > 0 });
        Assert.Contains(report.Findings, finding => finding is { Rule: not null, Related.Count: > 0 });
    }

    [GivenSeedsFact]
    public async Task The_given_text_is_read()
    {
        var text = Assert.Single((await Read("check", TestPaths.GivenSeeds!)).Texts);
        Assert.Equal((new DateOnly(2023, 5, 1), 2509L), (text.Date, text.FileBytes));
    }

    [Fact]
    public async Task Known_and_mended_findings_are_counted()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.json", """{ "type": "string" }""");
        var baseline = folder.Write("known.json", (await Run.Of("check", folder.Write("d.json", "1"), "--schema", schema, "--format", "json")).Output);

        var report = await Read("check", folder.Write("d.json", "1"), "--schema", schema, "--baseline", baseline);

        Assert.Equal((0L, 1L, true), (report.Summary.Findings, report.Summary.KnownFindings, report.Summary.FormatAssertion is not null));
    }

    private static async Task<Report> Read(params string[] args) => Report.Parse(Encoding.UTF8.GetBytes((await Run.Of([.. args, "--format", "json"])).Output));
}
