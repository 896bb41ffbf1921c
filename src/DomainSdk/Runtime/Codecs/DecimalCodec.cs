using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Numbers held exactly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out decimal value)
        where TMode : struct, IReadMode => JsonRead.Decimal<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, decimal value) => output.Number(value);
}

/// <summary>Numbers held exactly that a rule restricts.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec<TRule> : IJsonCodec<decimal>
    where TRule : IRule<NumberRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out decimal value)
        where TMode : struct, IReadMode => JsonRead.Decimal<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, decimal value) => output.Number(value);
}
