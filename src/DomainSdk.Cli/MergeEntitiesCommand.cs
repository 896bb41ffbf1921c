using System.CommandLine;
using DomainSdk.Cli.Fixing;
using DomainSdk.Cli.Layouts;
using DomainSdk.Integrity;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk merge-entities A B PATHS… [--dry-run] [--layout NAME]</c>: makes every reference to A one to B.</summary>
internal static class MergeEntitiesCommand
{
    public static Command Create()
    {
        var from = new Argument<string>("A") { Description = "The id that is referred to no longer." };
        var to = new Argument<string>("B") { Description = "The id that takes its place." };
        var paths = PathsArgument.Create("PATHS", "Documents of the domain and folders of them.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and show what would change as a unified diff." };
        var command = new Command("merge-entities", "Make every reference to one entity a reference to another of its kind. All other bytes stay.") { from, to, paths, dryRun };
        var layout = new LayoutOption();
        layout.AddTo(command);
        command.SetAction((parse, cancellation) => ExecuteAsync(
            parse.GetRequiredValue(from), parse.GetRequiredValue(to), parse.GetRequiredValue(paths), layout.Read(parse), parse.GetValue(dryRun), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> ExecuteAsync(string from, string to, string[] paths, NamedLayout? layout, bool dryRun, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!GivenPaths.AreThere(GivenPaths.Missing(paths), errors)) return ExitCode.CannotRun;
        var corpus = await DomainModel.LoadAsync(paths, DomainFiles.Options(layout), cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!LookalikesCommand.AreValid(corpus, "be written, nor be left out", errors)) return ExitCode.CannotRun;
        if (Refusal(corpus, from, to) is { } refusal)
        {
            await errors.WriteLineAsync(MessageText.OneLine("domainsdk: " + refusal)).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        // 1. What is wrong afterwards and was not before is a reason against it.
        var edits = corpus.RedirectReferences(from, to);
        var files = FixPlan.Apply(edits);
        var streams = files.ToDictionary(f => f.Path, f => (Func<Stream>)(() => new MemoryStream(f.After, writable: false)), StringComparer.Ordinal);
        var merged = await DomainModel.LoadAsync(paths, DomainFiles.Options(layout) with { Streams = streams }, cancellationToken: cancellationToken).ConfigureAwait(false);
        var known = corpus.Check().Findings.Select(FindingKey.Of).ToHashSet();
        var worse = merged.Check().Findings.Where(f => !known.Contains(FindingKey.Of(f))).ToList();
        foreach (var finding in worse) await errors.WriteLineAsync(MessageText.OneLine(finding.ToString())).ConfigureAwait(false);
        if (worse.Count > 0)
        {
            await errors.WriteLineAsync(MessageText.OneLine($"domainsdk: '{to}' cannot take the place of '{from}' before that is settled; nothing was written")).ConfigureAwait(false);
            return ExitCode.Findings;
        }

        // 2. Write, or show.
        if (dryRun) foreach (var file in files) UnifiedDiff.Write(file, output);
        else if (!FixOutput.WriteFiles(files, errors)) return ExitCode.CannotRun;
        var told = dryRun ? errors : output;
        await told.WriteLineAsync($"{Plural.Of(edits.Count, "reference")} in {Plural.Of(files.Count, "file")}").ConfigureAwait(false);
        foreach (var entity in corpus.Documents.Facts.Entities.Where(e => e.Key == from))
            await told.WriteLineAsync(MessageText.OneLine($"{entity.KeyLocation.Position}: '{from}' is referred to no longer; take over what '{to}' lacks, and take it out")).ConfigureAwait(false);
        return ExitCode.Clean;
    }

    private static string? Refusal(DomainCorpus corpus, string from, string to)
    {
        var kinds = corpus.Documents.Facts.Entities.ToLookup(e => e.Key, e => e.Kind);
        if (from == to) return $"'{from}' is one id, not two";
        foreach (var id in new[] { from, to })
            if (!kinds.Contains(id)) return $"no entity has the id '{id}'";
        return kinds[from].First() == kinds[to].First() ? null : $"'{from}' is of the kind '{kinds[from].First()}', '{to}' of the kind '{kinds[to].First()}'";
    }
}
