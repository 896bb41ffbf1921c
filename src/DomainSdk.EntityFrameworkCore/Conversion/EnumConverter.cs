using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>An enum as the value that the schema lists, in plain text.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class EnumConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> s_texts = Enum.GetValues<T>().Distinct().ToDictionary(value => value, Text);
    private static readonly Dictionary<string, T> s_values = s_texts.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static string Text(T value) => JsonSerializer.SerializeToElement(value).GetString()!;

    private static string Write(T value) => s_texts.TryGetValue(value, out var text) ? text : throw new InvalidOperationException($"{typeof(T).Name} has no value {value:D}; expected one of {Listed}.");

    private static T Read(string text) => s_values.TryGetValue(text, out var value) ? value : throw new InvalidOperationException($"'{text}' is no {typeof(T).Name}; expected one of {Listed}.");

    private static string Listed => string.Join(", ", s_texts.Values);
}
