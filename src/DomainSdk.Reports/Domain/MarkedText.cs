namespace DomainSdk.Reports.Domain;

/// <summary>A text in segments, of which each is part of the same passages throughout.</summary>
internal static class MarkedText
{
    /// <summary>Cuts a text at the ends of passages, which may overlap, and at its paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">Passages with their numbers.</param>
    public static IReadOnlyList<MarkedParagraph> Of(string text, IReadOnlyList<(int Number, int Start, int End)> passages)
    {
        var cuts = new SortedSet<int>(passages.SelectMany(p => new[] { p.Start, p.End })) { 0, text.Length };
        var begins = passages.OrderBy(p => p.Start).ToList();
        var open = new List<(int Number, int Start, int End)>();
        var paragraphs = new List<MarkedParagraph> { new([]) };
        var (next, from) = (0, 0);
        foreach (var cut in cuts.Skip(1))
        {
            open.RemoveAll(p => p.End <= from);
            while (next < begins.Count && begins[next].Start <= from) open.Add(begins[next++]);
            open.RemoveAll(p => p.End <= from);
            var numbers = open.Select(p => p.Number).Order().ToList();
            var starting = begins.Where(p => p.Start == from && p.End > from).Select(p => p.Number).ToList();
            var lines = text[from..cut].Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0 && paragraphs[^1].Segments.Count > 0) paragraphs.Add(new MarkedParagraph([]));
                if (lines[i].Length == 0) continue;
                paragraphs[^1].Segments.Add(new MarkedSegment(lines[i], numbers, starting));
                starting = [];
            }

            from = cut;
        }

        return paragraphs;
    }
}

/// <summary>A paragraph of a text.</summary>
internal sealed record MarkedParagraph(List<MarkedSegment> Segments);

/// <summary>Part of a paragraph.</summary>
/// <param name="Text">The words.</param>
/// <param name="Numbers">The passages that it is part of.</param>
/// <param name="Begins">The passages that begin with it.</param>
internal sealed record MarkedSegment(string Text, IReadOnlyList<int> Numbers, IReadOnlyList<int> Begins)
{
    public bool IsMarked => Numbers.Count > 0;

    public bool IsShared => Numbers.Count > 1;
}
