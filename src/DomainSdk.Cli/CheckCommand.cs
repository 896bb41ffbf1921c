using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Settings;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk check PATHS… [--schema FILE] [--texts DIR] [--format text|json|…] [--report FORMAT=FILE] [--baseline FILE] [--max-findings N] [--quiet] [--jobs N] [--fix [--dry-run]] [--format-assertion …] [--schemas DIR]</c></summary>
internal static class CheckCommand
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    public static Command Create(Func<Stream> input)
    {
        var paths = PathsArgument.CreateAny(
            "PATHS",
            "Documents and folders of documents (.json, .jsonl, .ndjson, and .txt without --schema); a file given by name is read as JSON whatever it is called, '-' is standard input. Without any, those of domainsdk.json.");
        var schema = new Option<string?>("--schema")
        {
            Description = "Check every document against this JSON Schema: a file, an '$id' of the folders of --schemas, or a folder of schemas that documents name by '$schema'. Without it, a document has the schema that it names, or that of the domain model (articles, statements, parties, agreements).",
            HelpName = "FILE|ID|DIR",
        };
        var texts = new Option<string?>("--texts")
        {
            Description = "Folder of source texts that stand-off articles quote; without it their quotations are counted as unchecked.",
            HelpName = "DIR",
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many documents, or batches of lines, are worked on at a time; by default one per processor. The report is the same.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            // What is no number has its own error already.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 1) result.AddError("--jobs takes a number from 1.");
        });

        var fix = new Option<bool>("--fix") { Description = "Mend what is certain: digests and lengths of texts, and marks of passages that stand in their text exactly once. All other bytes stay." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, and show what would change as a unified diff." };
        var choices = new SchemaChoices.Options();
        var command = new Command("check", "Load documents, validate them, and check what holds between them.") { paths, schema, texts, jobs, fix, dryRun };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix)) result.AddError("--dry-run goes with --fix.");
        });
        var config = new Option<string?>("--config") { Description = "The settings; without it, the file domainsdk.json in the current folder or the nearest above it.", HelpName = "FILE" };
        command.Add(config);
        var report = new ReportChoices.Options();
        report.AddTo(command);
        choices.AddTo(command);
        command.SetAction((parse, cancellation) => CheckRun.ExecuteAsync(
            CheckRequest.Of(
                parse.GetValue(paths) ?? [], parse.GetValue(schema), parse.GetValue(texts), report.Read(parse), parse.GetValue(jobs), choices.Read(parse), CheckSettings.Load(parse.GetValue(config)), input) with
            {
                Fix = parse.GetValue(fix),
                DryRun = parse.GetValue(dryRun),
            },
            parse.InvocationConfiguration.Output,
            parse.InvocationConfiguration.Error,
            cancellation));
        return command;
    }
}

/// <summary>What the user asked <c>check</c> to do.</summary>
/// <param name="Paths">Files and folders, as given.</param>
/// <param name="Schema">A schema file, or null for the domain model.</param>
/// <param name="Texts">A folder of source texts, or null.</param>
/// <param name="Report">How to write the report.</param>
/// <param name="Jobs">How many documents or batches of lines are worked on at a time.</param>
/// <param name="Choices">How the schema is found and read.</param>
/// <param name="Input">Opens standard input.</param>
internal sealed record CheckRequest(string[] Paths, string? Schema, string? Texts, ReportChoices Report, int Jobs, SchemaChoices Choices, Func<Stream> Input)
{
    /// <summary>What holds where the command line says nothing.</summary>
    public CheckSettings Settings { get; private init; } = CheckSettings.None;

    /// <summary>A request with the settings that stand behind it.</summary>
    public static CheckRequest Of(string[] paths, string? schema, string? texts, ReportChoices report, int jobs, SchemaChoices choices, CheckSettings settings, Func<Stream> input)
    {
        IEnumerable<string> folders = [.. choices.Folders, .. settings.References, .. schema is not null && Directory.Exists(schema) ? new[] { schema } : []];
        return new CheckRequest(
            PathPatterns.Expand(paths.Length > 0 ? paths : settings.Paths),
            schema,
            texts ?? settings.Texts,
            report with { Baseline = report.Baseline ?? settings.Baseline },
            jobs,
            choices with { Folders = [.. folders] },
            input) { Settings = settings };
    }

    /// <summary>Whether to mend what is certain.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether only to show what would be mended.</summary>
    public bool DryRun { get; init; }

    /// <summary>Documents that have other bytes than their files.</summary>
    public IReadOnlyDictionary<string, byte[]> Changed { get; init; } = new Dictionary<string, byte[]>();
}
