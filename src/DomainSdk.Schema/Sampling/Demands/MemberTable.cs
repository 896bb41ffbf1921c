using System.Text;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>What one schema says of the members of an object.</summary>
internal sealed class MemberTable
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public MemberTable(PlanNode node)
    {
        Properties = node.Find<PropertiesKeyword>();
        Patterns = node.Find<PatternPropertiesKeyword>()?.Patterns ?? [];
        Additional = node.Find<AdditionalPropertiesKeyword>();
        for (var i = 0; i < Members.Length; i++) _indexes[Members[i].Name] = i;
    }

    public PropertiesKeyword? Properties { get; }

    public PlanMember[] Members => Properties?.Members ?? [];

    public PlanPattern[] Patterns { get; }

    public AdditionalPropertiesKeyword? Additional { get; }

    /// <summary>Whether <c>properties</c> or <c>patternProperties</c> has a member.</summary>
    public bool Covers(string name)
    {
        if (_indexes.ContainsKey(name)) return true;
        if (Patterns.Length == 0) return false;
        var utf8 = Encoding.UTF8.GetBytes(name);
        return Array.Exists(Patterns, pattern => pattern.Regex.IsMatch(utf8));
    }

    /// <summary>Adds the schemas that apply to a member, and answers whether there is one.</summary>
    public bool AddGoals(string name, byte[] utf8Name, DynamicScope? scope, List<Goal> goals)
    {
        var covered = false;
        if (_indexes.TryGetValue(name, out var index))
        {
            covered = true;
            goals.Add(new Goal(Members[index].Node, scope));
        }

        foreach (var pattern in Patterns)
        {
            if (!pattern.Regex.IsMatch(utf8Name)) continue;
            covered = true;
            goals.Add(new Goal(pattern.Node, scope));
        }

        if (covered || Additional is null) return covered;
        goals.Add(new Goal(Additional.Node, scope));
        return true;
    }
}
