using DomainSdk.Integrity;
using DomainSdk.Schema.Sampling;

namespace DomainSdk;

/// <content>Documents made from the schema.</content>
public sealed partial class SchemaNode
{
    /// <summary>
    /// Makes valid documents that all differ by value: branches, listed values and members that were drawn least are preferred. Of a schema
    /// with integrity keywords the documents hang together: keys come once, and references name entities of the same document or of one before.
    /// </summary>
    /// <param name="seed">Any number; the same one gives the same documents in the same order.</param>
    /// <param name="size">How much each document holds, as far as enough differ; null: all sizes take turns.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>The documents, made as they are asked for, without end. Where there are no more, the last result is none and says why.</returns>
    public IEnumerable<SampleResult> SampleMany(ulong seed = 1, SampleSize? size = null, SampleOptions? options = null)
    {
        // What documents refer to begins anew whenever the sequence does.
        var coherent = CoherentSamples.For(this);
        foreach (var sample in new DocumentSampler(Plan, options).SampleDistinct(Index, seed, size, coherent is null ? null : coherent.Join)) yield return sample;
    }

    /// <summary>
    /// Makes documents that are invalid in one place: validation reports exactly one error for each, <see cref="SampleResult.Error"/>, which
    /// names the keyword and the place. Keywords that were broken least are preferred.
    /// </summary>
    /// <param name="seed">Any number; the same one gives the same documents in the same order.</param>
    /// <param name="size">How much the valid documents hold that are broken; null: all sizes take turns.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>The documents, made as they are asked for. Where there are no more, the last result is none and says why.</returns>
    public IEnumerable<SampleResult> SampleInvalid(ulong seed = 1, SampleSize? size = null, SampleOptions? options = null) =>
        new DocumentSampler(Plan, options).SampleInvalid(Index, seed, size);
}
