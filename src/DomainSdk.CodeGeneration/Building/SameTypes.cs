using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Compares values by their C# type alone, whatever is asked of them beside it.</summary>
internal static class SameTypes
{
    /// <summary>The value with nothing but what makes its C# type.</summary>
    /// <param name="value">The value.</param>
    public static ValueModel Of(ValueModel value) => value switch
    {
        ScalarValueModel { Kind: ScalarKind.UriReference or ScalarKind.Iri or ScalarKind.IriReference } => new ScalarValueModel(ScalarKind.Uri),
        ScalarValueModel scalar => new ScalarValueModel(scalar.Kind),
        NumberOrTextValueModel both => new ScalarValueModel(both.Number.Kind),
        TextChoiceValueModel => new ScalarValueModel(ScalarKind.Text),
        ParsableValueModel own => own with { Rule = null },
        ArrayValueModel array => new ArrayValueModel(Of(array.Item), null),
        KeyedMapValueModel map => map with { Value = Of(map.Value) },
        MapValueModel map => new MapValueModel(Of(map.Value), null),
        OpenEnumValueModel open => open with { Rule = null },
        NamedValueModel named => named with { IsRecursive = false },
        NullableValueModel nullable => new NullableValueModel(Of(nullable.Inner)),
        CheckedValueModel inner => Of(inner.Inner),
        SomeKindValueModel some => Of(some.Inner),
        ChoiceValueModel or NeverValueModel or NullValueModel => new AnyValueModel(),
        _ => value,
    };

    /// <summary>Whether two properties are declared alike.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static bool AreSame(PropertyModel a, PropertyModel b) =>
        a.Name == b.Name && a.JsonName == b.JsonName && HaveSameType(a, b) && a.Presence == b.Presence && a.Constant?.PresenceName == b.Constant?.PresenceName;

    /// <summary>Whether two properties have one C# type.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static bool HaveSameType(PropertyModel a, PropertyModel b) => a.IsConstant && b.IsConstant
        ? a.Constant?.Kind == b.Constant?.Kind && a.Constant?.Member?.Type == b.Constant?.Member?.Type
        : a.IsConstant == b.IsConstant && Of(a.Value) == Of(b.Value);
}
