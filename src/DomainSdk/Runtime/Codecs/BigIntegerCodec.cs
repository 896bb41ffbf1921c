using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Integers of any size.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out BigInteger value)
        where TMode : struct, IReadMode => JsonRead.BigInteger<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, BigInteger value) => output.Number(value);
}

/// <summary>Integers of any size that a rule restricts.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec<TRule> : IJsonCodec<BigInteger>
    where TRule : IRule<NumberRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out BigInteger value)
        where TMode : struct, IReadMode => JsonRead.BigInteger<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, BigInteger value) => output.Number(value);
}
