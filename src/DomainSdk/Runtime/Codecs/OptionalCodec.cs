using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>The value of a member that may be absent; emitted writers leave the member out when it is.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalCodec<T, TCodec> : IJsonCodec<Optional<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Optional<T> value)
        where TMode : struct, IReadMode
    {
        var end = TCodec.Read<TMode>(json, at, out var present);
        value = TMode.Builds && end >= 0 ? present : default(Optional<T>);
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, Optional<T> value) => TCodec.Write(ref output, value.Value);
}
