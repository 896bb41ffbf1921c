using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Schemas of a plan that are looked for in documents, and those that lead to some, so that evaluation can pass over all others.</summary>
internal sealed class AnnotationSelection
{
    private readonly bool[] _selected;
    private readonly bool[] _leads;
    private readonly bool[] _tracks;
    private readonly HashSet<EvaluationStep> _steps = [];

    private AnnotationSelection(SchemaPlan plan, Func<PlanNode, bool> selects)
    {
        _selected = [.. plan.Nodes.Select(selects)];
        _leads = new bool[_selected.Length];
        MarkLeads(plan);
        _tracks = [.. plan.Nodes.Select(n => n.Keywords.Any(k => k.Order == KeywordOrder.Unevaluated && IsLeading(k)))];
        foreach (var node in EvaluationProgram.Of(plan).Nodes)
        {
            if (_leads[node.Index]) _steps.UnionWith(node.Steps.Where(s => s.Keywords.Any(IsLeading)));
        }
    }

    /// <summary>Selects schemas.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="selects">Whether a schema is looked for.</param>
    /// <returns>The selection.</returns>
    public static AnnotationSelection Of(SchemaPlan plan, Func<PlanNode, bool> selects) => new(plan, selects);

    /// <summary>Whether a schema is looked for.</summary>
    /// <param name="node">Its index.</param>
    public bool Selects(int node) => _selected[node];

    /// <summary>Whether a schema is looked for, or applies one to a value that is.</summary>
    /// <param name="node">Its index.</param>
    public bool Leads(int node) => _leads[node];

    /// <summary>Whether a step of a schema leads to one that is looked for.</summary>
    internal bool Leads(EvaluationStep step) => _steps.Contains(step);

    /// <summary>Whether it has to be known what a schema evaluates, as what is left leads to a schema that is looked for.</summary>
    internal bool Tracks(int node) => _tracks[node];

    // What is refused has no annotations, and names are no values.
    private static IEnumerable<int> Applied(PlanKeyword keyword) => keyword.PassesAnnotations ? keyword.Subschemas.Select(s => s.Value) : [];

    private bool IsLeading(PlanKeyword keyword) => Applied(keyword).Any(n => _leads[n]);

    private void MarkLeads(SchemaPlan plan)
    {
        var users = plan.Nodes.SelectMany(n => n.Keywords.SelectMany(Applied).Select(used => (Used: used, By: n.Index))).ToLookup(u => u.Used, u => u.By);
        var pending = new Stack<int>(Enumerable.Range(0, _selected.Length).Where(n => _selected[n]));
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (_leads[node]) continue;
            _leads[node] = true;
            foreach (var user in users[node]) pending.Push(user);
        }
    }
}
