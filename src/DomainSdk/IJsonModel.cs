using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>
/// A type generated from a JSON Schema. <see cref="JsonModelExtensions"/> gives every such type <c>Parse</c>, <c>TryParse</c>,
/// <c>IsValid</c>, <c>Validate</c>, <c>ToJson</c> and <c>WriteTo</c>.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonModel<TSelf> : IJsonCodec<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>The schema that the type was generated from.</summary>
    static abstract SchemaNode Schema { get; }
}
