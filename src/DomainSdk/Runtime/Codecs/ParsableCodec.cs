using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Strings of a format that a type of the user stands for.</summary>
/// <typeparam name="T">The type; it reads and writes its text independently of the culture.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParsableCodec<T> : IJsonCodec<T>
    where T : IParsable<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode => Read<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) =>
        output.Text(value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString());

    /// <summary>Whether the type takes a string: what its format asks where no specification defines it.</summary>
    /// <param name="utf8">The decoded string.</param>
    /// <returns>True if it does.</returns>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => T.TryParse(Utf8Text.GetString(utf8), CultureInfo.InvariantCulture, out _);

    internal static int Read<TMode>(ReadOnlySpan<byte> json, int at, StringRule? rule, out T value)
        where TMode : struct, IReadMode
    {
        value = default!;

        // Where a specification defines the format, it has the say whether a string is valid, and the type only need hold it.
        var isDefined = rule is { HasFormat: true };
        if (isDefined && !TMode.Builds) return JsonRead.String<Skip>(json, at, rule, out _);
        var end = JsonRead.String<Build>(json, at, rule, out var text);
        if (end < 0 || T.TryParse(text, CultureInfo.InvariantCulture, out value!)) return end;
        return isDefined ? Unrepresentable.Fail(json, at, end, typeof(T).Name) : -1;
    }
}

/// <summary>Strings of a format that a type of the user stands for, and that a rule restricts.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParsableCodec<T, TRule> : IJsonCodec<T>
    where T : IParsable<T>
    where TRule : IRule<StringRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode => ParsableCodec<T>.Read<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => ParsableCodec<T>.Write(ref output, value);
}
