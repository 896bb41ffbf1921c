namespace DomainSdk.Schema.Json;

/// <summary>What is asked of sets of types.</summary>
internal static class InstanceTypeSets
{
    /// <summary>The types that a value of a kind may have: a number may be an integer or not.</summary>
    public static InstanceTypes Of(JsonKind kind) => kind == JsonKind.Number ? InstanceTypes.Number : (InstanceTypes)(1 << (int)kind) & InstanceTypes.Any & ~InstanceTypes.Fraction;

    /// <summary>The types that some values may have.</summary>
    public static InstanceTypes Of(IEnumerable<JsonNode> values) => values.Aggregate(InstanceTypes.None, (types, value) => types | Of(value.Kind));

    /// <summary>Whether a value of a kind may have one of some types.</summary>
    public static bool Has(this InstanceTypes types, JsonKind kind) => (types & Of(kind)) != InstanceTypes.None;

    /// <summary>The types as one sees them by the first byte of a value, or by its kind: both sorts of number are one, and both values of boolean.</summary>
    public static InstanceTypes Whole(this InstanceTypes types) => types
        | ((types & InstanceTypes.Number) == InstanceTypes.None ? InstanceTypes.None : InstanceTypes.Number)
        | ((types & InstanceTypes.Boolean) == InstanceTypes.None ? InstanceTypes.None : InstanceTypes.Boolean);

    /// <summary>Whether there are integers among some types, and no other numbers.</summary>
    public static bool HasIntegersOnly(this InstanceTypes types) => (types & InstanceTypes.Number) == InstanceTypes.Integer;
}
