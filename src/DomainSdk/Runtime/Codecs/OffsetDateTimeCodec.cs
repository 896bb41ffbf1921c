using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>date-time</c>, all of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OffsetDateTimeCodec : IJsonCodec<OffsetDateTime>, IStringFormat<OffsetDateTime>
{
    static string IStringFormat<OffsetDateTime>.TypeName => "OffsetDateTime";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out OffsetDateTime value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, OffsetDateTime, OffsetDateTimeCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, OffsetDateTime value) => output.SafeString(value, value.TextLength, "");

    static bool IStringFormat<OffsetDateTime>.IsValid(ReadOnlySpan<byte> utf8) => DateTimeFormat.IsValid(utf8);

    static bool IStringFormat<OffsetDateTime>.TryParse(ReadOnlySpan<byte> utf8, out OffsetDateTime value) => OffsetDateTime.TryParse(utf8, null, out value);
}
