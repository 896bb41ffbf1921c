using System.CommandLine;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Schemas;

/// <summary><c>domainsdk test FILES… [--format …] [--schemas DIR]</c>: tests of schemas, written as the official suite has them.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var paths = PathsArgument.Create("FILES", "Files of tests, and folders of them (.json, .yaml, .yml): groups of a schema and documents that it has to accept or refuse.");
        var report = new ReportChoices.Options();
        var command = new Command("test", "Run tests of schemas: does each document have the verdict that is written beside it?") { paths };
        report.AddTo(command);
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(paths), report.Read(parse), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, ReportChoices written, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!JsonFiles.TryFind(paths, choices, errors, out var files, readsYaml: true)) return ExitCode.CannotRun;
        if (!GivenPaths.AreThere(Outputs.Problems("--report", written.Files.Select(file => file.Path), [.. paths, .. choices.Folders]), errors)) return ExitCode.CannotRun;
        var runs = files.Select(file => TestFile.Run(file, choices)).ToList();
        var findings = runs.SelectMany(run => run.Findings).ToList();
        if (findings.Count == 0 && runs.Sum(run => run.Results.Count) == 0)
        {
            errors.WriteLine(MessageText.OneLine($"domainsdk: {string.Join(", ", paths)}: no tests there"));
            return ExitCode.CannotRun;
        }

        findings.Sort(Finding.Compare);
        var report = new CheckReport(
            [
                new("files", "files", files.Count),
                new("schemas", "schemas", runs.Sum(run => run.Schemas)),
                new("tests", "tests", runs.Sum(run => run.Results.Count)),
                new("findings", "findings", findings.Count),
            ],
            findings,
            [],
            choices.FormatName) { Tests = [.. runs.SelectMany(run => run.Results)] };
        return new ReportOutput(written, output).Finish(report);
    }
}
