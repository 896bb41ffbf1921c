using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// A number, or a string that holds the text of one, as schemas of .NET types have it that read numbers from strings. Either is held as the number
/// and written as one. The rule of the number says nothing of the strings, as in a schema. A string that is valid but no number of the type is not
/// representable.
/// </summary>
/// <typeparam name="T">The type of the number.</typeparam>
/// <typeparam name="TNumber">The codec of the number, with its rule.</typeparam>
/// <typeparam name="TText">The codec of the same type that reads the text of a string; has no rule.</typeparam>
/// <typeparam name="TRule">Holds the rule of the strings.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberOrTextCodec<T, TNumber, TText, TRule> : IJsonCodec<T>
    where T : struct
    where TNumber : IJsonCodec<T>
    where TText : IJsonCodec<T>
    where TRule : IRule<StringRule>
{
    /// <summary>Texts up to this length are the same number as a double; what is noted beyond is compared with what is written.</summary>
    private const int ExactLength = 15;

    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode
    {
        value = default;
        if ((uint)at >= (uint)json.Length || json[at] != '"') return TNumber.Read<TMode>(json, at, out value);
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return -1;
        var content = json[(at + 1)..(end - 1)];
        if (!TRule.Rule.Check(content, flags)) return -1;
        if (!TMode.Builds) return end;

        using var buffer = new Utf8Buffer(stackalloc byte[64]);
        var text = buffer.Unescape(content);
        if (text.IsEmpty || TText.Read<Build>(text, 0, out value) != text.Length)
        {
            value = default;
            return Unrepresentable.Fail(json, at, end, JsonRead.NumberName<T>());
        }

        if (typeof(T) == typeof(double) && text.Length > ExactLength) OpenDocument.NoteInexact(json, at, JsonRead.NumberName<T>());
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, T value) => TNumber.Write(ref output, value);
}
