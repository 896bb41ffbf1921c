using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>The values <c>true</c> and <c>false</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out bool value)
        where TMode : struct, IReadMode => JsonRead.Boolean(json, at, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, bool value) => output.Boolean(value);
}
