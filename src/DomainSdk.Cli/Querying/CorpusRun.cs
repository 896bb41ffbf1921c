using DomainSdk.Cli.Fixing;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Querying;

/// <summary>Loads and checks what is asked for or exported.</summary>
internal static class CorpusRun
{
    /// <summary>Loads and checks; null where it was said why there is nothing.</summary>
    public static async Task<CheckOutcome?> LoadAsync(CheckRequest request, SchemaNode? schema, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await ProgressDisplay.RunAsync(errors, progress => CheckRun.CheckAsync(request, schema, onFinding: null, progress, cancellationToken)).ConfigureAwait(false);
            return CheckRun.HasDocuments(request, outcome.Report, errors) ? outcome : null;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("domainsdk: cancelled").ConfigureAwait(false);
            return null;
        }
    }

    /// <summary>A file as reports name it.</summary>
    public static string FileOf(string? path) => ReportFinding.FileOf(new SourcePosition(path, 1, 1, 1, 1, 0, 0));
}
