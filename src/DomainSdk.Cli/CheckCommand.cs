using System.CommandLine;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Parts;
using DomainSdk.Cli.Settings;
using DomainSdk.Cli.Watching;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk check PATHS… [--schema FILE] [--texts DIR] [--layout NAME] [--format text|json|…] [--report FORMAT=FILE] [--baseline FILE] [--max-findings N] [--quiet] [--jobs N] [--fix [--dry-run]] [--watch] [--shard N/M --partial FILE] [--pipe [--name NAME] [--numbered]] [--format-assertion …] [--schemas DIR]</c></summary>
internal static class CheckCommand
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    public static Command Create(Func<Stream> input)
    {
        var options = new CheckOptions();
        var fix = new Option<bool>("--fix") { Description = "Mend what is certain: digests and lengths of texts, and marks of passages that stand in their text exactly once. All other bytes stay." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, and show what would change as a unified diff." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a document, schema, text or the settings change, until Ctrl-C; the exit code is that of the last check." };
        var command = new Command("check", "Load documents, validate them, and check what holds between them.") { fix, dryRun, watch };
        options.AddTo(command);
        var part = new PartOptions();
        part.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix)) result.AddError("--dry-run goes with --fix.");
            part.Validate(result, result.GetValue(fix));
            if (result.GetValue(watch) && (result.GetValue(fix) || part.IsGiven(result))) result.AddError("--watch goes with none of --fix, --partial and --pipe.");
        });
        var report = new ReportChoices.Options();
        report.AddTo(command);
        command.SetAction((parse, cancellation) =>
        {
            var (output, errors) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
            return parse.GetValue(watch) ? WatchRun.ExecuteAsync(Read, WatchRun.ChangedAsync, output, errors, cancellation) : CheckRun.ExecuteAsync(Read(), output, errors, cancellation);

            CheckRequest Read()
            {
                var request = options.Read(parse, report.Read(parse), input) with { Fix = parse.GetValue(fix), DryRun = parse.GetValue(dryRun), Watches = parse.GetValue(watch) };
                return part.Read(parse, input) is { } own ? request with { Part = own, Paths = own.Lines is null ? request.Paths : [] } : request;
            }
        });
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

    /// <summary>Files, folders and patterns, as they were given.</summary>
    public IReadOnlyList<string> Given { get; private init; } = [];

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
            input) { Settings = settings, Given = paths.Length > 0 ? paths : settings.Paths };
    }

    /// <summary>Where the parts of texts stand; null for raw texts alone.</summary>
    public NamedLayout? Layout { get; init; }

    /// <summary>Whether to mend what is certain.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether only to show what would be mended.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether to check again whenever something changes.</summary>
    public bool Watches { get; init; }

    /// <summary>The part of a corpus that is checked, to be merged with the others; or null.</summary>
    public Part? Part { get; init; }

    /// <summary>Whether documents are kept for whoever looks at them.</summary>
    public bool KeepDocuments { get; init; }

    /// <summary>Sees each document while it is loaded, or null.</summary>
    public CorpusObserver? Observer { get; init; }

    /// <summary>Documents that have other bytes than their files.</summary>
    public IReadOnlyDictionary<string, byte[]> Changed { get; init; } = new Dictionary<string, byte[]>();
}
