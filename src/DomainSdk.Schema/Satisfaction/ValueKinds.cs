using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// The kinds of value that <c>type</c> tells apart. An integer written with a point or an exponent is a kind of its own, as it is no integer in
/// draft-04.
/// </summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Null = 1,
    False = 2,
    True = 4,
    String = 8,
    Integer = 16,
    WrittenInteger = 32,
    Fraction = 64,
    Object = 128,
    Array = 256,
    Number = Integer | WrittenInteger | Fraction,
    Any = 511,
}

/// <summary>Makes sets of kinds.</summary>
internal static class ValueKindSets
{
    /// <summary>What <c>type</c> allows.</summary>
    public static ValueKinds Of(TypeKeyword type)
    {
        var kinds = Of(type.Types.Whole());
        if (!type.Types.HasIntegersOnly()) return kinds;
        return kinds & ~(type.StrictIntegers ? ValueKinds.Fraction | ValueKinds.WrittenInteger : ValueKinds.Fraction);
    }

    /// <summary>The same kinds, finer.</summary>
    public static ValueKinds Of(InstanceTypes kinds)
    {
        var result = ValueKinds.None;
        if (kinds.HasFlag(InstanceTypes.Null)) result |= ValueKinds.Null;
        if (kinds.HasFlag(InstanceTypes.False)) result |= ValueKinds.False;
        if (kinds.HasFlag(InstanceTypes.True)) result |= ValueKinds.True;
        if (kinds.HasFlag(InstanceTypes.Number)) result |= ValueKinds.Number;
        if (kinds.HasFlag(InstanceTypes.String)) result |= ValueKinds.String;
        if (kinds.HasFlag(InstanceTypes.Array)) result |= ValueKinds.Array;
        if (kinds.HasFlag(InstanceTypes.Object)) result |= ValueKinds.Object;
        return result;
    }

    /// <summary>Each kind of a set, simple ones first.</summary>
    public static IEnumerable<ValueKinds> Each(ValueKinds kinds)
    {
        for (var kind = ValueKinds.Null; kind <= ValueKinds.Array; kind = (ValueKinds)((int)kind << 1))
            if (kinds.HasFlag(kind)) yield return kind;
    }
}
