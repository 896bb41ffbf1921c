using DomainSdk.Cli.Fixing;
using DomainSdk.Cli.Layouts;
using DomainSdk.Cli.Output;
using DomainSdk.Cli.Parts;
using DomainSdk.Cli.Settings;
using DomainSdk.Integrity;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>Carries out <c>check</c>: loads, checks, writes the report, answers with the exit code.</summary>
internal static class CheckRun
{
    public static async Task<int> ExecuteAsync(CheckRequest request, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        // 1. What cannot be run at all is said before any work is done.
        if (!CanRun(request, errors, out var schema)) return ExitCode.CannotRun;

        foreach (var unused in request.Settings.Schemas.Where(one => !one.FitsAny())) await errors.WriteLineAsync(MessageText.OneLine($"domainsdk: {unused.Place}: no file fits '{unused.Pattern}'")).ConfigureAwait(false);
        if (request.Part is not null) return await PartialRun.ExecuteAsync(request, request.Part, schema, output, errors, cancellationToken).ConfigureAwait(false);
        if (request.Fix) return await FixRun.ExecuteAsync(request, schema, output, errors, cancellationToken).ConfigureAwait(false);

        // 2. Load and check. What is wrong with a document is written at once: a run that is stopped has not lost it.
        var written = new ReportOutput(request.Report, output);
        CheckReport report;
        try
        {
            report = (await ProgressDisplay.RunAsync(errors, progress => CheckAsync(request, schema, written.OnFinding, request.Report.IsQuiet ? null : progress, cancellationToken)).ConfigureAwait(false)).Report;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("domainsdk: cancelled").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        // 3. Report. A folder without documents is a mistake in the call far more often than what was meant.
        return HasDocuments(request, report, errors) ? written.Finish(report) : ExitCode.CannotRun;
    }

    /// <summary>Whether the check can be made; says why it cannot.</summary>
    /// <param name="request">The request.</param>
    /// <param name="errors">Where to say it.</param>
    /// <param name="schema">The schema that the command line names, or null where documents have each their own.</param>
    public static bool CanRun(CheckRequest request, TextWriter errors, out SchemaNode? schema)
    {
        var problems = Missing(request).ToList();
        schema = problems.Count == 0 ? Schema(request, problems, errors) : null;
        return GivenPaths.AreThere(problems, errors);
    }

    /// <summary>Whether there is anything to report on; says so where there is not.</summary>
    public static bool HasDocuments(CheckRequest request, CheckReport report, TextWriter errors) => HasDocuments(Folders(request), report, errors);

    /// <summary>Whether there is anything to report on; says so where there is not.</summary>
    public static bool HasDocuments(string folders, CheckReport report, TextWriter errors)
    {
        if (report.Counts[0].Count > 0 || report.HasFindings || folders.Length == 0) return true;
        errors.WriteLine(MessageText.OneLine($"domainsdk: {folders}: no documents there"));
        return false;
    }

    /// <summary>The folders that are checked, where nothing else is.</summary>
    public static string Folders(CheckRequest request) => request.Paths.All(path => Directory.Exists(path) || Compression.Forms.Of(path).IsArchive) ? string.Join(", ", request.Paths) : "";

    /// <summary>Loads and checks.</summary>
    public static Task<CheckOutcome> CheckAsync(CheckRequest request, SchemaNode? schema, Action<Finding>? onFinding, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken) => schema is null
        ? CheckDomainAsync(request, onFinding, progress, cancellationToken)
        : CheckSchemaAsync(request, schema, onFinding, progress, cancellationToken);

    private static IEnumerable<string> Missing(CheckRequest request)
    {
        if (request.Paths.Length == 0 && request.Part?.Lines is null) yield return $"nothing to check: name documents or folders, or write 'paths' into {CheckSettings.FileName}";
        var named = request.Paths.Where(path => path != CheckCommand.StandardInput).Concat(request.Schema is { } schema && !IsIdentifier(schema) ? [schema] : []);
        foreach (var problem in GivenPaths.Missing(named)) yield return problem;
        if (request.Part is not null && request.Paths.Contains(CheckCommand.StandardInput, StringComparer.Ordinal)) yield return "--partial is for files, and standard input is none; --pipe is for documents from programs";
        if (request.Fix && request.Paths.Contains(CheckCommand.StandardInput, StringComparer.Ordinal)) yield return "--fix writes files, and standard input is none";
        if (request.Watches && request.Paths.Contains(CheckCommand.StandardInput, StringComparer.Ordinal)) yield return "--watch is for files, and standard input is none";
        foreach (var problem in request.Choices.Missing) yield return problem;
        if (request.Report.Baseline is { } baseline) foreach (var problem in GivenPaths.MissingFiles(baseline)) yield return problem;
        foreach (var (_, path) in request.Report.Files)
            if (IsInput(request, path)) yield return $"{path}: --report would write over what is checked, or checked by";
        if (request.Part?.Partial is { } partial && IsInput(request, partial)) yield return $"{partial}: --partial would write over what is checked, or checked by";
        if (request.Texts is { } texts) foreach (var problem in GivenPaths.MissingFolders(texts)) yield return problem;
    }

    private static async Task<CheckOutcome> CheckDomainAsync(
        CheckRequest request, Action<Finding>? onFinding, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        var named = new NamedSchemas(request.Choices, request.Settings, isAlone: request.Schema is not null);
        var options = DomainOptions(request, named) with { OnFinding = onFinding };
        var corpus = await DomainModel.LoadAsync(request.Paths, options, progress, cancellationToken).ConfigureAwait(false);
        return new CheckOutcome(CheckReport.Of(corpus.Check(), [.. request.Settings.Severities.Apply(named.Problems)], named.AreAll(corpus.Documents.DocumentCount)), corpus.FindMends, corpus.Documents, named.AreAll(corpus.Documents.DocumentCount) ? null : corpus);
    }

    /// <summary>How a corpus of the domain is loaded.</summary>
    public static DomainModelOptions DomainOptions(CheckRequest request, NamedSchemas named) => new()
    {
        SchemaNamed = named.Find,
        Severities = request.Settings.Severities,
        Streams = Streams(request),
        Readers = Readers(request.Choices.Extensions, request.Layout),
        Decompressors = Compression.Decompressors,
        Observer = request.Observer,
        KeepQuotations = request.Fix,
        KeepReferences = request.KeepDocuments,
        Texts = request.Texts is { } folder ? [folder] : [],
        MaxDegreeOfParallelism = request.Jobs,
        Rules = [.. request.Choices.Extensions.DomainRules, .. request.Choices.Extensions.Rules.Select(rule => new RuleOfDocuments(rule))],
    };

    /// <summary>What reads the documents and texts of a domain that are not JSON.</summary>
    public static IReadOnlyList<IDocumentReader> Readers(Extensions extensions, NamedLayout? layout) =>
        [.. extensions.Readers, .. SchemaFile.Readers, .. layout is null ? Array.Empty<IDocumentReader>() : [layout.Reader]];

    /// <summary>How a corpus of one schema is loaded.</summary>
    public static CorpusOptions SchemaOptions(CheckRequest request, SchemaNode schema) => new()
    {
        SchemaOf = _ => schema,
        Readers = [.. request.Choices.Extensions.Readers, .. SchemaFile.Readers],
        Decompressors = Compression.Decompressors,
        Streams = Streams(request),
        Observer = request.Observer,
        KeepDocuments = request.Fix || request.KeepDocuments || request.Choices.Extensions.Rules.Count > 0,
        KeepQuotations = request.Fix,
        KeepReferences = request.KeepDocuments,
        Rules = request.Choices.Extensions.Rules,
        Severities = request.Settings.Severities,
        MaxDegreeOfParallelism = request.Jobs,
    };

    private static async Task<CheckOutcome> CheckSchemaAsync(
        CheckRequest request, SchemaNode schema, Action<Finding>? onFinding, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        var options = SchemaOptions(request, schema) with { OnFinding = onFinding };
        var corpus = await Corpus.LoadAsync(request.Paths, options, progress, cancellationToken).ConfigureAwait(false);
        var findings = corpus.Check();
        return new CheckOutcome(
            CheckReport.Of(corpus, findings, request.Choices.FormatName),
            () => Mends.OfQuotations(corpus.Facts),
            corpus,
            Domain: null);
    }

    /// <summary>Whether a file is one of those that are read, by name or below a folder, wherever links lead.</summary>
    public static bool IsInput(CheckRequest request, string written)
    {
        IEnumerable<string?> inputs = [.. request.Paths.Where(path => path != CheckCommand.StandardInput), request.Schema, request.Settings.Path, request.Texts, request.Layout?.Path, .. request.Choices.Folders, .. request.Settings.Schemas.Select(files => files.Schema).Where(schema => !IsIdentifier(schema))];
        return Outputs.AreInputs(written, inputs.OfType<string>(), path => IsDocument(request, path));
    }

    /// <summary>Whether a file in a folder is read, by its name.</summary>
    public static bool IsDocument(CheckRequest request, string path) =>
        Compression.Forms.Of(path).Extension is var format && (format is ".json" or ".jsonl" or ".ndjson" or ".txt" || Readers(request.Choices.Extensions, request.Layout).For(format) is not null);

    private static bool IsIdentifier(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && !uri.IsFile;

    /// <summary>The schema that the command line names; null where documents have each their own.</summary>
    private static SchemaNode? Schema(CheckRequest request, List<string> problems, TextWriter errors)
    {
        if (request.Schema is not { } name || Directory.Exists(name)) return null;
        if (File.Exists(name))
        {
            var compiled = CompiledSchemas.Load([name], request.Choices);
            compiled.WriteDiagnostics(errors);
            var isNone = compiled.Diagnostics.Any(d => d.Id == DiagnosticCatalog.NoKeyword && d.Pointer.Length == 0);
            if (isNone) problems.Add($"{name}: not one keyword of JSON Schema is in it, so that everything would be valid");
            if (isNone) return null;
            if (!compiled.HasErrors) return compiled.Root;
            problems.Add($"{name}: the schema has errors");
            return null;
        }

        if (NamedSchemas.Load(name, request.Choices, isTrusted: true).Schema is { } schema) return schema;
        problems.Add($"{name}: no schema with this identifier is in the folders of '--schemas'");
        return null;
    }

    private static Dictionary<string, Func<Stream>> Streams(CheckRequest request)
    {
        var streams = new Dictionary<string, Func<Stream>>(StringComparer.Ordinal) { [CheckCommand.StandardInput] = request.Input };
        foreach (var (path, bytes) in request.Changed) streams[path] = () => new MemoryStream(bytes, writable: false);
        return streams;
    }
}
