using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DomainSdk.AspNetCore;

/// <summary>
/// A parameter from a route, a query or a header that is one of the values of a generated enum, by its name in JSON. ASP.NET Core reads an enum
/// itself by the names of C#, as an enum can say nothing of how it is read.
/// </summary>
/// <typeparam name="TEnum">The generated enum.</typeparam>
/// <param name="Value">The value.</param>
public readonly record struct JsonEnum<TEnum>(TEnum Value) : IParsable<JsonEnum<TEnum>>
    where TEnum : struct, Enum
{
    private static readonly JsonTypeInfo<TEnum> s_info = (JsonTypeInfo<TEnum>)new JsonSerializerOptions { TypeInfoResolver = JsonModelTypeInfoResolver.ForGeneratedTypes }.GetTypeInfo(typeof(TEnum));

    /// <summary>The value.</summary>
    /// <param name="parameter">The parameter.</param>
    public static implicit operator TEnum(JsonEnum<TEnum> parameter) => parameter.Value;

    /// <summary>Reads a value by its name in JSON.</summary>
    /// <param name="s">The name; of an enum of integers the number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The enum has no such value.</exception>
    public static JsonEnum<TEnum> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var value) ? value : throw new FormatException($"'{s}' is not one of the values of {typeof(TEnum).Name}.");

    /// <summary>Reads a value by its name in JSON.</summary>
    /// <param name="s">The name; of an enum of integers the number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="result">The value.</param>
    /// <returns>Whether the enum has such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JsonEnum<TEnum> result)
    {
        result = default;
        if (s is null) return false;
        return TryRead("\"" + JsonEncodedText.Encode(s) + "\"", ref result) || (long.TryParse(s, provider, out _) && TryRead(s, ref result));
    }

    /// <summary>The name in JSON.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => JsonSerializer.Serialize(Value, s_info).Trim('"');

    private static bool TryRead(string json, ref JsonEnum<TEnum> result)
    {
        try
        {
            result = new JsonEnum<TEnum>(JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), s_info));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
