using System.Runtime.CompilerServices;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>Reads a string.</summary>
    /// <typeparam name="TMode">Whether to make the value.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of it, or null.</param>
    /// <param name="value">The string.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int String<TMode>(ReadOnlySpan<byte> json, int at, StringRule? rule, out string value)
        where TMode : struct, IReadMode
    {
        value = null!;
        if (TMode.Builds) return BuildString(json, at, rule, out value);
        return rule is null ? JsonScanner.ScanString(json, at, out _) : SkipString(json, at, rule);
    }

    private static int BuildString(ReadOnlySpan<byte> json, int at, StringRule? rule, out string value)
    {
        value = null!;
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return -1;
        var content = json.Slice(at + 1, end - at - 2);
        if (rule is not null && !rule.Check(content, flags)) return -1;
        value = Text(content, flags);
        if ((flags & StringFlags.Escaped) != StringFlags.None) InexactValues.NoteReplaced(json, at, value);
        return end;
    }

    private static int SkipString(ReadOnlySpan<byte> json, int at, StringRule rule)
    {
        var end = JsonScanner.ScanString(json, at, out var flags);
        return end < 0 || !rule.Check(json.Slice(at + 1, end - at - 2), flags) ? -1 : end;
    }

    /// <summary>Reads one of the strings of an <c>enum</c> or <c>const</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="values">The strings.</param>
    /// <param name="index">The place of the string in the table, or -1.</param>
    /// <returns>The position behind it; -1 if the value is none of them.</returns>
    public static int Enum(ReadOnlySpan<byte> json, int at, EnumTable values, out int index)
    {
        index = -1;
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return -1;
        index = values.Names.Find(json, at + 1, end - 1, flags);
        return index < 0 ? -1 : end;
    }

    /// <summary>Reads a string that has one value only, as the discriminator of a union.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="values">A table of one string.</param>
    /// <returns>The position behind it, or -1.</returns>
    public static int Constant(ReadOnlySpan<byte> json, int at, EnumTable values) =>
        values.Names.StandsAt(json, at, 0, out var length) ? at + length : Enum(json, at, values, out _);

    /// <summary>The .NET string of the inside of a JSON string.</summary>
    internal static string Text(ReadOnlySpan<byte> content, StringFlags flags)
    {
        // Known ASCII needs no decoder: its bytes are only widened.
        return flags == StringFlags.None ? Encoding.Latin1.GetString(content) : Utf8Text.GetString(content, flags);
    }
}
