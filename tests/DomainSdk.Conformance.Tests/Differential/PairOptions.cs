namespace DomainSdk.Conformance.Differential;

/// <summary>How many documents are drawn of each schema.</summary>
/// <param name="Seed">The first seed.</param>
/// <param name="Documents">How many documents of a schema are drawn in all, and as many mutants.</param>
internal sealed record PairOptions(ulong Seed, int Documents)
{
    private const int MostPerSeed = 200;

    /// <summary>Spreads a number of pairs over all schemas.</summary>
    /// <param name="pairs">The number of pairs.</param>
    /// <param name="schemas">The number of schemas.</param>
    /// <param name="seed">The first seed.</param>
    public static PairOptions Spread(int pairs, int schemas, ulong seed) => new(seed, (pairs + 2 * schemas - 1) / (2 * schemas));

    /// <summary>The seeds, with how many documents are drawn with each.</summary>
    public IEnumerable<(ulong Seed, int Documents)> Rounds()
    {
        for (var (seed, left) = (Seed, Documents); left > 0; seed++, left -= MostPerSeed)
            yield return (seed, Math.Min(left, MostPerSeed));
    }

    /// <summary>The options in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Documents} documents and mutants per schema, seeds {Seed} to {Seed + (ulong)Rounds().Count() - 1}");
}
