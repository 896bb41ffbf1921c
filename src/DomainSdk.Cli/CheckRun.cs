using DomainSdk.Cli.Fixing;
using DomainSdk.Cli.Output;
using DomainSdk.Integrity;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>Carries out <c>check</c>: loads, checks, writes the report, answers with the exit code.</summary>
internal static class CheckRun
{
    public static async Task<int> ExecuteAsync(CheckRequest request, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        // 1. What cannot be run at all is said before any work is done.
        var problems = Missing(request).ToList();
        CompiledSchemas? schema = null;
        if (problems.Count == 0 && request.Schema is { } file)
        {
            schema = CompiledSchemas.Load([file], request.Choices);
            schema.WriteDiagnostics(errors);
            if (schema.HasErrors) problems.Add($"{file}: the schema has errors");
        }

        if (problems.Count > 0)
        {
            foreach (var problem in problems) await errors.WriteLineAsync(MessageText.OneLine("domainsdk: " + problem)).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        if (request.Fix) return await FixRun.ExecuteAsync(request, schema, output, errors, cancellationToken).ConfigureAwait(false);

        // 2. Load and check. What is wrong with a document is written at once: a run that is stopped has not lost it.
        var written = new ReportOutput(request.Report, output);
        CheckReport report;
        try
        {
            report = (await ProgressDisplay.RunAsync(errors, progress => CheckAsync(request, schema, written.OnFinding, progress, cancellationToken)).ConfigureAwait(false)).Report;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("domainsdk: cancelled").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        // 3. Report. A folder without documents is a mistake in the call far more often than what was meant.
        if (report.Counts[0].Count == 0 && !report.HasFindings && request.Paths.All(Directory.Exists))
        {
            await errors.WriteLineAsync(MessageText.OneLine($"domainsdk: {string.Join(", ", request.Paths)}: no documents there")).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        return written.Finish(report);
    }

    /// <summary>Loads and checks.</summary>
    public static Task<CheckOutcome> CheckAsync(CheckRequest request, CompiledSchemas? schema, Action<Finding>? onFinding, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken) => schema is null
        ? CheckDomainAsync(request, onFinding, progress, cancellationToken)
        : CheckSchemaAsync(request, schema, onFinding, progress, cancellationToken);

    private static IEnumerable<string> Missing(CheckRequest request)
    {
        foreach (var path in request.Paths)
        {
            if (path != CheckCommand.StandardInput && !File.Exists(path) && !Directory.Exists(path)) yield return $"{path}: no such file or folder";
        }

        if (request.Fix && request.Paths.Contains(CheckCommand.StandardInput, StringComparer.Ordinal)) yield return "--fix writes files, and standard input is none";
        if (request.Schema is { } schema && !File.Exists(schema)) yield return $"{schema}: no such file";
        foreach (var problem in request.Choices.Missing) yield return problem;
        if (request.Report.Baseline is { } baseline && !File.Exists(baseline)) yield return $"{baseline}: no such file";
        if (request.Texts is { } texts && !Directory.Exists(texts)) yield return $"{texts}: no such folder";
    }

    private static async Task<CheckOutcome> CheckDomainAsync(
        CheckRequest request, Action<Finding>? onFinding, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        var options = new DomainModelOptions
        {
            Streams = Streams(request),
            KeepQuotations = request.Fix,
            Texts = request.Texts is { } folder ? [folder] : [],
            MaxDegreeOfParallelism = request.Jobs,
            OnFinding = onFinding,
            Rules = [.. request.Choices.Extensions.DomainRules, .. request.Choices.Extensions.Rules.Select(rule => new RuleOfDocuments(rule))],
        };
        var corpus = await DomainModel.LoadAsync(request.Paths, options, progress, cancellationToken).ConfigureAwait(false);
        var report = corpus.Check();
        return new CheckOutcome(new CheckReport(
            [
                new("documents", "documents", report.Documents),
                new("articles", "articles", report.Articles),
                new("statements", "statements", report.Statements),
                new("parties", "parties", report.Parties),
                new("agreements", "agreements", report.Agreements),
                new("quotations verified", "quotationsVerified", report.QuotationsVerified),
                new("quotations failed", "quotationsFailed", report.QuotationsFailed),
                new("quotations unchecked", "quotationsUnchecked", report.QuotationsUnchecked),
                new("findings", "findings", report.Findings.Count),
            ],
            report.Findings,
            report.Texts,
            FormatName: null), corpus.FindMends);
    }

    private static async Task<CheckOutcome> CheckSchemaAsync(
        CheckRequest request, CompiledSchemas schema, Action<Finding>? onFinding, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        var root = schema.Root;
        var options = new CorpusOptions
        {
            SchemaOf = _ => root,
            Streams = Streams(request),
            KeepDocuments = request.Fix || request.Choices.Extensions.Rules.Count > 0,
            KeepQuotations = request.Fix,
            Rules = request.Choices.Extensions.Rules,
            MaxDegreeOfParallelism = request.Jobs,
            OnFinding = onFinding,
        };
        var corpus = await Corpus.LoadAsync(request.Paths, options, progress, cancellationToken).ConfigureAwait(false);
        var findings = corpus.Check();
        return new CheckOutcome(
            new CheckReport([new("documents", "documents", corpus.DocumentCount), new("findings", "findings", findings.Count)], findings, [], request.Choices.FormatName),
            () => Mends.OfQuotations(corpus.Facts));
    }

    private static Dictionary<string, Func<Stream>> Streams(CheckRequest request)
    {
        var streams = new Dictionary<string, Func<Stream>>(StringComparer.Ordinal) { [CheckCommand.StandardInput] = request.Input };
        foreach (var (path, bytes) in request.Changed) streams[path] = () => new MemoryStream(bytes, writable: false);
        return streams;
    }
}
