using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Numbers held exactly, as they are written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonNumberCodec : IJsonCodec<JsonNumber>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonNumber value)
        where TMode : struct, IReadMode => JsonRead.Number<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, JsonNumber value) => output.Number(value);
}

/// <summary>Numbers held exactly, as they are written, that a rule restricts.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonNumberCodec<TRule> : IJsonCodec<JsonNumber>
    where TRule : IRule<NumberRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out JsonNumber value)
        where TMode : struct, IReadMode => JsonRead.Number<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, JsonNumber value) => output.Number(value);
}
