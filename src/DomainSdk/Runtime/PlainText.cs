using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace DomainSdk.Runtime;

/// <summary>Reads and writes plain text (<see cref="IPlainText{TSelf}"/>). What is read is checked by the schema, as JSON is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlainText
{
    /// <summary>Reads a text.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The schema does not allow the text; the inner <see cref="DomainValidationException"/> says why.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : IPlainText<T>
    {
        using var json = Json<T>(text);
        if (JsonModel.TryRead<T>(json.Written, out var value, out var failure)) return value;
        throw new FormatException($"This is no {typeof(T).Name}: {failure.Errors[0].Message}", new DomainValidationException(failure));
    }

    /// <summary>Reads a text.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the schema allows the text.</returns>
    public static bool TryParse<T>(string? text, [MaybeNullWhen(false)] out T value)
        where T : IPlainText<T>
    {
        value = default;
        return text is not null && TryParse(text.AsSpan(), out value);
    }

    internal static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : IPlainText<T> =>
        Utf8.IsValid(utf8) ? Parse<T>(Encoding.UTF8.GetString(utf8)) : throw new FormatException($"This is no {typeof(T).Name}: it is not UTF-8.");

    internal static bool TryParse<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
        where T : IPlainText<T>
    {
        using var json = Json<T>(text);
        return JsonModel.TryParse(json.Written, out value);
    }

    internal static bool TryParse<T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value)
        where T : IPlainText<T>
    {
        value = default;
        return Utf8.IsValid(utf8) && TryParse(Encoding.UTF8.GetString(utf8).AsSpan(), out value);
    }

    internal static bool TryFormat(string text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    internal static bool TryFormat(string text, Span<byte> destination, out int written) =>
        Encoding.UTF8.TryGetBytes(text, destination, out written);

    private static Utf8BufferWriter Json<T>(ReadOnlySpan<char> text)
        where T : IPlainText<T>
    {
        var buffer = new Utf8BufferWriter();
        if (T.IsJsonText)
        {
            buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
            return buffer;
        }

        var output = new JsonOutput(buffer);
        output.String(text);
        output.Flush();
        return buffer;
    }
}
