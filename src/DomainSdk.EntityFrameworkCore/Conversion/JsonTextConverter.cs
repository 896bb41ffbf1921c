using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>A value as a JSON text, which is validated when it is read.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class JsonTextConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
{
    private static string Write(T value) => JsonSerializer.Serialize(value, CollectionJson.Options);

    private static T Read(string text) => JsonSerializer.Deserialize<T>(text, CollectionJson.Options)!;
}
