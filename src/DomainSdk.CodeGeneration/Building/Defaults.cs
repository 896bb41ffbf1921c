using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>C# expressions for the values of <c>default</c>.</summary>
internal static class Defaults
{
    /// <summary>The expression of a value at a place, or null where C# has no short one or the value does not fit.</summary>
    /// <param name="place">The place.</param>
    /// <param name="value">The value; may be absent.</param>
    /// <param name="owner">The namespace of the code.</param>
    public static string? Of(Place place, JsonNode value, string owner)
    {
        if (!value.IsPresent || place.Wrapper is not null || place.IsNullable)
            return null;
        switch (place.Shape)
        {
            case ScalarShape scalar:
                return Scalar(scalar, value);
            case UnionShape { IsScalar: true } union when union.Cases.Find(c => (c.Kinds & Kind.Of(value)) != JsonTypes.None) is { } fitting:
                // The struct converts from the type of the case, where no other has it.
                return union.Cases.Count(c => c.Place.Shape is not ScalarShape other || fitting.Place.Shape is ScalarShape own && other.Type == own.Type) == 1
                    ? Of(fitting.Place, value, owner) : null;
            case OpenEnumShape open when Json.TextOf(value) is { } text:
                return Member(open.Known, text, owner);
            case EnumShape list when Json.TextOf(value) is { } text:
                return Member(list, text, owner);
            case IdentifierShape id when Json.TextOf(value) is { } text:
                return "new(" + Literal.String(text) + ")";
            case ArrayShape { Items.Count: 1 } array when value.Kind == JsonKind.Array:
                var items = new List<string>();
                foreach (var item in value.EnumerateItems())
                {
                    if (Of(array.Items[0], item, owner) is not { } expression)
                        return null;
                    items.Add(expression);
                }

                return "[" + string.Join(", ", items) + "]";
            default:
                return null;
        }
    }

    private static string? Member(EnumShape list, string text, string owner)
    {
        var index = list.Values.FindIndex(v => v.Value == text);
        if (index < 0)
            return null;
        var member = MemberNames.ForEnum([.. list.Values.Select(v => v.Value)])[index];

        // A property often has the name of its type, so the type is written in full.
        return (list.Namespace == owner ? list.QualifiedName : "global::" + list.Namespace + "." + list.QualifiedName) + "." + member;
    }

    private static string? Scalar(ScalarShape scalar, JsonNode value)
    {
        var raw = value.ToString();
        return scalar.Type switch
        {
            "string" => Json.TextOf(value) is { } text ? Literal.String(text) : null,
            "bool" when value.Kind is JsonKind.True or JsonKind.False => raw,
            "int" when int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number.ToString(CultureInfo.InvariantCulture),
            "long" when long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number.ToString(CultureInfo.InvariantCulture),
            "double" when value.Kind == JsonKind.Number && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) => raw + "d",
            "decimal" when value.Kind == JsonKind.Number && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => raw + "m",
            _ => null,
        };
    }
}
