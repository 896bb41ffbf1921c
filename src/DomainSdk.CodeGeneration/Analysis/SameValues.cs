using DomainSdk.Schema.Json;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Compares values as JSON Schema means it, so that lists of any length are compared by their hash codes.</summary>
internal sealed class SameValues : IEqualityComparer<JsonNode>
{
    /// <summary>The comparer.</summary>
    public static SameValues Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(JsonNode x, JsonNode y) => Json.SameValue(x, y);

    /// <inheritdoc/>
    public int GetHashCode(JsonNode value) => JsonEquality.GetHashCode(value.Text.View, value.Index);
}
