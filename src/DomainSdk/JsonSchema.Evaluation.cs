using DomainSdk.Schema.Containment;

namespace DomainSdk;

/// <content>What there is to know beyond the verdict, and between two schemas.</content>
public sealed partial class JsonSchema
{
    /// <inheritdoc cref="SchemaNode.Evaluate"/>
    public string Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format) => Root.Evaluate(utf8, format);

    /// <inheritdoc cref="SchemaNode.Annotations"/>
    public IReadOnlyList<JsonAnnotation> Annotations(ReadOnlySpan<byte> utf8, Func<string, bool>? selects = null) => Root.Annotations(utf8, selects);

    /// <inheritdoc cref="SchemaNode.CompareWith"/>
    public SchemaComparison CompareWith(JsonSchema newer, ContainmentOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return Root.CompareWith(newer.Root, options, cancellation);
    }
}
