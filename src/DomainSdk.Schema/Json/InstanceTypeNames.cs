namespace DomainSdk.Schema.Json;

/// <summary>The names of types in schemas.</summary>
internal static class InstanceTypeNames
{
    public static readonly string[] All = ["null", "boolean", "integer", "number", "string", "array", "object"];

    /// <summary>The types of a name, or none.</summary>
    public static InstanceTypes Parse(string name) => name switch
    {
        "null" => InstanceTypes.Null,
        "boolean" => InstanceTypes.Boolean,
        "integer" => InstanceTypes.Integer,
        "number" => InstanceTypes.Number,
        "string" => InstanceTypes.String,
        "array" => InstanceTypes.Array,
        "object" => InstanceTypes.Object,
        _ => InstanceTypes.None,
    };

    /// <summary>The names of a set of types; where it has all numbers, integers are not named beside them.</summary>
    public static IEnumerable<string> Of(InstanceTypes types) => All.Where(name =>
        (types & Parse(name)) == Parse(name) && !(name == "integer" && (types & InstanceTypes.Number) == InstanceTypes.Number));
}
