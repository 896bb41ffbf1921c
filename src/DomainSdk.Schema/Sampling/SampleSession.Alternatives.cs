using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <content>Decides alternatives and conditions.</content>
internal sealed partial class SampleSession
{
    /// <summary>Takes a branch of each alternative, until none is left open.</summary>
    private bool Settle(Demand demand)
    {
        if (demand.Pending.Count > 0)
        {
            foreach (var goal in demand.Goals) demand.Merge(_model.FactsOf(goal.Node));
        }

        var steered = 0;
        while (demand.Pending.Count > 0 || steered < demand.Avoids.Count)
        {
            if (demand.Pending.Count == 0)
            {
                demand.IsUncertain = true;
                if (!Steer(demand, demand.Avoids[steered++], hops: 8)) return false;
                continue;
            }

            var (keyword, visit) = TakePending(demand);
            var decided = keyword switch
            {
                AnyOfKeyword anyOf => TakeBranch(demand, anyOf, anyOf.Nodes, visit, exclusive: false),
                OneOfKeyword oneOf => TakeBranch(demand, oneOf, oneOf.Nodes, visit, exclusive: true),
                IfKeyword condition => TakeCondition(demand, condition, visit),
                _ => Avoid(demand, new Goal(((NotKeyword)keyword).Node, visit.Scope)),
            };
            if (!decided) return false;
        }

        return demand.Kinds != InstanceTypes.None || Fail(SampleFailureKind.NoKind, demand.Goals);
    }

    /// <summary>
    /// Alternatives come first, in their order; conditions after them in any order, so that each of many that exclude one another has its turn.
    /// </summary>
    private (PlanKeyword Keyword, SchemaVisit Visit) TakePending(Demand demand)
    {
        const int noCondition = 10;
        var pending = demand.Pending;
        var index = pending.FindIndex(p => p.Keyword is AnyOfKeyword or OneOfKeyword);
        if (index < 0)
        {
            // One of many would nearly always hold, if each of them were decided by itself.
            demand.HoldsNoCondition ??= pending.Count > 1 && _random.Chance(noCondition);
            index = _random.Below(pending.Count);
        }

        var taken = pending[index];
        pending.RemoveAt(index);
        return taken;
    }

    private bool TakeBranch(Demand demand, PlanKeyword keyword, int[] nodes, SchemaVisit visit, bool exclusive)
    {
        var shallow = demand.IsShallow;
        var candidates = new List<int>(nodes.Length);
        var least = Heights.Endless;
        for (var i = 0; i < nodes.Length; i++)
        {
            var height = _model.Heights.Of(nodes[i], demand.Kinds);
            if (height >= Heights.Endless || (shallow && height > least) || demand.Excludes(_model.FactsOf(nodes[i]))) continue;
            if (shallow && height < least)
            {
                least = height;
                candidates.Clear();
            }

            candidates.Add(i);
        }

        if (candidates.Count == 0) return Fail(SampleFailureKind.NoBranch, visit.Node);
        var chosen = _coverage.Pick(keyword, nodes.Length, candidates);
        demand.Choices.Add((keyword, chosen));
        demand.Merge(_model.FactsOf(nodes[chosen]));
        if (!Visit(demand, nodes[chosen], visit.Scope, visit)) return false;
        if (!exclusive) return true;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i != chosen && !Avoid(demand, new Goal(nodes[i], visit.Scope))) return false;
        }

        return true;
    }

    private bool TakeCondition(Demand demand, IfKeyword condition, SchemaVisit visit)
    {
        var candidates = new List<int>(2);
        var facts = _model.FactsOf(condition.If);
        // Many conditions on one member usually stand for a union: more than one of them would hold only where it is absent.
        if (!demand.Excludes(facts) && !demand.Disagrees(facts, unlessAbsent: false) && IsPossible(condition.Then, demand) && IsPossible(condition.If, demand)) candidates.Add(0);
        if (_model.Plan[condition.If].Boolean != true && IsPossible(condition.Else, demand)) candidates.Add(1);
        if (candidates.Count == 0) return Fail(SampleFailureKind.NoBranch, visit.Node);
        var chosen = candidates.Count > 1 && demand.HoldsNoCondition == true ? 1 : _coverage.Pick(condition, 2, candidates);
        demand.Choices.Add((condition, chosen));
        if (chosen == 0)
        {
            demand.Merge(facts);
            return Visit(demand, condition.If, visit.Scope, visit) && (condition.Then < 0 || Visit(demand, condition.Then, visit.Scope, visit));
        }

        return Avoid(demand, new Goal(condition.If, visit.Scope)) && (condition.Else < 0 || Visit(demand, condition.Else, visit.Scope, visit));
    }

    private bool IsPossible(int node, Demand demand) => node < 0 || (_model.Plan[node].Boolean != false && _model.Heights.Of(node, demand.Kinds) < Heights.Endless);

    /// <summary>Demands that a schema does not hold; nothing where it cannot hold anyway.</summary>
    private bool Avoid(Demand demand, Goal goal)
    {
        if (_model.Plan[goal.Node].Boolean == true) return Fail(SampleFailureKind.FalseSchema, goal.Node);
        if (!demand.Excludes(_model.FactsOf(goal.Node))) demand.Avoids.Add(goal);
        return true;
    }

    private static int BranchCount(PlanKeyword keyword) => keyword switch
    {
        AnyOfKeyword anyOf => anyOf.Nodes.Length,
        OneOfKeyword oneOf => oneOf.Nodes.Length,
        EnumKeyword choice => choice.Values.Length,
        PropertiesKeyword properties => properties.Members.Length,
        DependentSchemasKeyword schemas => schemas.Members.Length * 2,
        DependentRequiredKeyword required => required.Dependencies.Count * 2,
        PropertyDependenciesKeyword dependencies => dependencies.Dependencies.Count * 2,
        _ => 2,
    };
}
