using DomainSdk.Schema.Json;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What shapes ask of sets of types.</summary>
internal static class TypeSets
{
    /// <summary>The types of a JSON value. Every number counts as either sort, as 1.0 is an integer too.</summary>
    /// <param name="value">The value.</param>
    public static InstanceTypes Of(JsonNode value) => InstanceTypeSets.Of(value.Kind).Whole();

    /// <summary>The types one by one, with both sorts of number as one.</summary>
    /// <param name="types">The set.</param>
    public static IEnumerable<InstanceTypes> Each(InstanceTypes types)
    {
        foreach (var type in new[] { InstanceTypes.Null, InstanceTypes.Boolean, InstanceTypes.String, InstanceTypes.Array, InstanceTypes.Object, InstanceTypes.Number })
        {
            if ((types & type) != InstanceTypes.None)
                yield return types & type;
        }
    }

    /// <summary>Whether two sets can meet in one JSON value as a reader sees it by its first byte.</summary>
    /// <param name="a">One set.</param>
    /// <param name="b">The other.</param>
    public static bool Overlap(InstanceTypes a, InstanceTypes b) => (a.Whole() & b.Whole()) != InstanceTypes.None;

    /// <summary>Whether a set has every type, null or not: a schema that says nothing of what a value is.</summary>
    /// <param name="types">The set.</param>
    public static bool IsOpen(InstanceTypes types) => (types.Whole() | InstanceTypes.Null) == InstanceTypes.Any;
}
