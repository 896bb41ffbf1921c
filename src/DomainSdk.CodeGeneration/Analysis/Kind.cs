using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Sets of JSON kinds, with integers and other numbers as two disjoint kinds.</summary>
internal static class Kind
{
    /// <summary>Integers and all other numbers.</summary>
    public const JsonTypes Numeric = JsonTypes.Integer | JsonTypes.Number;

    /// <summary>Every kind.</summary>
    public const JsonTypes All = JsonTypes.Null | JsonTypes.Boolean | Numeric | JsonTypes.String | JsonTypes.Array | JsonTypes.Object;

    /// <summary>What the names in <c>type</c> cover: <c>number</c> includes integers.</summary>
    /// <param name="types">The names.</param>
    public static JsonTypes Expand(JsonTypes types) => (types & JsonTypes.Number) != JsonTypes.None ? types | Numeric : types;

    /// <summary>The kind of a JSON value. Every number counts as either sort, as 1.0 is an integer too.</summary>
    /// <param name="value">The value.</param>
    public static JsonTypes Of(JsonNode value) => value.Kind switch
    {
        JsonKind.Null => JsonTypes.Null,
        JsonKind.True or JsonKind.False => JsonTypes.Boolean,
        JsonKind.Number => Numeric,
        JsonKind.String => JsonTypes.String,
        JsonKind.Array => JsonTypes.Array,
        JsonKind.Object => JsonTypes.Object,
        _ => JsonTypes.None,
    };

    /// <summary>The kinds one by one, with both sorts of number as one.</summary>
    /// <param name="kinds">The set.</param>
    public static IEnumerable<JsonTypes> Each(JsonTypes kinds)
    {
        foreach (var kind in new[] { JsonTypes.Null, JsonTypes.Boolean, JsonTypes.String, JsonTypes.Array, JsonTypes.Object })
        {
            if ((kinds & kind) != JsonTypes.None)
                yield return kind;
        }

        if ((kinds & Numeric) != JsonTypes.None)
            yield return kinds & Numeric;
    }

    /// <summary>Whether two sets can meet in one JSON value as a reader sees it by its first byte.</summary>
    /// <param name="a">One set.</param>
    /// <param name="b">The other.</param>
    public static bool Overlap(JsonTypes a, JsonTypes b) => (a & b) != JsonTypes.None || ((a & Numeric) != JsonTypes.None && (b & Numeric) != JsonTypes.None);

    /// <summary>Whether a set has every kind, null or not: a schema that says nothing of what a value is.</summary>
    /// <param name="kinds">The set.</param>
    public static bool IsOpen(JsonTypes kinds) => (kinds & ~JsonTypes.Null & (JsonTypes.Boolean | JsonTypes.String | JsonTypes.Array | JsonTypes.Object)) == (JsonTypes.Boolean | JsonTypes.String | JsonTypes.Array | JsonTypes.Object)
        && (kinds & Numeric) != JsonTypes.None;
}
