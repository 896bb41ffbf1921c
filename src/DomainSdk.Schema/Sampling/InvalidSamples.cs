using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>Breaks one keyword after the other of valid documents.</summary>
internal sealed class InvalidSamples(SchemaPlan plan, int node, ulong seed)
{
    /// <summary>So many valid documents in vain, one after the other, are the end.</summary>
    private const int Patience = 12;

    /// <summary>So many places of one document are looked at before the one is taken whose keyword was broken least.</summary>
    private const int Choice = 24;

    /// <summary>A document in which many keywords can be broken is used this often at a time.</summary>
    private const int PerDocument = 4;

    private readonly DocumentMutator _mutator = new(plan, node);
    private readonly Dictionary<string, int> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<int> _seen = [];

    public IEnumerable<SampleResult> Of(IEnumerable<SampleResult> samples)
    {
        var valid = new List<ReadOnlyMemory<byte>>();
        var (inVain, turn) = (0, 0UL);
        SampleResult? last = null;
        foreach (var sample in samples)
        {
            if (!sample.IsFound)
            {
                last = sample;
                break;
            }

            if (valid.Count < Patience) valid.Add(sample.Utf8);
            var before = _seen.Count;
            foreach (var mutant in Draw(sample.Utf8, turn++, inVain > 0)) yield return mutant;
            inVain = _seen.Count > before ? 0 : inVain + 1;
            if (inVain >= Patience) break;
        }

        // Where there are few valid documents, each is broken in other ways until that too comes to an end.
        for (inVain = 0; valid.Count > 0 && inVain < Patience; turn++)
        {
            var before = _seen.Count;
            foreach (var mutant in Draw(valid[(int)(turn % (ulong)valid.Count)], turn, inAllWays: true)) yield return mutant;
            inVain = _seen.Count > before ? 0 : inVain + 1;
        }

        yield return valid.Count == 0 && last is not null ? last : SampleResult.Missing(
            _seen.Count == 0 ? "No keyword was found that a document can violate alone."
            : $"No more than {Describe.Count(_seen.Count, "document was", "different documents were")} found that violate one keyword alone.",
            1);
    }

    /// <summary>Some broken documents of a valid one: those whose keyword was broken least.</summary>
    private List<SampleResult> Draw(ReadOnlyMemory<byte> document, ulong turn, bool inAllWays)
    {
        var candidates = new List<SampleResult>();
        foreach (var mutant in _mutator.Break(document, unchecked(seed + turn), inAllWays))
        {
            if (!_seen.Contains(HashOf(mutant))) candidates.Add(mutant);
            if (candidates.Count == Choice) break;
        }

        var drawn = new List<SampleResult>();
        while (candidates.Count > 0 && drawn.Count < PerDocument)
        {
            var least = candidates.Min(c => CountOf(c.Error!));
            var chosen = candidates.First(c => CountOf(c.Error!) == least);
            candidates.Remove(chosen);
            if (!_seen.Add(HashOf(chosen))) continue;
            _broken[chosen.Error!.AbsoluteKeywordLocation] = _broken.TryGetValue(chosen.Error.AbsoluteKeywordLocation, out var count) ? count + 1 : 1;
            drawn.Add(chosen);
        }

        return drawn;
    }

    private static int HashOf(SampleResult sample) => JsonEquality.GetHashCode(JsonText.Parse(sample.Utf8.ToArray()).View, 0);

    /// <summary>How often a keyword was broken; what fails by itself comes before an alternative whose branches fail.</summary>
    private int CountOf(ValidationError error) => (_broken.TryGetValue(error.AbsoluteKeywordLocation, out var count) ? count : 0) + Math.Min(error.Causes.Count, 1);
}
