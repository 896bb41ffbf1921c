using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DomainSdk.Integrity;

/// <summary>Makes a quotation one of a text: marks a passage and writes its words, digest and surroundings where the document has them.</summary>
internal static class QuotationFit
{
    private const int Surroundings = 8;

    /// <summary>Marks the first passage that makes the quotation right and leaves the document valid.</summary>
    public static bool TryFit(DocumentEdit edited, QuotationFact quotation, FactValue source, OffsetUnit unit)
    {
        var text = source.Text!;
        foreach (var (start, end) in Passages(text))
        {
            var old = quotation.Anchor;
            var fitted = new QuotationAnchor(
                old.Start with { Json = Position(text, start, unit) },
                old.End with { Json = Position(text, end, unit) },
                old.Exact is null ? null : old.Exact with { Text = text[start..end] },
                old.Prefix is null ? null : old.Prefix with { Text = text[Whole(text, Math.Max(0, start - Surroundings))..start] },
                old.Suffix is null ? null : old.Suffix with { Text = text[end..Whole(text, Math.Min(text.Length, end + Surroundings))] },
                old.Sha256 is null ? null : old.Sha256 with { Text = QuotationCheck.Sha256(text.AsSpan(start, end - start)) });
            if (QuotationCheck.Check(fitted, text, source.Location, unit) is null && edited.TryReplace(Values(fitted).ToDictionary(v => v.Location, Literal))) return true;
        }

        return false;
    }

    /// <summary>Where a passage begins and ends: some parts in the middle, then the beginning, then all of the text.</summary>
    private static IEnumerable<(int Start, int End)> Passages(string text)
    {
        foreach (var (start, end) in new[] { (1, 2), (1, 3), (2, 3), (0, 1), (0, 2), (0, 4) })
        {
            var (first, last) = (Whole(text, text.Length * start / 4), Whole(text, text.Length * end / 4));
            if (first < last) yield return (first, last);
        }
    }

    /// <summary>An index that does not part a surrogate pair.</summary>
    private static int Whole(string text, int index) => TextOffsets.SplitsPair(text, index) ? index - 1 : index;

    private static string Position(string text, int index, OffsetUnit unit) => TextOffsets.Length(text[..index], unit).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<FactValue> Values(QuotationAnchor anchor) => new[] { anchor.Start, anchor.End, anchor.Exact, anchor.Prefix, anchor.Suffix, anchor.Sha256 }.OfType<FactValue>();

    private static byte[] Literal(FactValue value) => Encoding.UTF8.GetBytes(
        value.Json ?? string.Concat("\"", JsonEncodedText.Encode(value.Text!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), "\""));
}
