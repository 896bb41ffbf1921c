using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>time</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OffsetTimeCodec : IJsonCodec<OffsetTime>, IStringFormat<OffsetTime>
{
    static string IStringFormat<OffsetTime>.TypeName => "OffsetTime";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out OffsetTime value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, OffsetTime, OffsetTimeCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, OffsetTime value) => output.SafeString(value, value.TextLength, "");

    static bool IStringFormat<OffsetTime>.IsValid(ReadOnlySpan<byte> utf8) => TimeFormat.IsValid(utf8);

    static bool IStringFormat<OffsetTime>.TryParse(ReadOnlySpan<byte> utf8, out OffsetTime value) => OffsetTime.TryParse(utf8, null, out value);
}
