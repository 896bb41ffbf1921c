using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.Reports;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk report PATHS… --output DIR [--schema FILE] [--texts DIR]</c>: what <c>check</c> finds, as a site to look at.</summary>
internal static class ReportCommand
{
    public static Command Create(Func<Stream> input)
    {
        var output = new Option<string>("--output")
        {
            Description = "Folder for the site; new, empty, or with an earlier report in it.",
            HelpName = "DIR",
            Required = true,
        };
        var options = new CheckOptions();
        var command = new Command("report", "Check documents, and write what they are and what was found as a static site: no server, no network.") { output };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => ExecuteAsync(
            options.Read(parse, new ReportChoices(ReportFormat.Text), input) with { KeepDocuments = true },
            parse.GetValue(output)!,
            parse.InvocationConfiguration.Output,
            parse.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    private static async Task<int> ExecuteAsync(CheckRequest request, string folder, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!CheckRun.CanRun(request, errors, out var schema)) return ExitCode.CannotRun;
        var outcome = await ProgressDisplay.RunAsync(errors, progress => CheckRun.CheckAsync(request, schema, onFinding: null, progress, cancellationToken)).ConfigureAwait(false);
        var report = request.Report.Baseline is { } known ? outcome.Report.Without(KnownFindings.Load(known)) : outcome.Report;
        if (!CheckRun.HasDocuments(request, report, errors)) return ExitCode.CannotRun;

        var source = new SiteSource
        {
            Documents = outcome.Documents,
            Domain = outcome.Domain,
            Findings = report.Findings,
            Counts = [.. report.Counts.Select(count => (count.Name, count.Count))],
            FileOf = ReportFinding.FileOf,
            Describe = ToolDiagnostics.Find,
        };
        var files = CorpusSite.Write(source, folder, cancellationToken);
        foreach (var count in report.Counts) await output.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count.Name}: {count.Count}")).ConfigureAwait(false);
        await output.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path.Combine(folder, "index.html")}: {Plural.Of(files, "file")}")).ConfigureAwait(false);
        return report.HasFindings ? ExitCode.Findings : ExitCode.Clean;
    }
}
