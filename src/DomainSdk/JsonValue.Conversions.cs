using System.Diagnostics.CodeAnalysis;
using System.Text;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <content>From and to .NET values.</content>
public sealed partial class JsonValue
{
    /// <summary>The value <c>null</c>.</summary>
    public static JsonValue Null { get; } = new("null"u8.ToArray());

    /// <summary>The value <c>true</c>.</summary>
    public static JsonValue True { get; } = new("true"u8.ToArray());

    /// <summary>The value <c>false</c>.</summary>
    public static JsonValue False { get; } = new("false"u8.ToArray());

    /// <summary>Reads a value.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonSyntaxException">The text is not JSON.</exception>
    public static JsonValue Parse(string json) => new(JsonText.Parse(json).Root);

    /// <summary>Reads a value.</summary>
    /// <param name="utf8">JSON text, which is copied.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonSyntaxException">The text is not JSON.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8) => new(JsonText.Parse(utf8.ToArray()).Root);

    /// <summary>Reads a value.</summary>
    /// <param name="utf8">JSON text, which is copied.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is JSON.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out JsonValue? value)
    {
        value = JsonText.TryParse(utf8.ToArray(), null, out var text, out _) ? new JsonValue(text.Root) : null;
        return value is not null;
    }

    /// <summary>A handle as a value of its own; the whole text stays in memory with it.</summary>
    /// <param name="node">The handle of a present value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The value is absent.</exception>
    public static JsonValue From(JsonNode node) =>
        node.IsPresent ? new JsonValue(node) : throw new ArgumentException("The value is absent.", nameof(node));

    /// <summary>A string, or <c>null</c>.</summary>
    /// <param name="value">The string.</param>
    /// <returns>The value.</returns>
    public static JsonValue From(string? value) => value is null ? Null : new JsonValue(JsonOutput.Quote(value));

    /// <summary>A boolean.</summary>
    /// <param name="value">The boolean.</param>
    /// <returns>The value.</returns>
    public static JsonValue From(bool value) => value ? True : False;

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>The value.</returns>
    public static JsonValue From(long value) => FromNumber(value);

    /// <summary>A number, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static JsonValue From(decimal value) => FromNumber(value);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">JSON has no infinities and no NaN.</exception>
    public static JsonValue From(double value) =>
        double.IsFinite(value) ? FromNumber(value) : throw new ArgumentException("JSON has neither infinities nor NaN.", nameof(value));

    /// <summary>The text of a string.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="InvalidOperationException">The value is no string.</exception>
    public string GetString() => Node.GetString();

    /// <summary>The value of a boolean.</summary>
    /// <returns>True or false.</returns>
    /// <exception cref="InvalidOperationException">The value is no boolean.</exception>
    public bool GetBoolean() => Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => throw Unexpected("boolean"),
    };

    /// <summary>The value of an integer (<c>1.0</c> and <c>1e2</c> are integers too).</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="InvalidOperationException">The value is no integer or beyond the range.</exception>
    public long GetInt64() =>
        Kind == JsonKind.Number && ExactNumber.TryGetInt64(Node.RawText, out var value) ? value : throw Unexpected("64-bit integer");

    /// <summary>The exact value of a number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is no number or not exactly representable.</exception>
    public decimal GetDecimal() =>
        Kind == JsonKind.Number && ExactNumber.TryGetDecimal(Node.RawText, out var value) ? value : throw Unexpected("decimal number");

    /// <summary>The nearest double of a number; infinity when it is beyond the range.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    public double GetDouble() => Kind == JsonKind.Number ? ExactNumber.ToDouble(Node.RawText) : throw Unexpected("number");

    private static JsonValue FromNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> room = stackalloc byte[64];
        value.TryFormat(room, out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        return new JsonValue(room[..written].ToArray());
    }

    private InvalidOperationException Unexpected(string expected)
    {
        var text = Encoding.UTF8.GetString(Node.RawText[..Math.Min(Node.RawText.Length, 40)]);
        return new InvalidOperationException($"A {expected} was expected, but the value is {text}.");
    }
}
