using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out string value)
        where TMode : struct, IReadMode => JsonRead.String<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, string value) => output.Text(value);
}

/// <summary>Strings that a rule restricts.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec<TRule> : IJsonCodec<string>
    where TRule : IRule<StringRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out string value)
        where TMode : struct, IReadMode => JsonRead.String<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, string value) => output.Text(value);
}
