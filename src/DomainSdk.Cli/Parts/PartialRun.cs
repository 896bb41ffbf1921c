using System.Globalization;
using DomainSdk.Cli.Output;
using DomainSdk.Model;
using DomainSdk.Partials;

namespace DomainSdk.Cli.Parts;

/// <summary>Carries out <c>check --partial</c> and <c>check --pipe</c>.</summary>
internal static class PartialRun
{
    /// <summary>Checks a part and writes what is known of it.</summary>
    public static async Task<int> ExecuteAsync(CheckRequest request, Part part, SchemaNode? schema, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            await ProgressDisplay.RunAsync(errors, async progress =>
            {
                var (corpus, write) = await LoadAsync(request, part, schema, request.Report.IsQuiet ? null : progress, cancellationToken).ConfigureAwait(false);
                Write(corpus, write, part, request.Report.IsQuiet, output);
                return true;
            }).ConfigureAwait(false);
            return ExitCode.Clean;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("domainsdk: cancelled").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
    }

    private static async Task<(Corpus Corpus, Action<Stream> Write)> LoadAsync(CheckRequest request, Part part, SchemaNode? schema, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        if (schema is not null)
        {
            var options = CheckRun.SchemaOptions(request, schema) with { Shard = part.Shard, Lines = part.Lines, KeepTexts = true };
            var documents = await Corpus.LoadAsync(request.Paths, options, progress, cancellationToken).ConfigureAwait(false);
            return (documents, stream => documents.WritePartial(stream, new PartialContext { Properties = CheckProperties.Of(request, schema, null) }));
        }

        var named = new NamedSchemas(request.Choices, request.Settings, isAlone: request.Schema is not null);
        var corpus = await DomainModel.LoadAsync(request.Paths, CheckRun.DomainOptions(request, named) with { Shard = part.Shard, Lines = part.Lines }, progress, cancellationToken).ConfigureAwait(false);
        var context = new PartialContext
        {
            Properties = CheckProperties.Of(request, null, named),
            Counts = new Dictionary<string, long> { [CheckProperties.OwnSchemas] = named.Count },
            Findings = [.. request.Settings.Severities.Apply(named.Problems)],
        };
        return (corpus.Documents, stream => corpus.WritePartial(stream, context));
    }

    private static void Write(Corpus corpus, Action<Stream> write, Part part, bool isQuiet, TextWriter output)
    {
        if (part.Partial is { } path)
        {
            PartialWriter.WriteFile(path, write);
            if (!isQuiet) output.WriteLine(MessageText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{path}: shard {part.Shard}, {Plural.Of(corpus.DocumentCount, "document")}, {Plural.Of(corpus.Findings.Count, "finding")} by themselves")));
            return;
        }

        NdjsonReport.WriteFindings(output, corpus.Findings.Select(ReportFinding.Of));
        using var partial = new MemoryStream();
        write(partial);
        PartialLines.Write(partial.GetBuffer().AsSpan(0, (int)partial.Length), output);
    }
}
