using System.Buffers;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>Lets types that read and write UTF-8, and of it ASCII alone, read and write .NET strings too.</summary>
internal static class AsciiText
{
    private const int FirstRoom = 128;

    /// <summary>The text of a value.</summary>
    public static string Of<T>(T value)
        where T : IUtf8SpanFormattable
    {
        var buffer = new Utf8Buffer(stackalloc byte[FirstRoom]);
        var text = Encoding.ASCII.GetString(Write(value, ref buffer));
        buffer.Dispose();
        return text;
    }

    /// <summary>Writes the text of a value.</summary>
    public static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten)
        where T : IUtf8SpanFormattable
    {
        var buffer = new Utf8Buffer(stackalloc byte[FirstRoom]);
        var fits = Ascii.ToUtf16(Write(value, ref buffer), destination, out charsWritten) == OperationStatus.Done;
        if (!fits) charsWritten = 0;
        buffer.Dispose();
        return fits;
    }

    /// <summary>Reads a text.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IUtf8SpanParsable<T>
    {
        value = default;
        var buffer = new Utf8Buffer(stackalloc byte[FirstRoom]);
        var utf8 = buffer.Get(text.Length);
        var isRead = Ascii.FromUtf16(text, utf8, out _) == OperationStatus.Done && T.TryParse(utf8, null, out value);
        buffer.Dispose();
        return isRead;
    }

    /// <summary>Reads a text that has to be one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What the type is called in the message, with its article.</param>
    public static T Parse<T>(ReadOnlySpan<char> text, string name)
        where T : struct, IUtf8SpanParsable<T> =>
        TryParse<T>(text, out var value) ? value : throw new FormatException($"'{text}' is not {name}.");

    /// <summary>Reads a text that has to be one.</summary>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, string name)
        where T : struct, IUtf8SpanParsable<T> =>
        T.TryParse(utf8, null, out var value) ? value : throw new FormatException($"'{Utf8Text.GetString(utf8)}' is not {name}.");

    /// <summary>Writes a number of two digits and goes on behind it.</summary>
    public static void TwoDigits(Span<byte> destination, ref int at, int value)
    {
        destination[at++] = (byte)('0' + value / 10);
        destination[at++] = (byte)('0' + value % 10);
    }

    private static ReadOnlySpan<byte> Write<T>(T value, ref Utf8Buffer buffer)
        where T : IUtf8SpanFormattable
    {
        for (var size = FirstRoom; ; size *= 2)
        {
            var room = buffer.Get(size);
            if (value.TryFormat(room, out var length, default, null)) return room[..length];
        }
    }
}
