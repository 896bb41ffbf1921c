using System.Globalization;
using System.Text.Encodings.Web;
using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>
/// Mends the marks of a passage where it is certain which passage is meant: its words, with prefix and suffix or alone, stand in the text exactly once, or
/// exactly one passage of its length has its digest. What a person wrote, the words, is never changed.
/// </summary>
internal static class QuotationMend
{
    /// <summary>The mend of a passage that is wrong; null where it is right, or where more than one passage or none can be meant.</summary>
    public static Mend? Find(QuotationAnchor anchor, SuppliedText text, OffsetUnit unit)
    {
        if (QuotationCheck.Check(anchor, text.Text, text.Location, unit) is not { } finding) return null;
        if (PassageOf(anchor, text.Text, unit) is not var (start, end)) return null;

        var (mended, edits) = (anchor, new List<ValueEdit>());
        Number(anchor.Start, start, value => mended = mended with { Start = value });
        Number(anchor.End, end, value => mended = mended with { End = value });
        var digest = QuotationCheck.Sha256(text.Text.AsSpan(start, end - start));
        if (anchor.Sha256 is { } sha256 && sha256.Text != digest) String(sha256, digest, value => mended = mended with { Sha256 = value });
        if (anchor.Prefix is { Text: { } before } prefix && !text.Text.AsSpan(0, start).EndsWith(before))
            String(prefix, Before(text.Text, start, before.Length), value => mended = mended with { Prefix = value });
        if (anchor.Suffix is { Text: { } behind } suffix && !text.Text.AsSpan(end).StartsWith(behind))
            String(suffix, Behind(text.Text, end, behind.Length), value => mended = mended with { Suffix = value });

        // What was made of it is held against the very check that found it wrong.
        return edits.Count > 0 && edits.TrueForAll(e => e.Json.Length > 2 || e.Json[0] != '"') && QuotationCheck.Check(mended, text.Text, text.Location, unit) is null ? new Mend(finding, [.. edits]) : null;

        void Number(FactValue value, int index, Action<FactValue> set)
        {
            var json = TextOffsets.Length(text.Text[..index], unit).ToString(CultureInfo.InvariantCulture);
            if (value.Json == json) return;
            edits.Add(new ValueEdit(value.Location, json));
            set(value with { Json = json });
        }

        void String(FactValue value, string words, Action<FactValue> set)
        {
            edits.Add(new ValueEdit(value.Location, $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(words)}\""));
            set(value with { Text = words });
        }
    }

    private static (int Start, int End)? PassageOf(QuotationAnchor anchor, string text, OffsetUnit unit)
    {
        if (anchor.Exact is not { Text: { } words }) return anchor.Sha256 is null ? null : DigestSearch.Find(anchor, text, unit);
        var places = PassageSearch.Find(text, words).Take(MostPlaces).ToList();
        var fitting = places.Where(at => text.AsSpan(0, at).EndsWith(anchor.Prefix?.Text) && text.AsSpan(at + words.Length).StartsWith(anchor.Suffix?.Text)).Take(2).ToList();
        if (places.Count == MostPlaces || (fitting.Count != 1 && !(fitting.Count == 0 && places.Count == 1))) return null;
        var start = fitting.Count == 1 ? fitting[0] : places[0];

        // Digest and position that agree on another passage contradict the words: which is right is not certain.
        return anchor.Sha256 is { Text: { } digest } && digest != QuotationCheck.Sha256(words) && DigestSearch.Marked(anchor, text, unit) is var (from, to) && QuotationCheck.Sha256(text.AsSpan(from, to - from)) == digest
            ? null
            : (start, start + words.Length);
    }

    private const int MostPlaces = 10_000;

    private static string Before(string text, int start, int length)
    {
        var from = Math.Max(0, start - length);
        return text[(TextOffsets.SplitsPair(text, from) ? from - 1 : from)..start];
    }

    private static string Behind(string text, int end, int length)
    {
        var to = Math.Min(text.Length, end + length);
        return text[end..(TextOffsets.SplitsPair(text, to) ? to + 1 : to)];
    }
}
