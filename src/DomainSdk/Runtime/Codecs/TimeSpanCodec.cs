using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>time-span</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanCodec : IJsonCodec<TimeSpan>, IStringFormat<TimeSpan>
{
    /// <summary>The length of the longest text that .NET writes.</summary>
    private const int MaxLength = 26;

    static string IStringFormat<TimeSpan>.TypeName => "TimeSpan";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out TimeSpan value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, TimeSpan, TimeSpanCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, TimeSpan value) => output.SafeString(value, MaxLength, "c");

    static bool IStringFormat<TimeSpan>.IsValid(ReadOnlySpan<byte> utf8) => TimeSpanFormat.IsValid(utf8);

    static bool IStringFormat<TimeSpan>.TryParse(ReadOnlySpan<byte> utf8, out TimeSpan value)
    {
        value = default;
        return TimeSpanFormat.IsValid(utf8) && Utf8Parser.TryParse(utf8, out value, out var used, 'c') && used == utf8.Length;
    }
}
