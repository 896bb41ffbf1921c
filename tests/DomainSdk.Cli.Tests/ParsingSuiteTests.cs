using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>Every file of the JSON parser tests, as a document and as a schema: a verdict or a positioned error, never a crash.</summary>
public class ParsingSuiteTests
{
    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(TestPaths.Corpora!, "json-test-suite", "test_parsing"), pattern).Order(StringComparer.Ordinal);

    [CorporaFact]
    public async Task Every_file_is_accepted_or_refused_as_a_document()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("any.schema.json", "true");
        var wrong = new List<string>();
        foreach (var file in Files("*.json"))
        {
            var run = await Run.Of("check", file, "--schema", schema);
            var expected = Path.GetFileName(file)[0] switch { 'y' => IsAccepted(file, run), 'n' => run.ExitCode == ExitCode.Findings && run.Output.Contains("): error DSDK2", StringComparison.Ordinal), _ => run.ExitCode is ExitCode.Clean or ExitCode.Findings };
            if (!expected) wrong.Add($"{Path.GetFileName(file)}: {run.ExitCode} {run.Output}{run.Errors}");
        }

        Assert.Empty(wrong);
    }

    /// <summary>A name that an object has twice is a warning, and no error.</summary>
    private static bool IsAccepted(string file, Run run) => file.Contains("duplicated_key", StringComparison.Ordinal)
        ? run.ExitCode == ExitCode.Findings && run.Output.Contains("): warning DSDK2113", StringComparison.Ordinal) && !run.Output.Contains("): error", StringComparison.Ordinal)
        : run.ExitCode == ExitCode.Clean;

    [CorporaFact]
    public async Task Every_file_is_taken_or_refused_as_a_schema()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("d.json", "[]");
        var wrong = new List<string>();
        foreach (var file in Files("*.json"))
        {
            var run = await Run.Of("check", document, "--schema", file);
            // What has no keyword at all is refused too, with the warning that says so.
            var positioned = run.ExitCode != ExitCode.CannotRun || run.Errors.Contains("): error DSDK1", StringComparison.Ordinal) || run.Errors.Contains("): warning DSDK1022", StringComparison.Ordinal);
            if (!positioned || run.ExitCode is < 0 or > 2) wrong.Add($"{Path.GetFileName(file)}: {run.ExitCode} {run.Errors}");
        }

        Assert.Empty(wrong);
    }
}
