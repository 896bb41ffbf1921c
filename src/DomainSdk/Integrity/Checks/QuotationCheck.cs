using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DomainSdk.Integrity;

/// <summary>R3 and R4: a passage marked in a text is what its anchor says.</summary>
public static class QuotationCheck
{
    /// <summary>Checks one passage; the first of the seven checks of the vocabulary that fails is the one finding.</summary>
    /// <param name="anchor">Positions, words and digest.</param>
    /// <param name="text">The text.</param>
    /// <param name="textLocation">Where the text stands; the other side of the finding.</param>
    /// <param name="unit">What positions count.</param>
    /// <returns>Null where the passage is verified.</returns>
    public static Finding? Check(QuotationAnchor anchor, string text, FactLocation textLocation, OffsetUnit unit)
    {
        if (!TryNumber(anchor.Start, out var first) || !TryNumber(anchor.End, out var last)) return null;
        var length = TextOffsets.Length(text, unit);
        if (first < 0 || first >= last || last > length)
            return Fail("R3", anchor.Start, $"The passage {first} to {last} does not lie in the text, which has {length} {Name(unit)}.", $"0 ≤ start < end ≤ {length}", $"{first} to {last}");

        var start = TextOffsets.ToIndex(text, first, unit);
        var end = TextOffsets.ToIndex(text, last, unit);
        foreach (var (value, index) in new[] { (anchor.Start, start), (anchor.End, end) })
        {
            if (unit == OffsetUnit.Utf16 && TextOffsets.SplitsPair(text, index))
                return Fail("R4", value, $"Position {index} lies between the two halves of a surrogate pair.", $"{index - 1} or {index + 1}", $"{index}");
        }

        if (anchor.Exact is null && anchor.Sha256 is null)
            return Fail("R3", anchor.Start, "The passage has neither its words nor their digest, so it cannot be verified.", "exact or sha256", "neither");

        var passage = text.AsSpan(start, end - start);
        if (anchor.Exact is { } exact && !passage.SequenceEqual(exact.Text))
            return Fail("R3", exact, "The words quoted are not those of the text." + Elsewhere(text, exact.Text!, unit), Quote(passage), Quote(exact.Text));
        if (anchor.Sha256 is { } digest && Sha256(passage) is var actual && actual != digest.Text)
            return Fail("R3", digest, "The digest is not that of the passage in the text.", actual, digest.Text!);
        if (anchor.Prefix is { } prefix && !text.AsSpan(0, start).EndsWith(prefix.Text))
            return Fail("R3", prefix, "The prefix is not what stands before the passage.", Quote(text.AsSpan(Math.Max(0, start - prefix.Text!.Length), Math.Min(start, prefix.Text.Length))), Quote(prefix.Text));
        if (anchor.Suffix is { } suffix && !text.AsSpan(end).StartsWith(suffix.Text))
            return Fail("R3", suffix, "The suffix is not what stands behind the passage.", Quote(text.AsSpan(end, Math.Min(text.Length - end, suffix.Text!.Length))), Quote(suffix.Text));
        if (anchor.Exact is { } words && OccursTwice(text, anchor.Prefix?.Text + words.Text + anchor.Suffix?.Text))
            return Fail("R3", words, "The words occur more than once in the text, so prefix or suffix must tell which place is meant.", "prefix or suffix that tell the places apart", Quote(words.Text));
        return null;

        Finding Fail(string rule, FactValue at, string message, string expected, string found) =>
            RuleFinding.Create(rule, at.Location, message) with { Expected = expected, Found = found, Related = [RuleFinding.Related(textLocation, "the text")] };
    }

    /// <summary>The SHA-256 digest of a text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>The unit that a value names: <c>utf16</c>, <c>codePoint</c>, or UTF-16 code units where it is absent.</summary>
    public static OffsetUnit UnitOf(FactValue? value) => value?.Text == "codePoint" ? OffsetUnit.CodePoint : OffsetUnit.Utf16;

    private static bool TryNumber(FactValue value, out long number)
    {
        number = 0;
        if (!decimal.TryParse(value.Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return false;
        if (exact != decimal.Truncate(exact) || Math.Abs(exact) > long.MaxValue) return false;
        number = (long)exact;
        return true;
    }

    private static bool OccursTwice(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0;
    }

    private static string Elsewhere(string text, string words, OffsetUnit unit)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return "";
        var start = TextOffsets.Length(text[..at], unit);
        return string.Create(CultureInfo.InvariantCulture, $" They stand at {start} to {start + TextOffsets.Length(words, unit)}.");
    }

    private static string Name(OffsetUnit unit) => unit == OffsetUnit.Utf16 ? "UTF-16 code units" : "code points";

    private static string Quote(ReadOnlySpan<char> text) => text.Length <= 60 ? $"'{text}'" : $"'{text[..(char.IsHighSurrogate(text[58]) ? 58 : 59)]}…'";
}
