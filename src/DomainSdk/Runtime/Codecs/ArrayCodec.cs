using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Arrays.</summary>
/// <typeparam name="T">The type of the values in it.</typeparam>
/// <typeparam name="TItem">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayCodec<T, TItem> : IJsonCodec<ValueArray<T>>
    where TItem : IJsonCodec<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ValueArray<T> value)
        where TMode : struct, IReadMode => JsonRead.Array<TMode, T, TItem>(json, at, default, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, ValueArray<T> value) => output.Array<T, TItem>(value);
}

/// <summary>Arrays that a rule restricts.</summary>
/// <typeparam name="T">The type of the values in it.</typeparam>
/// <typeparam name="TItem">Their codec.</typeparam>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayCodec<T, TItem, TRule> : IJsonCodec<ValueArray<T>>
    where TItem : IJsonCodec<T>
    where TRule : IRule<ArrayRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ValueArray<T> value)
        where TMode : struct, IReadMode => JsonRead.Array<TMode, T, TItem>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, ValueArray<T> value) => output.Array<T, TItem>(value);
}
