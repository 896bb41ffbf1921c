using System.Globalization;
using System.Numerics;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Whether a C# type holds a value that its schema accepts. In doubt it does not.</summary>
internal static class Representable
{
    /// <summary>Whether the type of a place holds a value.</summary>
    /// <param name="place">The place.</param>
    /// <param name="value">The value; valid there.</param>
    public static bool Is(Place place, JsonNode value)
    {
        if (value.Kind == JsonKind.Null)
            return place.IsNullable || place.Shape is AnyShape or NullShape or ChoiceShape or UnionShape;
        return place.Shape switch
        {
            AnyShape or ChoiceShape or TextChoiceShape or OpenEnumShape or EnumShape or IdentifierShape => true,
            ScalarShape scalar => Is(scalar, value),
            SomeKindShape some => Is(some.Inner, value),
            ArrayShape array => value.Kind == JsonKind.Array && All(value.EnumerateItems(), array.Items),
            MapShape { Key: null } map => value.Kind == JsonKind.Object && Members(value).All(m => Is(map.Value, m.Value)),
            RecordShape record => value.Kind == JsonKind.Object && Members(value).All(m => Is(record, m.Name, m.Value)),
            UnionShape union => union.Cases.Where(c => (c.Kinds & TypeSets.Of(value)) != Schema.Json.InstanceTypes.None).ToList() is { Count: > 0 } cases && cases.TrueForAll(c => Is(c.Place, value)),
            _ => false,
        };
    }

    private static bool Is(RecordShape record, string name, JsonNode value) =>
        record.Members.Find(m => m.Name == name) is { } member ? member.IsFixed || Is(member.Place, value)
        : record.Patterns.Count == 0 && record.Unknown is not null && Is(record.Unknown, value);

    private static bool All(JsonItemEnumerator items, List<Place> places)
    {
        foreach (var item in items)
        {
            if (!places.TrueForAll(p => Is(p, item)))
                return false;
        }

        return true;
    }

    private static List<(string Name, JsonNode Value)> Members(JsonNode value)
    {
        var members = new List<(string Name, JsonNode Value)>();
        foreach (var (name, member) in value.EnumerateMembers())
            members.Add((name.GetString(), member));
        return members;
    }

    private static bool Is(ScalarShape scalar, JsonNode value)
    {
        if (Literals.Of(scalar.Kind, value) is not null)
            return true;
        var text = value.Kind == JsonKind.String ? value.GetString() : "";
        return scalar.Kind switch
        {
            ScalarKind.BigInteger => value.Kind == JsonKind.Number && ExactNumber.IsInteger(value.RawText),
            ScalarKind.ExactNumber => value.Kind == JsonKind.Number,
            ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.UInt64 => value.Kind == JsonKind.Number && BigInteger.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out _),
            ScalarKind.Date => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ScalarKind.DateTime => text.IndexOf(":60", StringComparison.Ordinal) < 0 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ScalarKind.TimeSpan => TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out _),
            ScalarKind.Uuid => Guid.TryParseExact(text, "D", out _),
            ScalarKind.Uri or ScalarKind.Iri => Uri.TryCreate(text, UriKind.Absolute, out _),
            ScalarKind.UriReference or ScalarKind.IriReference => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            ScalarKind.FullDate or ScalarKind.OffsetDateTime or ScalarKind.Time => value.Kind == JsonKind.String && text.IndexOf(":60", StringComparison.Ordinal) < 0,
            ScalarKind.Duration => value.Kind == JsonKind.String && text.Length < 16,
            ScalarKind.Bytes => IsBase64(text),
            _ => false,
        };
    }

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.ToBase64String(Convert.FromBase64String(text)) == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
