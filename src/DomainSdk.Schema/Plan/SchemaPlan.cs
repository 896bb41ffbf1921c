using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Plan;

/// <summary>All schemas of a compilation, as a flat array of nodes that refer to one another by index. Immutable and thread-safe.</summary>
public sealed class SchemaPlan
{
    private readonly PlanNode[] _nodes;
    private readonly Func<string, int> _find;
    private readonly Lazy<bool[]> _decidesTexts;

    internal SchemaPlan(PlanNode[] nodes, IReadOnlyList<PlanRoot> roots, CompileOptions options, bool hasDynamicScope, Func<string, int> find)
    {
        Options = options;
        _nodes = nodes;
        Roots = roots;
        HasDynamicScope = hasDynamicScope;
        _find = find;
        foreach (var node in nodes) AddFilters(node);
        _decidesTexts = new Lazy<bool[]>(() => TextEvaluation.FindDeciding(_nodes));
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
        node = _find(uri);
        return node >= 0;
    }

    /// <summary>Whether any node is met again, so that verdicts are remembered.</summary>
    internal bool Remembers { get; set; }

    /// <summary>Per node, whether <see cref="TextEvaluation.Decides"/> it.</summary>
    internal bool[] DecidesTexts => _decidesTexts.Value;

    internal PlanNode[] NodeArray => _nodes;

    internal PlanNode this[int index] => _nodes[index];

    private void AddFilters(PlanNode node)
    {
        foreach (var keyword in node.Keywords)
        {
            if (keyword is AnyOfKeyword anyOf) anyOf.Filter = BranchFilter.Create(this, anyOf.Nodes);
            else if (keyword is OneOfKeyword oneOf) oneOf.Filter = BranchFilter.Create(this, oneOf.Nodes);
        }
    }
}
