using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Objects whose members are all of one type.</summary>
/// <typeparam name="T">The type of the values in it.</typeparam>
/// <typeparam name="TItem">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapCodec<T, TItem> : IJsonCodec<ValueMap<T>>
    where TItem : IJsonCodec<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ValueMap<T> value)
        where TMode : struct, IReadMode => JsonRead.Map<TMode, T, TItem>(json, at, default, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, ValueMap<T> value) => output.Map<T, TItem>(value);
}

/// <summary>Objects whose members are all of one type that a rule restricts.</summary>
/// <typeparam name="T">The type of the values in it.</typeparam>
/// <typeparam name="TItem">Their codec.</typeparam>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapCodec<T, TItem, TRule> : IJsonCodec<ValueMap<T>>
    where TItem : IJsonCodec<T>
    where TRule : IRule<MapRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ValueMap<T> value)
        where TMode : struct, IReadMode => JsonRead.Map<TMode, T, TItem>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, ValueMap<T> value) => output.Map<T, TItem>(value);
}
