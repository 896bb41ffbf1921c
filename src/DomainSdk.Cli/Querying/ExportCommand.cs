using System.CommandLine;
using System.Globalization;
using DomainSdk.Cli.Output;
using DomainSdk.Export;

namespace DomainSdk.Cli.Querying;

/// <summary><c>domainsdk export --to FILE PATHS… [--table NAME] [--force]</c>: a corpus as tables.</summary>
internal static class ExportCommand
{
    public static Command Create(Func<Stream> input)
    {
        var to = new Option<string>("--to")
        {
            Description = "What to write, by its extension: .duckdb, .sqlite, .jsonl or .ttl is a file; .parquet or .csv a folder with a file for each table, or the file of one with --table.",
            HelpName = "FILE",
            Required = true,
        };
        var table = new Option<string?>("--table") { Description = "Write this table only; 'query --tables' lists them.", HelpName = "NAME" };
        table.CompletionSources.Add(_ => CorpusTables.All.Select(t => new System.CommandLine.Completions.CompletionItem(t.Name)));
        var force = new Option<bool>("--force") { Description = "Write over an earlier export." };
        var options = new CheckOptions();
        var command = new Command("export", "Check documents, and write what is in them and what was found as tables.") { to, table, force };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => ExecuteAsync(
            options.Read(parse, new ReportChoices(ReportFormat.Text), input),
            parse.GetRequiredValue(to),
            new ExportOptions { Table = parse.GetValue(table), Overwrite = parse.GetValue(force), FileOf = CorpusRun.FileOf },
            parse.InvocationConfiguration.Output,
            parse.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    private static async Task<int> ExecuteAsync(CheckRequest request, string path, ExportOptions options, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!CheckRun.CanRun(request, errors, out var schema)) return ExitCode.CannotRun;
        if (CheckRun.IsInput(request, path)) throw new InvalidOperationException($"{path}: --to would write over what is exported, or checked by");
        try
        {
            using var export = CorpusExport.Create(path, options);
            if (await CorpusRun.LoadAsync(request with { Observer = export.Observer }, schema, errors, cancellationToken).ConfigureAwait(false) is not { } outcome) return ExitCode.CannotRun;
            export.Finish(outcome.Documents, outcome.Report.Findings, outcome.Domain);
            foreach (var count in outcome.Report.Counts) await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count.Name}: {count.Count}")).ConfigureAwait(false);
            await output.WriteLineAsync(MessageText.OneLine($"{path}: written")).ConfigureAwait(false);
            return outcome.Report.HasFindings ? ExitCode.Findings : ExitCode.Clean;
        }
        catch (System.Data.Common.DbException e)
        {
            // A full disk, most often.
            throw new IOException($"{path}: cannot be written: {e.Message.Split('\n', 2)[0]}", e);
        }
    }
}
