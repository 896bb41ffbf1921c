using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>A member that may be absent, null or a value, as a JSON text; the empty text is the absent one, as it is no JSON.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class OptionalConverter<T>() : ValueConverter<Optional<T>, string>(value => Write(value), text => Read(text))
{
    private static string Write(Optional<T> value) => value.IsPresent ? JsonSerializer.Serialize(value.Value, CollectionJson.Options) : "";

    private static Optional<T> Read(string text) => text.Length == 0 ? default : new(JsonSerializer.Deserialize<T>(text, CollectionJson.Options)!);
}
