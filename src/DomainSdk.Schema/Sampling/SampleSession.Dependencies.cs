using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <content>Decides which members that others depend on are present.</content>
internal sealed partial class SampleSession
{
    /// <summary>Decides all dependencies: first those whose member is demanded anyway, then one after the other by choice.</summary>
    private bool DecideDependencies(Demand demand, ObjectDemand members, int depth)
    {
        demand.Kinds = InstanceTypes.Object;
        while (members.Dependencies.Count > 0)
        {
            var index = members.Dependencies.FindIndex(d => members.Required.Contains(d.Trigger));
            var isDemanded = index >= 0;
            if (!isDemanded) index = _random.Below(members.Dependencies.Count);
            var dependency = members.Dependencies[index];
            members.Dependencies.RemoveAt(index);
            if (!isDemanded && !ChoosesPresence(demand, members, dependency, depth)) continue;
            if (!Include(demand, members, dependency) || !Settle(demand)) return false;
        }

        return true;
    }

    private bool ChoosesPresence(Demand demand, ObjectDemand members, Dependency dependency, int depth)
    {
        var present = dependency.Index * 2;
        var choice = members.Forbidden.Contains(dependency.Trigger) || IsShallow(depth) || !TryGetGoals(members, dependency.Trigger, out _)
            ? present + 1
            : _coverage.Pick(dependency.Keyword, BranchCount(dependency.Keyword), [present, present + 1]);
        demand.Choices.Add((dependency.Keyword, choice));
        if (choice == present) return true;
        members.Forbidden.Add(dependency.Trigger);
        return false;
    }

    private bool Include(Demand demand, ObjectDemand members, Dependency dependency)
    {
        members.Required.Add(dependency.Trigger);
        members.Required.UnionWith(dependency.Names);
        if (dependency.Node >= 0 && !Visit(demand, dependency.Node, dependency.Visit.Scope, dependency.Visit)) return false;
        if (dependency.Values.Length == 0) return true;

        // Which string it is decides what applies; where none of them is chosen, the check in the end sees to it.
        demand.IsUncertain = true;
        if (!members.Fixed.TryGetValue(dependency.Trigger, out var value))
        {
            var chosen = _random.Below(dependency.Values.Length + 1);
            if (chosen == dependency.Values.Length) return true;
            members.Fixed.Add(dependency.Trigger, value = dependency.Values[chosen].Name);
        }

        var index = Array.FindIndex(dependency.Values, v => v.Name == value);
        return index < 0 || Visit(demand, dependency.Values[index].Node, dependency.Visit.Scope, dependency.Visit);
    }
}
