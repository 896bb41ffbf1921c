using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>The kinds of value that schemas can have, looking into their alternatives: with a stack of its own, as these may nest in chains of any length.</summary>
/// <param name="work">The plan, and how much is looked at in it.</param>
internal sealed class PossibleKinds(Workload work)
{
    private readonly Dictionary<int, InstanceTypes> _known = [];

    /// <summary>The kinds that can fulfil a conjunction, looking into its alternatives, each by itself: together they have too many combinations.</summary>
    /// <param name="c">The conjunction.</param>
    public InstanceTypes Of(Conjunction c)
    {
        work.Take(c.Choices.Count);
        foreach (var choice in c.Choices)
        {
            foreach (var branch in choice.Branches)
                Find(branch);
        }

        return Join(c);
    }

    private InstanceTypes Join(Conjunction c) =>
        c.Choices.Aggregate(c.Kinds, (kinds, choice) => kinds & choice.Branches.Aggregate(InstanceTypes.None, (all, branch) => all | _known[branch]));

    private void Find(int start)
    {
        if (_known.ContainsKey(start))
            return;
        var path = new Stack<(int Node, Conjunction Conjunction, IEnumerator<int> Branches)>();
        Push(start);
        while (path.Count > 0)
        {
            var (node, conjunction, branches) = path.Peek();
            if (!branches.MoveNext())
            {
                _known[node] = Join(conjunction);
                path.Pop();
            }
            else if (!_known.ContainsKey(branches.Current))
            {
                Push(branches.Current);
            }
        }

        // What leads back to itself is any value as long as it is looked at.
        void Push(int node)
        {
            var conjunction = Conjunction.Of(work, node);
            _known[node] = InstanceTypes.Any;
            path.Push((node, conjunction, conjunction.Choices.SelectMany(choice => choice.Branches).GetEnumerator()));
        }
    }
}
