using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Collects the nodes that apply at a place: depth-first, with a stack of its own, as schemas may refer to one another in chains of any length.
/// </summary>
internal sealed class Gathering
{
    private readonly Workload _work;
    private readonly Given _given;
    private readonly HashSet<int> _visited = [];
    private readonly Stack<Step> _steps = new();
    private readonly List<Step> _next = [];

    // What holds under a condition comes behind what always holds, so that members keep the order of the schema.
    private readonly Queue<int> _conditional = new();

    /// <summary>Collects.</summary>
    /// <param name="work">The plan, and how much is looked at in it.</param>
    /// <param name="tops">The nodes to start at.</param>
    /// <param name="given">What is decided.</param>
    public Gathering(Workload work, IReadOnlyList<int> tops, Given given)
    {
        _work = work;
        _given = given;
        foreach (var top in tops)
            Visit(top);
        while (_conditional.Count > 0)
            Visit(_conditional.Dequeue());
    }

    /// <summary>All nodes that apply, in the order they are reached.</summary>
    public List<PlanNode> Nodes { get; } = [];

    /// <summary>Those of all nodes that are reached without a reference.</summary>
    public List<PlanNode> Own { get; } = [];

    /// <summary>Those of all nodes that assert something themselves, behind those that they lead to.</summary>
    public List<PlanNode> Contributors { get; } = [];

    /// <summary>The alternatives not decided yet.</summary>
    public List<Choice> Choices { get; } = [];

    /// <summary>Whether no value fulfils it.</summary>
    public bool IsNever { get; private set; }

    /// <summary>Whether a reference with a target that depends on the path of evaluation is part of it.</summary>
    public bool IsDynamic { get; private set; }

    private void Visit(int top)
    {
        _steps.Push(Step.To(top, isOwn: true));
        while (_steps.Count > 0)
        {
            var step = _steps.Pop();
            if (step.Choice is not null)
                Choices.Add(step.Choice);
            else if (step.Contributor is not null)
                Contributors.Add(step.Contributor);
            else if (step.IsConditional)
                _conditional.Enqueue(step.Node);
            else
                Enter(step.Node, step.IsOwn);
        }
    }

    private void Enter(int index, bool isOwn)
    {
        if (index < 0)
        {
            // A reference that leads nowhere is an error of its file; here nothing is known about the place.
            IsDynamic = true;
            return;
        }

        if (!_visited.Add(index))
            return;
        _work.Take(1);
        var node = _work.Plan.Nodes[index];
        Nodes.Add(node);
        if (isOwn)
            Own.Add(node);
        IsNever |= node.Boolean == false;
        var contributes = node.Boolean == false;
        _next.Clear();
        foreach (var keyword in node.Keywords)
            contributes |= Look(keyword, node, isOwn);
        if (contributes)
            _next.Add(Step.Of(node));
        for (var i = _next.Count - 1; i >= 0; i--)
            _steps.Push(_next[i]);
    }

    // Notes what a keyword leads to; true where it asserts something itself.
    private bool Look(PlanKeyword keyword, PlanNode node, bool isOwn)
    {
        switch (keyword)
        {
            case RefKeyword reference:
                _next.Add(Step.To(reference.Node, isOwn: false));
                return false;
            case AllOfKeyword all:
                _next.AddRange(all.Nodes.Select(branch => Step.To(branch, isOwn)));
                return false;
            case AnyOfKeyword any:
                return Look(new Choice(any, node, any.Nodes, exactlyOne: false), isOwn);
            case OneOfKeyword one:
                return Look(new Choice(one, node, one.Nodes, exactlyOne: true), isOwn);
            case IfKeyword condition when _given.Decisions.TryGetValue(condition, out var branch) && branch >= 0:
                _next.Add(Step.Later(branch));
                return false;
            case IfKeyword condition when _given.Decisions.ContainsKey(condition) || condition is { Then: >= 0, Else: >= 0 }:
                return Look(new Choice(condition, node, [condition.Then, condition.Else], exactlyOne: false), isOwn);
            case DynamicRefKeyword:
                IsDynamic = true;
                return true;
            case AnnotationKeyword:
            case FormatKeyword { Asserted: false }:
                return false;
            default:
                return true;
        }
    }

    private bool Look(Choice choice, bool isOwn)
    {
        if (_given.Decisions.TryGetValue(choice.Keyword, out var branch))
        {
            if (branch >= 0)
                _next.Add(Step.To(branch, isOwn));
            return branch == Given.Undecided;
        }

        if (choice.Branches.Count == 1)
        {
            _next.Add(Step.To(choice.Branches[0], isOwn));
            return false;
        }

        _next.Add(Step.Of(_given.Narrowed.TryGetValue(choice.Keyword, out var left) ? new Choice(choice.Keyword, choice.Owner, left, choice.ExactlyOne) : choice));
        return true;
    }

    // What is to be done once all before it is: enter a node, now or at the end, note an alternative, or note that a node asserts something.
    private readonly record struct Step(int Node, bool IsOwn, bool IsConditional, Choice? Choice, PlanNode? Contributor)
    {
        public static Step To(int node, bool isOwn) => new(node, isOwn, false, null, null);

        public static Step Later(int node) => new(node, true, true, null, null);

        public static Step Of(Choice choice) => new(-1, false, false, choice, null);

        public static Step Of(PlanNode contributor) => new(-1, false, false, null, contributor);
    }
}
