using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Makes the nodes of a plan: one per schema location, in the order they are asked for.</summary>
internal sealed class PlanBuilder
{
    private readonly List<PlanNode> _nodes = [];
    private readonly List<SchemaLocation> _locations = [];
    private readonly Dictionary<SchemaLocation, int> _indexes = [];
    private readonly List<DynamicRefKeyword> _dynamic = [];
    private int _compiled;

    public PlanBuilder(SchemaRegistry registry, CompileOptions options, DiagnosticBag diagnostics)
    {
        Registry = registry;
        Options = options;
        Diagnostics = diagnostics;
    }

    public SchemaRegistry Registry { get; }

    public CompileOptions Options { get; }

    public DiagnosticBag Diagnostics { get; }

    public IReadOnlyList<PlanNode> Nodes => _nodes;

    /// <summary>The nodes of the user's own files, to be looked at one by one.</summary>
    public IEnumerable<PlanNode> OwnNodes()
    {
        foreach (var node in _nodes)
        {
            Registry.Cancellation.ThrowIfCancellationRequested();
            if (LocationOf(node).Resource.Document.IsSource) yield return node;
        }
    }

    public SchemaLocation LocationOf(PlanNode node) => _locations[node.Index];

    /// <summary>The node of a location; it is compiled later, so that recursion needs no stack.</summary>
    public int NodeFor(SchemaLocation location)
    {
        if (_indexes.TryGetValue(location, out var index)) return index;
        index = _nodes.Count;
        _indexes.Add(location, index);
        _locations.Add(location);
        var resource = location.Resource;
        _nodes.Add(new PlanNode(
            index, location.Value, location.AbsoluteLocation, location.ResourcePointer, location.DocumentPointer,
            resource.Document.BaseUri, resource.Index, resource.Dialect));
        return index;
    }

    /// <summary>The index of a location that has a node already, or -1.</summary>
    public int FindNode(SchemaLocation location) => _indexes.TryGetValue(location, out var index) ? index : -1;

    /// <summary>Notes a dynamic reference whose candidates are known only when all schemas are.</summary>
    public void Defer(DynamicRefKeyword reference) => _dynamic.Add(reference);

    /// <summary>Compiles until no node is left, dynamic references last, since they can bring in more.</summary>
    /// <returns>Whether a reference stayed that depends on the path of evaluation.</returns>
    public bool CompileAll()
    {
        CompileNodes();
        int before;
        do
        {
            before = _nodes.Count;
            for (var i = 0; i < _dynamic.Count; i++)
            {
                _dynamic[i].FindCandidates(this);
                CompileNodes();
            }
        }
        while (_nodes.Count > before);
        return SettleDynamicReferences();
    }

    private void CompileNodes()
    {
        while (_compiled < _nodes.Count)
        {
            Registry.Cancellation.ThrowIfCancellationRequested();
            var node = _nodes[_compiled];
            NodeCompiler.Compile(this, node, _locations[_compiled]);
            _compiled++;
        }
    }

    private bool SettleDynamicReferences()
    {
        var remaining = false;
        var deferred = new HashSet<PlanKeyword>(_dynamic);
        foreach (var node in _nodes)
        {
            if (!node.Keywords.Any(deferred.Contains)) continue;
            var keywords = node.Keywords.Select(k => k is DynamicRefKeyword d ? d.Settle() : k).ToArray();
            node.SetKeywords(keywords);
            remaining |= keywords.Any(k => k is DynamicRefKeyword);
        }

        return remaining;
    }
}
