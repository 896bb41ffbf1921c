using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// What the members of an object may be called where documents are read as records: not what the schema that they are written by leaves open and
/// only the other schema declares.
/// </summary>
/// <param name="plans">The two plans.</param>
/// <param name="from">The side that documents are written by.</param>
internal sealed class RecordReading(SchemaPlan[] plans, int from)
{
    /// <summary>The side that documents are written by.</summary>
    public int From => from;

    /// <summary>The names that an object has no member of.</summary>
    /// <param name="nodes">The schemas of both sides that are applied to the object.</param>
    /// <param name="isExcluded">Whether the object is none of the values of a branch.</param>
    public HashSet<string> NotWritten(IEnumerable<(int Side, int Node)> nodes, Func<int, int, bool> isExcluded)
    {
        var gained = new HashSet<string>(StringComparer.Ordinal);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var patterns = new List<PatternPropertiesKeyword>();
        foreach (var (side, keyword) in nodes.SelectMany(n => InPlace(n.Side, n.Node, isExcluded).SelectMany(node => plans[n.Side][node].Keywords.Select(k => (n.Side, k)))))
        {
            if (side != from)
            {
                if (keyword is PropertiesKeyword others) gained.UnionWith(others.Members.Select(m => m.Name));
                continue;
            }

            if (keyword is PropertiesKeyword properties) declared.UnionWith(properties.Members.Select(m => m.Name));
            else if (keyword is RequiredKeyword required) declared.UnionWith(required.Names);
            else if (keyword is PatternPropertiesKeyword named) patterns.Add(named);
            else if (Rest(side, keyword) is { } rest && !IsOpen(rest)) return [];
        }

        gained.ExceptWith(declared);
        gained.RemoveWhere(name => patterns.Exists(p => p.Patterns.Any(one => Matches(one, name) != false)));
        return gained;
    }

    /// <summary>Whether a document is one that the schema of its side writes.</summary>
    /// <param name="value">A value of the document.</param>
    /// <param name="nodes">The schemas that are applied to it.</param>
    /// <param name="check">The verdict of the interpreter.</param>
    public bool IsWritten(JsonNode value, IReadOnlyCollection<(int Side, int Node)> nodes, ConditionCheck check)
    {
        bool IsExcluded(int side, int node) => side == from && check.Holds(new Condition.Schema(side, node, true), value) == false;
        var applied = nodes.SelectMany(n => InPlace(n.Side, n.Node, IsExcluded).Select(node => (n.Side, Node: node))).Distinct().ToList();
        if (value.Kind == JsonKind.Object)
        {
            var refused = NotWritten(nodes, IsExcluded);
            foreach (var (key, member) in value.EnumerateMembers())
            {
                var name = key.GetString();
                if (refused.Contains(name) || !IsWritten(member, [.. applied.SelectMany(a => OfMember(a.Side, a.Node, name))], check)) return false;
            }
        }

        var index = 0;
        foreach (var item in value.EnumerateItems())
        {
            var at = index++;
            if (!IsWritten(item, [.. applied.SelectMany(a => OfItem(a.Side, a.Node, at))], check)) return false;
        }

        return true;
    }

    private IEnumerable<int> InPlace(int side, int node, Func<int, int, bool> isExcluded)
    {
        var seen = new HashSet<int> { node };
        var pending = new Stack<int>([node]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            foreach (var keyword in plans[side][next].Keywords)
            {
                var isChoice = keyword is AnyOfKeyword or OneOfKeyword;
                foreach (var inner in keyword.InPlaceNodes)
                    if (seen.Add(inner) && !(isChoice && isExcluded(side, inner))) pending.Push(inner);
            }
        }
    }

    private IEnumerable<(int Side, int Node)> OfMember(int side, int node, string name)
    {
        foreach (var keyword in plans[side][node].Keywords)
        {
            var children = keyword switch
            {
                PropertiesKeyword properties => properties.Members.Where(m => m.Name == name).Select(m => m.Node),
                PatternPropertiesKeyword patterns => patterns.Patterns.Where(p => Matches(p, name) == true).Select(p => p.Node),
                _ => Rest(side, keyword) is { } rest && !IsDeclared(plans[side][node], name) ? [rest.Index] : [],
            };
            foreach (var child in children) yield return (side, child);
        }
    }

    private IEnumerable<(int Side, int Node)> OfItem(int side, int node, int index)
    {
        foreach (var keyword in plans[side][node].Keywords)
        {
            if (keyword is PrefixItemsKeyword prefix && index < prefix.Nodes.Length) yield return (side, prefix.Nodes[index]);
            else if (keyword is ItemsKeyword items && index >= items.Start) yield return (side, items.Node);
        }
    }

    private PlanNode? Rest(int side, PlanKeyword keyword) => keyword switch
    {
        AdditionalPropertiesKeyword additional => plans[side][additional.Node],
        UnevaluatedPropertiesKeyword unevaluated => plans[side][unevaluated.Node],
        _ => null,
    };

    private static bool IsOpen(PlanNode node) => node.Boolean == true || (node.Boolean is null && node.Keywords.All(k => k.Order == KeywordOrder.Annotation));

    private static bool IsDeclared(PlanNode node, string name) =>
        node.Find<PropertiesKeyword>()?.Members.Any(m => m.Name == name) == true || node.Find<PatternPropertiesKeyword>()?.Patterns.Any(p => Matches(p, name) == true) == true;

    private static bool? Matches(PlanPattern pattern, string name) => pattern.Regex.TryIsMatch(Encoding.UTF8.GetBytes(name), out var isMatch) ? isMatch : null;
}
