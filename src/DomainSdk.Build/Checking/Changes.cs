using DomainSdk.Build.Cache;

namespace DomainSdk.Build.Checking;

/// <summary>What has changed since verdicts were kept. A schema that has changed changes every document.</summary>
/// <param name="Schemas">The schemas as they are now.</param>
/// <param name="Stamps">The documents as they are now, by path.</param>
/// <param name="Changed">The documents to be checked.</param>
/// <param name="Unchanged">Those whose verdicts hold.</param>
internal sealed record Changes(
    IReadOnlyList<SchemaStamp> Schemas, IReadOnlyDictionary<string, FileStamp?> Stamps, IReadOnlyList<DocumentItem> Changed, IReadOnlyList<DocumentItem> Unchanged)
{
    /// <summary>Compares files with what they were.</summary>
    public static Changes Find(IReadOnlyList<SchemaItem> schemaItems, IReadOnlyList<DocumentItem> items, Verdicts? kept)
    {
        var at = kept?.At ?? 0;
        var knownSchemas = kept?.Schemas.ToDictionary(schema => schema.Item, StringComparer.Ordinal) ?? [];
        var schemas = new List<SchemaStamp>();
        foreach (var schema in schemaItems.Distinct())
        {
            var name = $"{schema.Path}|{schema.Link}|{schema.Dialect}";
            schemas.Add(new SchemaStamp(name, FileStamp.Of(schema.Path, knownSchemas.GetValueOrDefault(name)?.Stamp, at)));
        }

        var sameSchemas = kept is not null && schemas.Count == kept.Schemas.Count && schemas.TrueForAll(schema => Same(schema.Stamp, knownSchemas.GetValueOrDefault(schema.Item)?.Stamp));
        var known = kept?.Documents.ToDictionary(document => document.Path, StringComparer.Ordinal) ?? [];
        var stamps = new Dictionary<string, FileStamp?>(items.Count, StringComparer.Ordinal);
        var (changed, unchanged) = (new List<DocumentItem>(), new List<DocumentItem>());
        foreach (var item in items)
        {
            var before = known.GetValueOrDefault(item.Path);
            var stamp = stamps[item.Path] = FileStamp.Of(item.Path, before?.Stamp, at);
            var holds = sameSchemas && before is not null && before.Schema == item.Schema && Same(stamp, before.Stamp);
            (holds ? unchanged : changed).Add(item);
        }

        return new Changes(schemas, stamps, changed, unchanged);
    }

    /// <summary>Whether everything is as it was, and nothing is missing.</summary>
    public bool IsNothing(Verdicts kept) => Changed.Count == 0 && Unchanged.Count == kept.Documents.Count;

    /// <summary>Whether the next build can tell that without reading a file: not where one was written as this build began, or written again with the same text.</summary>
    public bool AreSettled(Verdicts kept) =>
        Schemas.All(schema => schema.Stamp is not { } stamp || stamp.IsSettled(kept.At))
        && kept.Documents.All(document => Stamps[document.Path] is { } stamp && stamp == document.Stamp && stamp.IsSettled(kept.At))
        && Schemas.SequenceEqual(kept.Schemas);

    // A file that cannot be read is looked at every time.
    private static bool Same(FileStamp? now, FileStamp? before) => now is { } a && before is { } b && a.HasSameText(b);
}
