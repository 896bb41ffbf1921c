using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>
/// Tabs in indentation, which YAML 1.2 forbids (section 6.1) and the library takes: two editors with other widths of tabs would show two structures. Between
/// words, at the end of lines, before comments and in the text of block scalars tabs are allowed.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class YamlIndentation(YamlSource source)
{
    private readonly Stack<(bool IsBlock, bool IsMap, int Children)> _open = [];
    private int _blocks;

    /// <summary>The first tab that indents something in a document, or null.</summary>
    /// <param name="events">The events of the document.</param>
    public Finding? FirstTab(IEnumerable<ParsingEvent> events)
    {
        if (!source.Text.Contains('\t', StringComparison.Ordinal)) return null;
        foreach (var node in events)
            if (Tab(node) is { } tab) return source.Problem(DocumentIds.Malformed, tab, tab, "The file is not YAML: a tab stands where spaces have to indent.");
        return null;
    }

    private Mark? Tab(ParsingEvent node)
    {
        if (node is SequenceEnd or MappingEnd)
        {
            // The bracket that closes it.
            var isBlock = _open.Pop().IsBlock;
            if (isBlock) _blocks--;
            return !isBlock && _blocks > 0 ? AtLineStart(node.Start) : null;
        }

        var found = _blocks == 0 ? null : Before(node.Start) ?? (node is Scalar { Style: not (ScalarStyle.Literal or ScalarStyle.Folded) } ? Within(node.Start, node.End) : null);
        if (_open.TryPop(out var parent)) _open.Push(parent with { Children = parent.Children + 1 });
        if (node is SequenceStart list) Push(list.Style != SequenceStyle.Flow, isMap: false);
        else if (node is MappingStart map) Push(map.Style != MappingStyle.Flow, isMap: true);
        return found ?? (node is SequenceStart { Style: not SequenceStyle.Flow } or MappingStart { Style: not MappingStyle.Flow } ? Indenting(node.Start) : null);
    }

    private void Push(bool isBlock, bool isMap)
    {
        _open.Push((isBlock, isMap, 0));
        if (isBlock) _blocks++;
    }

    // In a block, what begins a line is indented by a space at least; keys and hyphens by spaces alone.
    private Mark? Before(Mark start)
    {
        var (isBlock, isMap, children) = _open.Peek();
        if (isBlock && isMap && children % 2 == 0 && Indenting(start) is { } ofKey) return ofKey;
        if (isBlock && !isMap && Hyphen(start) is { } hyphen && Indenting(hyphen) is { } ofItem) return ofItem;
        return AtLineStart(start);
    }

    // The space before a place, where a line or a hyphen begins it.
    private Mark? Indenting(Mark start)
    {
        var first = (int)Math.Min(start.Index, source.Text.Length);
        while (first > 0 && source.Text[first - 1] is ' ' or '\t') first--;
        if (first > 0 && source.Text[first - 1] is not ('\n' or '\r' or '-')) return null;
        var tab = source.Text.AsSpan(first, (int)start.Index - first).IndexOf('\t');
        return tab < 0 ? null : new Mark(first + tab, start.Line, start.Column - (start.Index - first - tab));
    }

    private Mark? Hyphen(Mark item)
    {
        var at = (int)item.Index - 1;
        while (at >= 0 && source.Text[at] is ' ' or '\t') at--;
        return at >= 0 && source.Text[at] == '-' ? new Mark(at, item.Line, item.Column - (item.Index - at)) : null;
    }

    private Mark? AtLineStart(Mark start)
    {
        var first = start.Index - start.Column + 1;
        return first < source.Text.Length && source.Text[(int)first] == '\t' && string.IsNullOrWhiteSpace(source.Text[(int)first..(int)start.Index]) ? new Mark(first, start.Line, 1) : null;
    }

    // Lines that a scalar goes on in.
    private Mark? Within(Mark start, Mark end)
    {
        var line = start.Line;
        for (var at = (int)start.Index; (at = source.Text.IndexOf('\n', at, Math.Max(0, (int)end.Index - at))) >= 0; at++)
        {
            line++;
            if (at + 1 < end.Index && source.Text[at + 1] == '\t' && source.Text.AsSpan(at + 1).TrimStart(" \t") is [not ('\n' or '\r'), ..]) return new Mark(at + 1, line, 1);
        }

        return null;
    }
}
