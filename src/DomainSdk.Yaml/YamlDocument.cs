using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>The events of one document. A node is the index of the event at which it begins.</summary>
internal sealed class YamlDocument
{
    private readonly List<ParsingEvent> _events;
    private readonly Dictionary<int, int> _named = [];
    private readonly int[] _after;

    public YamlDocument(List<ParsingEvent> events)
    {
        _events = events;
        _after = new int[events.Count];
        var open = new Stack<int>();
        var anchors = new Dictionary<AnchorName, int>();
        for (var at = 0; at < events.Count; at++)
        {
            // An anchor may be given again, and an alias stands for the last one above it.
            if (events[at] is AnchorAlias alias && anchors.TryGetValue(alias.Value, out var named)) _named.Add(at, named);
            else if (events[at] is NodeEvent { Anchor.IsEmpty: false } node) anchors[node.Anchor] = at;

            _after[at] = at + 1;
            if (events[at] is SequenceStart or MappingStart) open.Push(at);
            else if (events[at] is SequenceEnd or MappingEnd) _after[open.Pop()] = at + 1;
        }
    }

    /// <summary>The number of events.</summary>
    public int Count => _events.Count;

    /// <summary>An event.</summary>
    public ParsingEvent this[int at] => _events[at];

    /// <summary>The node that an alias stands for, or the node itself; -1 for an alias of nothing.</summary>
    public int Target(int at) => _events[at] is AnchorAlias ? _named.GetValueOrDefault(at, -1) : at;

    /// <summary>Where what follows a node begins.</summary>
    public int After(int at) => _after[at];
}
