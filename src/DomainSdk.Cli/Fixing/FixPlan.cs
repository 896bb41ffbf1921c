using DomainSdk.Integrity;

namespace DomainSdk.Cli.Fixing;

/// <summary>What a check comes to, and what of it can be mended.</summary>
/// <param name="Report">The report.</param>
/// <param name="Mends">Finds the mends.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Domain">The same as articles, statements, parties and agreements, or null where they are of other schemas.</param>
internal sealed record CheckOutcome(CheckReport Report, Func<IReadOnlyList<Mend>> Mends, Corpus Documents, Model.DomainCorpus? Domain);

/// <summary>A file as it is, and as it is to be.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Before">Its bytes.</param>
/// <param name="After">Its bytes with mends.</param>
internal sealed record MendedFile(string Path, byte[] Before, byte[] After);

/// <summary>Mends that have been tried: a check of the documents with them has lost their findings, and has no other.</summary>
/// <param name="Mends">The mends.</param>
/// <param name="Files">The files with them.</param>
/// <param name="Report">The report of the documents with them.</param>
internal sealed record FixPlan(IReadOnlyList<Mend> Mends, IReadOnlyList<MendedFile> Files, CheckReport Report)
{
    private const int MostRounds = 6;

    /// <summary>Finds mends, and leaves out what a check says is none: a mend whose finding stays, and one that brings another finding.</summary>
    /// <param name="check">Checks the documents, some of which have other bytes than their files.</param>
    public static async Task<FixPlan> MakeAsync(Func<IReadOnlyDictionary<string, byte[]>, Task<CheckOutcome>> check)
    {
        var first = await check(new Dictionary<string, byte[]>()).ConfigureAwait(false);
        var known = first.Report.Findings.Select(FindingKey.Of).ToHashSet();
        var mends = first.Mends();
        for (var round = 0; round < MostRounds && mends.Count > 0; round++)
        {
            var files = Apply(mends.SelectMany(m => m.Edits));
            if (files.Count == 0) break;
            var now = (await check(files.ToDictionary(f => f.Path, f => f.After, StringComparer.Ordinal)).ConfigureAwait(false)).Report;
            var found = now.Findings.Select(FindingKey.Of).ToHashSet();
            var worse = found.Where(f => !known.Contains(f)).ToList();
            var applied = mends.Where(m => files.Exists(f => f.Path == m.Finding.Position.Path)).ToList();
            var useless = applied.Where(m => found.Contains(FindingKey.Of(m.Finding))).ToList();
            if (worse.Count == 0 && useless.Count == 0) return new FixPlan(applied, files, now);

            var harmful = applied.Where(m => worse.Exists(FindingKey.Of(m.Finding).IsNear)).ToList();
            if (harmful.Count == 0 && worse.Count > 0) harmful = applied.Where(m => worse.Exists(w => w.Path == m.Finding.Position.Path)).ToList();
            var dropped = useless.Concat(harmful).ToHashSet();
            mends = dropped.Count == 0 ? [] : [.. applied.Where(m => !dropped.Contains(m))];
        }

        return new FixPlan([], [], first.Report);
    }

    /// <summary>The files with edits. All edits of a file are made or none: one that cannot be applied says that the file is not what was checked.</summary>
    public static List<MendedFile> Apply(IEnumerable<ValueEdit> edits)
    {
        var files = new List<MendedFile>();
        foreach (var group in edits.DistinctBy(e => e.Location).GroupBy(e => e.Location.Position.Path, StringComparer.Ordinal))
        {
            // What lies in an archive or is compressed stays as it is.
            if (group.Key is not { } path || !File.Exists(path) || Compression.Forms.Of(path).Decompress is not null) continue;
            var before = FileBytes.Read(path);
            if (ValueEdit.Apply(before, group) is { } after) files.Add(new MendedFile(path, before, after));
        }

        return files;
    }
}
