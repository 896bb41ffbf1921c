using System.Text;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Containment;

/// <summary>Looks for a witness among samples of a schema and documents that differ from them in one place.</summary>
internal static class WitnessSearch
{
    private const int MutantsOfOne = 10;

    /// <summary>Finds a document.</summary>
    /// <param name="from">The plan of the schema that the documents are to fulfil.</param>
    /// <param name="node">That schema.</param>
    /// <param name="to">The other plan.</param>
    /// <param name="isWitness">Whether a document is what is looked for.</param>
    /// <param name="count">How many samples are made.</param>
    public static string? Find(SchemaPlan from, int node, SchemaPlan to, Func<string, bool> isWitness, int count)
    {
        var inVain = 0;
        var toRoot = to.Roots[0].Node;
        var mutator = toRoot < 0 ? null : new DocumentMutator(to, toRoot);
        foreach (var sample in new DocumentSampler(from, new SampleOptions { MaxBytes = 1 << 16, MaxWork = 5_000 }).SampleMany(node, seed: 1).Take(count))
        {
            if (!sample.IsFound)
            {
                const int patience = 3;
                if (++inVain > patience) return null;
                continue;
            }

            var json = Encoding.UTF8.GetString(sample.Utf8.ToArray());
            if (isWitness(json)) return json;
            if (mutator is null) continue;
            foreach (var mutant in mutator.Mutate(sample.Utf8, seed: 1).Take(MutantsOfOne))
            {
                json = Encoding.UTF8.GetString(mutant.Utf8.ToArray());
                if (isWitness(json)) return json;
            }
        }

        return null;
    }
}
