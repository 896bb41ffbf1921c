using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Integers held as <see cref="int"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Codec : IJsonCodec<int>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out int value)
        where TMode : struct, IReadMode => JsonRead.Integer<TMode, int>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, int value) => output.Number(value);
}

/// <summary>Integers held as <see cref="int"/> that a rule restricts.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Codec<TRule> : IJsonCodec<int>
    where TRule : IRule<NumberRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out int value)
        where TMode : struct, IReadMode => JsonRead.Integer<TMode, int>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, int value) => output.Number(value);
}
