using System.Collections.Frozen;

namespace DomainSdk.Cli.Layouts;

/// <summary>
/// How many elements of a page are open at once, as far as its tags tell. A parser looks through all of them at every tag, so that a page of nothing but tags
/// would take it for ever; nobody writes such a page.
/// </summary>
internal static class HtmlDepth
{
    // Elements that have no end, or whose end may be left out.
    private static readonly FrozenSet<string> s_ended =
        "area base br col embed hr img input link meta param source track wbr body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_isEnded = s_ended.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where more than so many elements are open, by line and column from 1; null where that is nowhere.</summary>
    public static (int Line, int Column)? TooDeep(string page, int most)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var total = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            var isEnd = page[at + 1] == '/';
            var name = NameAt(page, at + (isEnd ? 2 : 1));
            if (name.IsEmpty || s_isEnded.Contains(name)) continue;
            if (!isEnd)
            {
                byName[name] = byName.TryGetValue(name, out var count) ? count + 1 : 1;
                if (++total > most) return (page.AsSpan(0, at).Count('\n') + 1, at - page.AsSpan(0, at).LastIndexOf('\n'));
            }
            else if (byName.TryGetValue(name, out var count) && count > 0)
            {
                // An end without a beginning closes nothing.
                byName[name] = count - 1;
                total--;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> NameAt(string page, int start)
    {
        if (start >= page.Length || !char.IsAsciiLetter(page[start])) return default;
        var end = start + 1;
        while (end < page.Length && (char.IsAsciiLetterOrDigit(page[end]) || page[end] == '-')) end++;
        return page.AsSpan(start, end - start);
    }
}
