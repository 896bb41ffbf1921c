using DomainSdk.Conformance.Suite;

namespace DomainSdk.Conformance.Emitted;

/// <summary>Schemas to compile in one go: as many as keep the compiler busy without taking all memory.</summary>
internal static class WildBatches
{
    private const int MostBytes = 1 << 20;
    private const int MostSchemas = 64;

    /// <summary>Schemas in batches, in their order.</summary>
    /// <param name="schemas">The schemas.</param>
    public static IEnumerable<IReadOnlyList<WildSchema>> Of(IEnumerable<WildSchema> schemas)
    {
        var batch = new List<WildSchema>();
        var bytes = 0L;
        foreach (var schema in schemas)
        {
            batch.Add(schema);
            bytes += schema.Length;
            if (bytes < MostBytes && batch.Count < MostSchemas) continue;
            yield return batch;
            (batch, bytes) = ([], 0);
        }

        if (batch.Count > 0) yield return batch;
    }
}
