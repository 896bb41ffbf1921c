using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <summary>Leaves out documents that were there before, and finds out whether there are others where drawing finds none.</summary>
internal sealed class DistinctSamples(SamplerModel model, int node, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?>? revise)
{
    /// <summary>So many draws in vain, one after the other, are taken for the end of luck.</summary>
    private const int Patience = 25;

    /// <summary>The same where there has not been a document at all: each of these draws has begun many times anew.</summary>
    private const int PatienceAtFirst = 4;

    /// <summary>What differs from more documents than that is not looked for.</summary>
    private const int MostListed = 300;

    public IEnumerable<SampleResult> Of(IEnumerable<SampleResult> samples)
    {
        // Where two values have the same hash, a document less is made, and nothing worse.
        var seen = new HashSet<int>();
        var listed = new List<JsonNode>();
        var (inVain, failure) = (0, "");
        var most = new SampleCount(model.Plan).Of(node);
        foreach (var sample in samples)
        {
            if (sample.IsFound && Revise(sample) is { } revised && IsNew(revised, seen, listed))
            {
                inVain = 0;
                yield return revised;
                continue;
            }

            if (seen.Count > 0 && seen.Count >= most)
            {
                yield return SampleResult.Missing(SampleSearch.NoMore(seen.Count), inVain, isProved: true);
                yield break;
            }

            failure = sample.Reason ?? failure;
            if (++inVain >= (seen.Count == 0 ? PatienceAtFirst : Patience)) break;
        }

        var search = new SampleSearch(model.Plan, node);
        while (seen.Count <= MostListed)
        {
            var found = search.Find(listed);
            var document = found.Value is null ? null : Revise(SampleResult.Found(Compact(found.Value), 1));
            if (document is null || !IsNew(document, seen, listed))
            {
                yield return SampleResult.Missing(search.Explain(found, listed.Count, failure), inVain, found.IsNone);
                yield break;
            }

            yield return document;
        }

        yield return SampleResult.Missing($"No more than {seen.Count} different documents were found; the schema may allow others.", inVain);
    }

    /// <summary>The document as it is to be; null where it is none that the schema accepts.</summary>
    private SampleResult? Revise(SampleResult sample)
    {
        var utf8 = revise is null ? sample.Utf8 : revise(sample.Utf8);
        if (utf8 is not { } document || !PlanInterpreter.ValidateBytes(model.Plan, node, document.Span).IsValid) return null;
        return revise is null ? sample : SampleResult.Found(document.ToArray(), sample.Attempts);
    }

    private static bool IsNew(SampleResult sample, HashSet<int> seen, List<JsonNode> listed)
    {
        var text = JsonText.Parse(sample.Utf8.ToArray());
        if (!seen.Add(JsonEquality.GetHashCode(text.View, 0))) return false;
        if (listed.Count <= MostListed) listed.Add(text.Root);
        return true;
    }

    private static byte[] Compact(string json)
    {
        var text = new SampleText(int.MaxValue);
        text.WriteValue(JsonText.Parse(System.Text.Encoding.UTF8.GetBytes(json)).Root);
        return text.Written.ToArray();
    }
}
