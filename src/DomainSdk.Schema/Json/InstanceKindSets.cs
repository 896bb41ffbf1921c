using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Json;

/// <summary>The kinds of value that types and values stand for.</summary>
internal static class InstanceKindSets
{
    /// <summary>The kind of a value.</summary>
    public static InstanceKinds Of(JsonKind kind) => (InstanceKinds)(1 << (int)kind);

    /// <summary>The kinds of value that types stand for.</summary>
    public static InstanceKinds Of(JsonTypes types)
    {
        var kinds = InstanceKinds.None;
        if (types.HasFlag(JsonTypes.Null)) kinds |= InstanceKinds.Null;
        if (types.HasFlag(JsonTypes.Boolean)) kinds |= InstanceKinds.True | InstanceKinds.False;
        if (types.HasFlag(JsonTypes.Integer) || types.HasFlag(JsonTypes.Number)) kinds |= InstanceKinds.Number;
        if (types.HasFlag(JsonTypes.String)) kinds |= InstanceKinds.String;
        if (types.HasFlag(JsonTypes.Array)) kinds |= InstanceKinds.Array;
        if (types.HasFlag(JsonTypes.Object)) kinds |= InstanceKinds.Object;
        return kinds;
    }

    /// <summary>Whether a kind is among some.</summary>
    public static bool Has(this InstanceKinds kinds, JsonKind kind) => ((int)kinds & (1 << (int)kind)) != 0;
}
