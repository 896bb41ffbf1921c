using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>date-time</c>; fractions of a second finer than 100 ns are cut off, and noted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>, IStringFormat<DateTimeOffset>
{
    static string IStringFormat<DateTimeOffset>.TypeName => "DateTimeOffset";

    // The shortest text with more digits than ticks take has one digit more than they, and Z.
    static int IStringFormat<DateTimeOffset>.ExactLength => DateTimeFormat.TimeStart + TimeParts.FractionStart + TimeParts.TickDigits + 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out DateTimeOffset value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, DateTimeOffset, DateTimeOffsetCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, DateTimeOffset value) =>
        output.SafeString(value, 33, value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");

    static bool IStringFormat<DateTimeOffset>.IsValid(ReadOnlySpan<byte> utf8) => DateTimeFormat.IsValid(utf8);

    static bool IStringFormat<DateTimeOffset>.IsExact(ReadOnlySpan<byte> utf8)
    {
        var text = utf8[DateTimeFormat.TimeStart..];
        return !TimeFormat.TryRead(text, out var time) || !time.IsFinerThanTicks(text);
    }

    static bool IStringFormat<DateTimeOffset>.TryParse(ReadOnlySpan<byte> utf8, out DateTimeOffset value)
    {
        var parsed = DateFormats.TryParseDateTime(utf8, out var utcTicks, out var offset);
        value = parsed ? new DateTimeOffset(utcTicks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offset)) : default;
        return parsed;
    }
}
