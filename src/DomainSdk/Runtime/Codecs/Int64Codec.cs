using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Integers held as <see cref="long"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec : IJsonCodec<long>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out long value)
        where TMode : struct, IReadMode => JsonRead.Integer<TMode, long>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, long value) => output.Number(value);
}

/// <summary>Integers held as <see cref="long"/> that a rule restricts.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec<TRule> : IJsonCodec<long>
    where TRule : IRule<NumberRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out long value)
        where TMode : struct, IReadMode => JsonRead.Integer<TMode, long>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, long value) => output.Number(value);
}
