using DomainSdk.Schema.Sampling;

namespace DomainSdk;

/// <content>Documents made from the schema.</content>
public sealed partial class JsonSchema
{
    /// <summary>Makes a valid document. The interpreter has accepted it before it is returned.</summary>
    /// <param name="seed">Any number; the same one gives the same document.</param>
    /// <param name="size">How much the document holds, as far as the schema leaves a choice.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>The document, or why there is none.</returns>
    public SampleResult Sample(ulong seed = 1, SampleSize size = SampleSize.Typical, SampleOptions? options = null) => Root.SampleMany(seed, size, options).First();

    /// <inheritdoc cref="SchemaNode.SampleMany"/>
    public IEnumerable<SampleResult> SampleMany(ulong seed = 1, SampleSize? size = null, SampleOptions? options = null) => Root.SampleMany(seed, size, options);

    /// <inheritdoc cref="SchemaNode.SampleInvalid"/>
    public IEnumerable<SampleResult> SampleInvalid(ulong seed = 1, SampleSize? size = null, SampleOptions? options = null) => Root.SampleInvalid(seed, size, options);
}
