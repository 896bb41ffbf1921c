using System.Text;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Conformance.Sampling;

/// <summary>Which members, listed values and branches of a schema some documents have met, and which it has.</summary>
internal sealed class SeenParts
{
    private readonly SchemaPlan _plan;
    private readonly HashSet<int> _reachable = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public SeenParts(SchemaPlan plan, int root)
    {
        _plan = plan;
        Reach(root);
    }

    /// <summary>All that can be met.</summary>
    public IReadOnlyList<string> All => [.. _reachable.SelectMany(n => _plan.Nodes[n].Keywords.SelectMany(k => PartsOf(_plan.Nodes[n], k))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What was not met.</summary>
    public IEnumerable<string> Missed => All.Where(part => !_seen.Contains(part));

    /// <summary>Notes what a value meets of a schema that it fulfils.</summary>
    public void Visit(int index, JsonNode value)
    {
        var node = _plan.Nodes[index];
        foreach (var keyword in node.Keywords)
        {
            switch (keyword)
            {
                case EnumKeyword choice:
                    See(node, choice, Array.FindIndex(choice.Values, v => JsonEquality.Equals(v.Text.View, v.Index, value.Text.View, value.Index)));
                    break;
                case PropertiesKeyword properties:
                    for (var i = 0; i < properties.Members.Length; i++)
                    {
                        if (!value.TryGetMember(properties.Members[i].Name, out var member)) continue;
                        See(node, properties, i);
                        Visit(properties.Members[i].Node, member);
                    }

                    break;
                case PatternPropertiesKeyword patterns:
                    foreach (var member in value.EnumerateMembers())
                        foreach (var pattern in patterns.Patterns)
                            if (pattern.Regex.IsMatch(Encoding.UTF8.GetBytes(member.Name))) Visit(pattern.Node, member.Value);
                    break;
                case AdditionalPropertiesKeyword additional:
                    foreach (var member in value.EnumerateMembers())
                        if (!IsDeclared(node, member.Name)) Visit(additional.Node, member.Value);
                    break;
                case ItemsKeyword items:
                    var at = 0;
                    foreach (var item in value.EnumerateItems())
                        if (at++ >= items.Start) Visit(items.Node, item);
                    break;
                case PrefixItemsKeyword prefix:
                    var number = 0;
                    foreach (var item in value.EnumerateItems())
                        if (number < prefix.Nodes.Length) Visit(prefix.Nodes[number++], item);
                    break;
                case AnyOfKeyword or OneOfKeyword or AllOfKeyword or RefKeyword or IfKeyword:
                    VisitBranches(node, keyword, value);
                    break;
            }
        }
    }

    private static bool IsDeclared(PlanNode node, string name) =>
        node.Find<PropertiesKeyword>()?.Members.Any(m => m.Name == name) == true
        || node.Find<PatternPropertiesKeyword>()?.Patterns.Any(p => p.Regex.IsMatch(Encoding.UTF8.GetBytes(name))) == true;

    private void VisitBranches(PlanNode node, PlanKeyword keyword, JsonNode value)
    {
        var branches = keyword.Subschemas.ToList();
        for (var i = 0; i < branches.Count; i++)
        {
            if (!PlanInterpreter.IsValid(_plan, branches[i].Value, value.Text.View, value.Index)) continue;
            See(node, keyword, i);
            Visit(branches[i].Value, value);
        }
    }

    private void See(PlanNode node, PlanKeyword keyword, int index)
    {
        if (index >= 0) _seen.Add(Part(node, keyword, index));
    }

    private void Reach(int index)
    {
        if (!_reachable.Add(index)) return;
        foreach (var keyword in _plan.Nodes[index].Keywords)
        {
            if (keyword is NotKeyword) continue;
            foreach (var subschema in keyword.Subschemas) Reach(subschema.Value);
        }
    }

    private static IEnumerable<string> PartsOf(PlanNode node, PlanKeyword keyword) => keyword switch
    {
        EnumKeyword choice => Enumerable.Range(0, choice.Values.Length).Select(i => Part(node, keyword, i)),
        PropertiesKeyword or AnyOfKeyword or OneOfKeyword => Enumerable.Range(0, keyword.Subschemas.Count()).Select(i => Part(node, keyword, i)),
        _ => [],
    };

    private static string Part(PlanNode node, PlanKeyword keyword, int index) => $"{node.AbsoluteLocation}/{keyword.Name}/{keyword switch
    {
        EnumKeyword choice => choice.Values[index].ToString(),
        PropertiesKeyword properties => properties.Members[index].Name,
        _ => index.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }}";
}
