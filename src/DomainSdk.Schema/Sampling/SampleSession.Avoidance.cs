using DomainSdk.Schema.Evaluation;
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
        if (hops == 0 || demand.Excludes(_model.FactsOf(goal.Node))) return true;
        var scope = DynamicScope.Enter(_model.Plan, goal.Scope, goal.Node);
        var asserting = new List<PlanKeyword>(node.Keywords.Count);
        foreach (var keyword in node.Keywords)
        {
            // A type that the value has anyway is none that can fail.
            if (keyword is AnnotationKeyword || keyword is TypeKeyword type && (demand.Kinds & ~BranchFacts.KindsOf(type.Types)) == InstanceKinds.None && !IsIntegerOnly(type)) continue;
            asserting.Add(keyword);
        }

        if (asserting.Count == 0) return true;
        var chosen = _random.Pick(asserting);
        // `properties` fails by a value, which `required` beside it would have to let be absent: both ways are as good.
        switch (chosen)
        {
            case TypeKeyword type when !IsIntegerOnly(type) && (demand.Kinds & ~BranchFacts.KindsOf(type.Types)) is not InstanceKinds.None and var others:
                demand.Kinds = others;
                return true;
            case RefKeyword reference:
                return Steer(demand, new Goal(reference.Node, scope), hops - 1);
            case AllOfKeyword allOf:
                return Steer(demand, new Goal(_random.Pick(allOf.Nodes), scope), hops - 1);
            case AnyOfKeyword anyOf when asserting.Count == 1:
                return anyOf.Nodes.All(branch => Steer(demand, new Goal(branch, scope), hops - 1));
            case NotKeyword not when asserting.Count == 1:
                return Visit(demand, not.Node, scope, null);
            case RequiredKeyword required:
                Forbid(demand, required, asserting.Count == 1 && demand.Kinds == InstanceKinds.Object);
                return true;
            case PropertiesKeyword properties:
                SteerMember(demand, properties, scope);
                return true;
            default:
                return true;
        }
    }

    private static bool IsIntegerOnly(TypeKeyword type) => (type.Types & (JsonTypes.Integer | JsonTypes.Number)) == JsonTypes.Integer;

    private void Forbid(Demand demand, RequiredKeyword required, bool isOnlyWay)
    {
        var members = demand.Object ??= new();
        if (members.Forbidden.Overlaps(required.Names)) return;
        var names = required.Names.Where(name => !members.Required.Contains(name)).ToList();
        if (names.Count > 0) members.Forbidden.Add(_random.Pick(names));
        else if (isOnlyWay) demand.Kinds = InstanceKinds.None;
    }

    private void SteerMember(Demand demand, PropertiesKeyword properties, DynamicScope? scope)
    {
        if (properties.Members.Length == 0 || demand.Kinds == InstanceKinds.None || (demand.Kinds & InstanceKinds.Object) == InstanceKinds.None) return;
        var members = demand.Object ??= new();
        var candidates = properties.Members.Where(m => _model.Plan[m.Node].Boolean != true && _model.Plan[m.Node].Keywords.Any(k => k is not AnnotationKeyword) && !members.Forbidden.Contains(m.Name)).ToList();
        if (candidates.Count == 0) return;
        var present = candidates.FindAll(m => members.Required.Contains(m.Name));
        var chosen = _random.Pick(present.Count > 0 && _random.Chance(80) ? present : candidates);
        members.Required.Add(chosen.Name);
        members.AvoidMember(chosen.Name, new Goal(chosen.Node, scope));
    }
}
