using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>A value on which schemas are evaluated beside what its codec covers.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <typeparam name="TCheck">Holds the check.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CheckedCodec<T, TCodec, TCheck> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
    where TCheck : IRule<ResidualCheck>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode
    {
        var end = TCodec.Read<TMode>(json, at, out value);
        return end >= 0 && TCheck.Rule.Holds(json, at) ? end : -1;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => TCodec.Write(ref output, value);
}
