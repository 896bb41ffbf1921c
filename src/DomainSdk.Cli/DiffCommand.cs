using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk diff OLD NEW [--mode backward|forward|full|none] [--format text|json] [--format-assertion …] [--schemas DIR]</c>: a change of a schema, judged by what it does to documents.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var oldSchema = PathsArgument.CreateOne("OLD", "The JSON Schema file as it was.");
        var newSchema = PathsArgument.CreateOne("NEW", "The JSON Schema file as it is now.");
        var mode = new Option<DiffMode>("--mode")
        {
            Description = "What has to hold: documents of the old schema are valid under the new one (backward), those of the new under the old one (forward), both (full), or nothing (none).",
            DefaultValueFactory = _ => DiffMode.Backward,
        };
        var format = new Option<ReportFormat>("--format")
        {
            Description = "How the answers are written to standard output.",
            DefaultValueFactory = _ => ReportFormat.Text,
        };
        var command = new Command("diff", "Judge a change of a schema by what it does to documents.") { oldSchema, newSchema, mode, format };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.SetAction(parse => Execute(
            parse.GetRequiredValue(oldSchema), parse.GetRequiredValue(newSchema), parse.GetValue(mode), parse.GetValue(format), choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(string oldSchema, string newSchema, DiffMode mode, ReportFormat format, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!FilesExist.Check([oldSchema, newSchema], choices, errors)) return ExitCode.CannotRun;

        // Each is compiled by itself: both may have the same identifier.
        var (before, after) = (CompiledSchemas.Load([oldSchema], choices), CompiledSchemas.Load([newSchema], choices));
        var canRun = true;
        foreach (var (schema, path) in new[] { (before, oldSchema), (after, newSchema) })
        {
            schema.WriteDiagnostics(errors);
            if (!schema.HasErrors) continue;
            errors.WriteLine(MessageText.OneLine($"domainsdk: {path}: the schema has errors"));
            canRun = false;
        }

        if (!canRun) return ExitCode.CannotRun;
        var comparison = SchemaComparison.Compare(before.Plan, before.Plan.Roots[0].Node, after.Plan, after.Plan.Roots[0].Node);
        var report = new DiffReport(comparison, mode, choices.FormatName);
        if (format == ReportFormat.Json) report.WriteJson(output);
        else report.WriteText(output);
        return report.Holds ? ExitCode.Clean : ExitCode.Findings;
    }
}
