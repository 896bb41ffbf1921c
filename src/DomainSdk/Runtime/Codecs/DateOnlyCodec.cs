using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>date</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateOnlyCodec : IJsonCodec<DateOnly>, IStringFormat<DateOnly>
{
    static string IStringFormat<DateOnly>.TypeName => "DateOnly";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out DateOnly value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, DateOnly, DateOnlyCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, DateOnly value) => output.SafeString(value, 10, "O");

    static bool IStringFormat<DateOnly>.IsValid(ReadOnlySpan<byte> utf8) => DateFormat.IsValid(utf8);

    static bool IStringFormat<DateOnly>.TryParse(ReadOnlySpan<byte> utf8, out DateOnly value)
    {
        var parsed = DateFormats.TryParseDate(utf8, out var year, out var month, out var day);
        value = parsed ? new DateOnly(year, month, day) : default;
        return parsed;
    }
}
