using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>
/// A value of a type that contains itself, or that many others contain in a row. Every cycle of types goes through this codec at least once:
/// it bounds the recursion of readers and writers, whatever the text or value.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RecursiveCodec<T, TCodec> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode
    {
        if (!Recursion.TryEnter(json))
        {
            value = default!;
            return -1;
        }

        try
        {
            return TCodec.Read<TMode>(json, at, out value);
        }
        finally
        {
            Recursion.Leave();
        }
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value)
    {
        DocumentWriter.EnsureRoom();
        TCodec.Write(ref output, value);
    }
}
