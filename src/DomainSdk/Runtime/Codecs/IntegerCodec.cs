using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Integers held as any integer type of a fixed size; an integer beyond it is valid, but not representable.</summary>
/// <typeparam name="T">The type, from <see cref="sbyte"/> to <see cref="UInt128"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerCodec<T> : IJsonCodec<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode => JsonRead.Integer<TMode, T>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => output.Integer(value);
}

/// <summary>The same, where a rule restricts the integers.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerCodec<T, TRule> : IJsonCodec<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    where TRule : IRule<NumberRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode => JsonRead.Integer<TMode, T>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => output.Integer(value);
}
