using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <content>Steers a value away from schemas that it must not fulfil; whether that worked is checked in the end.</content>
internal sealed partial class SampleSession
{
    /// <summary>Adds to the demands what makes a schema fail, where that is easily said.</summary>
    /// <returns>False where the value cannot but fulfil it.</returns>
    private bool Steer(Demand demand, Goal goal, int hops)
    {
        var node = _model.Plan[goal.Node];
        if (node.Boolean is { } verdict) return !verdict || Fail(SampleFailureKind.FalseSchema, goal.Node);
        if (hops == 0 || IsRuledOut(demand, goal, hops)) return true;
        var scope = DynamicScope.Enter(_model.Plan, goal.Scope, goal.Node);
        var ways = node.Keywords.Where(k => k is not AnnotationKeyword && !HoldsAnyway(demand, k)).ToList();
        if (ways.Count == 1 && ways[0] is RequiredKeyword only && demand.Kinds == InstanceTypes.Object && demand.Object?.Required.IsSupersetOf(only.Names) == true)
            return Fail(SampleFailureKind.NoMember, goal.Node);
        _random.Shuffle(ways);
        foreach (var way in ways)
        {
            if (TryBreak(demand, way, scope, hops)) break;
        }

        return true;
    }

    /// <summary>A type that the value has anyway is none that can fail.</summary>
    private static bool HoldsAnyway(Demand demand, PlanKeyword keyword) =>
        keyword is TypeKeyword type && !type.Types.HasIntegersOnly() && (demand.Kinds & ~type.Types.Whole()) == InstanceTypes.None;

    /// <summary>Whether a schema fails for what is demanded so far.</summary>
    private bool IsRuledOut(Demand demand, Goal goal, int hops)
    {
        if (demand.Excludes(_model.FactsOf(goal.Node))) return true;
        if (demand.Kinds != InstanceTypes.Object || demand.Object is not { } members || hops == 0) return false;
        var scope = DynamicScope.Enter(_model.Plan, goal.Scope, goal.Node);
        foreach (var keyword in _model.Plan[goal.Node].Keywords)
        {
            var isRuledOut = keyword switch
            {
                RequiredKeyword required => !Array.TrueForAll(required.Names, name => members.Required.Contains(name) || TryGetGoals(members, name, out _)),
                AdditionalPropertiesKeyword additional when _model.Plan[additional.Node].Boolean == false => members.Required.Any(name => !_model.MembersOf(goal.Node).Covers(name)),
                RefKeyword reference => IsRuledOut(demand, new Goal(reference.Node, scope), hops - 1),
                AllOfKeyword allOf => Array.Exists(allOf.Nodes, node => IsRuledOut(demand, new Goal(node, scope), hops - 1)),
                _ => false,
            };
            if (isRuledOut) return true;
        }

        return false;
    }

    /// <summary>Demands something that makes a keyword fail; false where no way is known.</summary>
    private bool TryBreak(Demand demand, PlanKeyword keyword, DynamicScope? scope, int hops)
    {
        switch (keyword)
        {
            case TypeKeyword type:
                var others = demand.Kinds & ~type.Types.Whole();
                if (others != InstanceTypes.None) demand.Kinds = others;
                return others != InstanceTypes.None;
            case RefKeyword reference:
                return Steer(demand, new Goal(reference.Node, scope), hops - 1);
            case AllOfKeyword allOf:
                return Steer(demand, new Goal(_random.Pick(allOf.Nodes), scope), hops - 1);
            case AnyOfKeyword anyOf:
                return Array.TrueForAll(anyOf.Nodes, branch => Steer(demand, new Goal(branch, scope), hops - 1));
            case NotKeyword not:
                return Visit(demand, not.Node, scope, null);
            case RequiredKeyword required:
                return TryForbid(demand, required);
            case PropertiesKeyword properties:
                return TrySpoilMember(demand, properties, scope);
            case AdditionalPropertiesKeyword additional:
                return _model.Plan[additional.Node].Boolean == false && TryRequireUncovered(demand, _model.MembersOf(additional.Owner));
            default:
                return false;
        }
    }

    private bool TryForbid(Demand demand, RequiredKeyword required)
    {
        var members = demand.Object ??= new();
        if (members.Forbidden.Overlaps(required.Names)) return true;
        var names = Array.FindAll(required.Names, name => !members.Required.Contains(name));
        if (names.Length > 0) members.Forbidden.Add(_random.Pick(names));
        return names.Length > 0;
    }

    /// <summary>Demands a member, present already or not, with a value that its schema does not allow.</summary>
    private bool TrySpoilMember(Demand demand, PropertiesKeyword properties, DynamicScope? scope)
    {
        const int preferPresent = 80;
        if ((demand.Kinds & InstanceTypes.Object) == InstanceTypes.None) return false;
        var members = demand.Object ??= new();
        var candidates = Array.FindAll(properties.Members, m => CanFail(m.Node) && !members.Forbidden.Contains(m.Name) && TryGetGoals(members, m.Name, out var goals) && !goals.Exists(g => g.Node == m.Node));
        if (candidates.Length == 0) return false;
        var present = Array.FindAll(candidates, m => members.Required.Contains(m.Name));
        var chosen = _random.Pick(present.Length > 0 && _random.Chance(preferPresent) ? present : candidates);
        members.Required.Add(chosen.Name);
        members.AvoidMember(chosen.Name, new Goal(chosen.Node, scope));
        return true;
    }

    private bool CanFail(int node) => _model.Plan[node].Boolean == false || _model.Plan[node].Keywords.Any(k => k is not AnnotationKeyword);

    /// <summary>Demands a member that a schema which allows no others does not know.</summary>
    private bool TryRequireUncovered(Demand demand, MemberTable table)
    {
        if ((demand.Kinds & InstanceTypes.Object) == InstanceTypes.None) return false;
        var members = demand.Object ??= new();
        var names = members.Groups.SelectMany(g => g.Table.Members).Select(m => m.Name)
            .Where(name => !table.Covers(name) && !members.Forbidden.Contains(name) && TryGetGoals(members, name, out _)).ToList();
        if (names.Count > 0) return members.Required.Add(_random.Pick(names));
        if (!TryExtraName(members, members.Required, out var extra) || table.Covers(extra)) return false;
        return members.Required.Add(extra);
    }
}
