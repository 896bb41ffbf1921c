using System.Text;
using System.Text.Json;
using DomainSdk.Schema.Json;

namespace DomainSdk.Testing.Doors;

/// <summary>The door of an enum, which has no members of ours: the serializer.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class EnumDoor<T> : PublicDoor
    where T : struct, Enum
{
    public override bool IsValid(byte[] document) => Read(document, Serializers[0]) is not null;

    public override ValidationResult Read(byte[] document) => Schema.Validate(document);

    public override IEnumerable<string> Disagreements(byte[] document)
    {
        var interpreted = Interpret(document);
        foreach (var serializer in Serializers)
        {
            if (Read(document, serializer) is not null != interpreted.IsValid) yield return $"Deserialize: not {(interpreted.IsValid ? "valid" : "invalid")}";
            if (Read("null"u8.ToArray(), serializer) is not null) yield return "Deserialize: null is a value";
        }

        if (!ErrorLocations.Of(Schema.Validate(document)).SequenceEqual(ErrorLocations.Of(interpreted))) yield return "the schema that the code carries has errors at other places";
    }

    public override RoundTrip RoundTrip(byte[] document)
    {
        if (Read(document, Serializers[0]) is not { } value) return new() { Problem = "is not read" };
        var written = JsonSerializer.SerializeToUtf8Bytes(value, Serializers[0]);
        return new()
        {
            Written = Encoding.UTF8.GetString(written),
            Value = value,
            IsLossy = !SameDocument.Is(JsonText.Parse(document).Root, JsonText.Parse(written).Root, []),
            Problem = Problem(document, value, written),
        };
    }

    private string? Problem(byte[] document, T value, byte[] written)
    {
        if (!Enum.IsDefined(value)) return "is none of the members of the enum";
        if (!Interpret(written).IsValid) return "its output is not valid " + Encoding.UTF8.GetString(written);
        foreach (var serializer in Serializers)
        {
            if (!JsonSerializer.SerializeToUtf8Bytes(value, serializer).AsSpan().SequenceEqual(written)) return "is written in another way";
            if (!value.Equals(Read(document, serializer)) || !value.Equals(Read(written, serializer))) return "is read as another value";
            if (!JsonSerializer.SerializeToUtf8Bytes<T?>(value, serializer).AsSpan().SequenceEqual(written)) return "is written in another way where it can be null";
        }

        return null;
    }

    private static T? Read(byte[] document, JsonSerializerOptions serializer)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Unmarked(document), serializer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
