using System.Globalization;
using System.Text;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <summary>Mutations of strings, of the text or of the spelling alone.</summary>
internal static class StringMutations
{
    public static bool MakeEmpty(MutationSource source, int entry, out Edit edit)
    {
        edit = Edit.Replace(source.Text, entry, "\"\"");
        return source.Text.View[entry].End - source.Text.View[entry].Start > 2;
    }

    public static bool Lengthen(MutationSource source, int entry, out Edit edit)
    {
        var text = source.Text.View.GetString(entry);
        var more = source.Random.Pick(["x", " ", "0", "é", "😀", "\n", "/", "abcdefghijklmnop"]);
        edit = Edit.Replace(source.Text, entry, Quote(source.Random.Chance(70) ? text + more : more + text));
        return true;
    }

    public static bool Shorten(MutationSource source, int entry, out Edit edit)
    {
        var text = source.Text.View.GetString(entry);
        var at = text.Length == 0 ? 0 : source.Random.Below(text.Length);
        edit = text.Length == 0 ? default : Edit.Replace(source.Text, entry, Quote(source.Random.Chance(50) ? text.Substring(0, at) : text.Remove(at, 1)));
        return text.Length > 0;
    }

    public static bool StepOver(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var lengths = source.KeywordsAt<MinLengthKeyword>(entry).Select(k => (long)k.Limit - 1)
            .Concat(source.KeywordsAt<MaxLengthKeyword>(entry).Select(k => (long)k.Limit + 1))
            .Where(length => length >= 0 && length <= MostLength).ToList();
        if (lengths.Count == 0) return false;
        edit = Edit.Replace(source.Text, entry, Quote(OfLength(source.Text.View.GetString(entry), (int)source.Random.Pick(lengths))));
        return true;
    }

    /// <summary>Longer strings are not made.</summary>
    public const int MostLength = 100_000;

    /// <summary>A text cut or filled up to a length in code points.</summary>
    public static string OfLength(string text, int length)
    {
        var result = new StringBuilder(length);
        var at = 0;
        for (; length > 0 && at < text.Length; length--)
        {
            var size = char.IsSurrogatePair(text, at) ? 2 : 1;
            result.Append(text, at, size);
            at += size;
        }

        return result.Append('x', length).ToString();
    }

    public static bool Change(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var text = source.Text.View.GetString(entry);
        if (text.Length == 0) return false;
        var at = source.Random.Below(text.Length);
        edit = Edit.Replace(source.Text, entry, Quote(text.Substring(0, at) + source.Random.Pick("xX0-_ .é:/") + text.Substring(at + 1)));
        return true;
    }

    public static bool ChangeCase(MutationSource source, int entry, out Edit edit)
    {
        var text = source.Text.View.GetString(entry);
        var changed = SwapCase(text);
        edit = Edit.Replace(source.Text, entry, Quote(changed));
        return changed != text;
    }

    public static bool Escape(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!TryEscape(source, entry, out var json)) return false;
        edit = Edit.Replace(source.Text, entry, json);
        return true;
    }

    /// <summary>The same string with one character as an escape.</summary>
    public static bool TryEscape(MutationSource source, int entry, out string json)
    {
        json = "";
        var text = source.Text.View.GetString(entry);
        if (text.Length == 0) return false;
        var at = source.Random.Below(text.Length);
        if (char.IsSurrogate(text[at])) return false;
        var escape = text[at] == '/' && source.Random.Chance(50) ? "\\/" : "\\u" + ((int)text[at]).ToString(source.Random.Chance(50) ? "x4" : "X4", CultureInfo.InvariantCulture);
        var (before, behind) = (Quote(text.Substring(0, at)), Quote(text.Substring(at + 1)));
        json = new StringBuilder().Append(before, 0, before.Length - 1).Append(escape).Append(behind, 1, behind.Length - 1).ToString();
        return true;
    }

    /// <summary>Upper case for lower, and the other way round.</summary>
    public static string SwapCase(string text) => string.Concat(text.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    /// <summary>The text as a JSON string.</summary>
    public static string Quote(string text)
    {
        var json = new SampleText(int.MaxValue);
        json.WriteString(text);
        return Encoding.UTF8.GetString([.. json.Written]);
    }
}
