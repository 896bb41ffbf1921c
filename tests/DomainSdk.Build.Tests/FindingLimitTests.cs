using DomainSdk.Build.Checking;

namespace DomainSdk.Build.Tests;

public class FindingLimitTests
{
    [Fact]
    public void Those_beyond_the_limit_are_counted_for_each_file()
    {
        Finding[] findings = [.. Of("a", 100, DiagnosticSeverity.Error), .. Of("b", 103, DiagnosticSeverity.Warning), .. Of("c", 101, DiagnosticSeverity.Error)];
        var listed = FindingLimit.Apply(findings).ToList();
        Assert.Equal(302, listed.Count);
        Assert.Equal(("DSDK2026", DiagnosticSeverity.Warning, "… and 3 more in this file."), (listed[200].Id, listed[200].Severity, listed[200].Message));
        Assert.Equal(("DSDK2026", DiagnosticSeverity.Error, 101), (listed[301].Id, listed[301].Severity, listed[301].Position.Line));
    }

    private static IEnumerable<Finding> Of(string path, int count, DiagnosticSeverity severity) => Enumerable.Range(1, count)
        .Select(line => new Finding { Id = "DSDK2001", Severity = severity, Message = "x", Position = new SourcePosition(path, line, 1, line, 1, 0, 0) });
}
