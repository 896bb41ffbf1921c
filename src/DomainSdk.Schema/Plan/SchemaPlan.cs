using DomainSdk.Schema.Compilation;

namespace DomainSdk.Schema.Plan;

/// <summary>All schemas of a compilation, as a flat array of nodes that refer to one another by index. Immutable and thread-safe.</summary>
internal sealed class SchemaPlan
{
    private readonly PlanNode[] _nodes;
    private readonly PlanUris _uris;

    internal SchemaPlan(PlanNode[] nodes, IReadOnlyList<PlanRoot> roots, CompileOptions options, PlanUris uris, PlanProgram program)
    {
        Options = options;
        _nodes = nodes;
        Roots = roots;
        _uris = uris;
        Program = program;
        HasDynamicScope = nodes.Any(n => n.Keywords.Any(k => k.DependsOnScope));
    }

    /// <summary>The nodes; the index of a node is its place here.</summary>
    public IReadOnlyList<PlanNode> Nodes => _nodes;

    /// <summary>One root per source, in the order of the sources.</summary>
    public IReadOnlyList<PlanRoot> Roots { get; }

    /// <summary>The choices that it was compiled with.</summary>
    public CompileOptions Options { get; }

    /// <summary>Whether a reference exists whose target depends on the path of evaluation.</summary>
    public bool HasDynamicScope { get; }

    /// <summary>Finds the node of a schema by its URI.</summary>
    /// <param name="uri">Absolute URI; the fragment is empty, a JSON Pointer or an anchor.</param>
    /// <param name="node">The index of the node, or -1.</param>
    /// <returns>Whether a compiled schema has that URI.</returns>
    public bool TryGetNode(string uri, out int node)
    {
        node = _uris.Find(uri);
        return node >= 0;
    }

    /// <summary>What evaluates it.</summary>
    internal PlanProgram Program { get; }

    internal PlanNode this[int index] => _nodes[index];
}
