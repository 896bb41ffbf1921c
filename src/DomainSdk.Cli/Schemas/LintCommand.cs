using System.CommandLine;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Schemas;

/// <summary><c>domainsdk lint SCHEMAS… [--format …] [--schemas DIR]</c>: all that is to be said of schemas.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var schemas = PathsArgument.Create("SCHEMAS", "JSON Schema files, and folders of them (.json).");
        var report = new ReportChoices.Options();
        var command = new Command("lint", "Say what is wrong with schemas, and what is probably not meant.") { schemas };
        report.AddTo(command);
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(schemas), report.Read(parse), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string[] paths, ReportChoices written, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!JsonFiles.TryFind(paths, choices, errors, out var files)) return ExitCode.CannotRun;
        if (!GivenPaths.AreThere(Outputs.Problems("--report", written.Files.Select(file => file.Path), [.. paths, .. choices.Folders]), errors)) return ExitCode.CannotRun;

        // Each by itself: two files may have one identifier, as versions of one schema have.
        var findings = files.SelectMany(file => CompiledSchemas.Load([file], choices).Diagnostics).Distinct().Select(SchemaFindings.Of).ToList();
        findings.Sort(Finding.Compare);
        var report = new CheckReport([new("schemas", "schemas", files.Count), new("findings", "findings", findings.Count)], findings, [], choices.FormatName);
        return new ReportOutput(written, output).Finish(report);
    }
}
