using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>date</c>, all of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FullDateCodec : IJsonCodec<FullDate>, IStringFormat<FullDate>
{
    static string IStringFormat<FullDate>.TypeName => "FullDate";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out FullDate value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, FullDate, FullDateCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, FullDate value) => output.SafeString(value, DateFormat.Length, "");

    static bool IStringFormat<FullDate>.IsValid(ReadOnlySpan<byte> utf8) => DateFormat.IsValid(utf8);

    static bool IStringFormat<FullDate>.TryParse(ReadOnlySpan<byte> utf8, out FullDate value) => FullDate.TryParse(utf8, null, out value);
}
