using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Strings of the format <c>duration</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IsoDurationCodec : IJsonCodec<IsoDuration>, IStringFormat<IsoDuration>
{
    static string IStringFormat<IsoDuration>.TypeName => "IsoDuration";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out IsoDuration value)
        where TMode : struct, IReadMode => JsonRead.Format<TMode, IsoDuration, IsoDurationCodec>(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, IsoDuration value) => output.SafeString(value, value.GreatestLength, "");

    static bool IStringFormat<IsoDuration>.IsValid(ReadOnlySpan<byte> utf8) => DurationFormat.IsValid(utf8);

    static bool IStringFormat<IsoDuration>.TryParse(ReadOnlySpan<byte> utf8, out IsoDuration value) => IsoDuration.TryParse(utf8, null, out value);
}
