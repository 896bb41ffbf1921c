using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Makes the nodes of a plan: one per schema location, in the order they are asked for.</summary>
internal sealed class PlanBuilder : IPlanBuilder
{
    private readonly List<NodeDraft> _drafts = [];
    private readonly Dictionary<SchemaLocation, int> _indexes = [];
    private readonly List<DynamicReference> _dynamic = [];
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

    public IReadOnlyList<NodeDraft> Drafts => _drafts;

    /// <summary>The nodes as far as their own keywords tell, once all are compiled.</summary>
    public IReadOnlyList<PlanNode> Nodes { get; private set; } = [];

    /// <summary>The nodes of the user's own files, to be looked at one by one.</summary>
    public IEnumerable<PlanNode> OwnNodes()
    {
        foreach (var node in Nodes)
        {
            Registry.Cancellation.ThrowIfCancellationRequested();
            if (LocationOf(node).Resource.Document.IsSource) yield return node;
        }
    }

    public SchemaLocation LocationOf(PlanNode node) => _drafts[node.Index].Location;

    /// <summary>The node of a location; it is compiled later, so that recursion needs no stack.</summary>
    public int NodeFor(SchemaLocation location)
    {
        if (_indexes.TryGetValue(location, out var index)) return index;
        index = _drafts.Count;
        _indexes.Add(location, index);
        _drafts.Add(new NodeDraft(index, location));
        return index;
    }

    /// <summary>The index of a location that has a node already, or -1.</summary>
    public int FindNode(SchemaLocation location) => _indexes.TryGetValue(location, out var index) ? index : -1;

    /// <summary>Notes a dynamic reference whose candidates are known only when all schemas are.</summary>
    public void Defer(DynamicReference reference) => _dynamic.Add(reference);

    /// <summary>Compiles until no node is left, dynamic references last, since they can bring in more.</summary>
    public void CompileAll()
    {
        CompileDrafts();
        int before;
        do
        {
            before = _drafts.Count;
            for (var i = 0; i < _dynamic.Count; i++)
            {
                _dynamic[i].FindCandidates(this);
                CompileDrafts();
            }
        }
        while (_drafts.Count > before);
        Nodes = [.. _drafts.Select(draft => draft.ToNode())];
    }

    private void CompileDrafts()
    {
        for (; _compiled < _drafts.Count; _compiled++)
        {
            Registry.Cancellation.ThrowIfCancellationRequested();
            NodeCompiler.Compile(this, _drafts[_compiled]);
        }
    }
}
