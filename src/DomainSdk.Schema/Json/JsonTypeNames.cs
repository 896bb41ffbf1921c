namespace DomainSdk.Schema.Keywords;

/// <summary>The names of types in schemas.</summary>
internal static class JsonTypeNames
{
    public static readonly string[] All = ["null", "boolean", "integer", "number", "string", "array", "object"];

    /// <summary>The type of a name, or none.</summary>
    public static JsonTypes Parse(string name)
    {
        var index = Array.IndexOf(All, name);
        return index < 0 ? JsonTypes.None : (JsonTypes)(1 << index);
    }

    /// <summary>The names of a set of types.</summary>
    public static IEnumerable<string> Of(JsonTypes types) => All.Where((_, i) => ((int)types & (1 << i)) != 0);
}
