using System.Globalization;
using System.Numerics;

namespace DomainSdk.Runtime;

public ref partial struct JsonOutput
{
    /// <summary>More characters than any number but a <see cref="BigInteger"/> takes.</summary>
    private const int NumberRoom = 64;

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The integer.</param>
    public void Number(long value) => Format(value, NumberRoom);

    /// <summary>Writes an integer.</summary>
    /// <typeparam name="T">Its type, of a fixed size.</typeparam>
    /// <param name="value">The integer.</param>
    public void Integer<T>(T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> => Format(value, NumberRoom);

    /// <summary>Writes an integer of any size.</summary>
    /// <param name="value">The integer.</param>
    public void Number(BigInteger value) => Raw(System.Text.Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes a number exactly, trailing zeros included.</summary>
    /// <param name="value">The number.</param>
    public void Number(decimal value) => Format(value, NumberRoom);

    /// <summary>Writes a number as it is.</summary>
    /// <param name="value">The number.</param>
    public void Number(JsonNumber value)
    {
        Span<byte> room = stackalloc byte[JsonNumber.ShortLength];
        Raw(value.Token(room));
    }

    /// <summary>Writes the shortest number that reads as the same double.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">JSON has no infinities and no NaN.</exception>
    public void Number(double value)
    {
        if (double.IsFinite(value)) Format(value, NumberRoom);
        else Unwritable($"JSON cannot represent {value.ToString(CultureInfo.InvariantCulture)}.");
    }

    /// <summary>Writes a value as a string, in a format whose text needs no escapes.</summary>
    internal void SafeString<T>(T value, int room, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Lead();
        Reserve(room + 2);
        _room[_used++] = (byte)'"';
        value.TryFormat(_room[_used..], out var written, format, CultureInfo.InvariantCulture);
        _used += written;
        _room[_used++] = (byte)'"';
        _place = Place.Next;
    }

    private void Format<T>(T value, int room)
        where T : IUtf8SpanFormattable
    {
        Lead();
        Reserve(room);
        value.TryFormat(_room[_used..], out var written, default, CultureInfo.InvariantCulture);
        _used += written;
        _place = Place.Next;
    }
}
