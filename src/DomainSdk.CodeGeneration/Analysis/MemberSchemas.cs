using System.Text;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Which schemas the members of an object have to fulfil.</summary>
internal static class MemberSchemas
{
    /// <summary>Whether members are declared by name.</summary>
    /// <param name="c">The object.</param>
    public static bool HasMembers(Conjunction c) => c.All<PropertiesKeyword>().Any(p => p.Members.Length > 0);

    /// <summary>The names that are declared or required, in the order of the schema.</summary>
    /// <param name="c">The object.</param>
    public static List<string> Names(Conjunction c) =>
        [.. c.All<PropertiesKeyword>().SelectMany(p => p.Members).Select(m => m.Name)
            .Concat(c.All<RequiredKeyword>().SelectMany(r => r.Names)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a member must be there.</summary>
    /// <param name="c">The object.</param>
    /// <param name="name">The member.</param>
    public static bool IsRequired(Conjunction c, string name) => c.All<RequiredKeyword>().Any(r => c.Work.Names.IsRequired(r, name));

    /// <summary>All schemas that the value of a member must fulfil.</summary>
    /// <param name="c">The object.</param>
    /// <param name="name">The member.</param>
    public static List<int> Of(Conjunction c, string name)
    {
        var nodes = new List<int>();
        foreach (var node in c.Contributors)
        {
            var own = OfNode(c.Work, node, name);
            if (own.Count == 0 && node.Find<AdditionalPropertiesKeyword>() is { } additional)
                own.Add(additional.Node);
            nodes.AddRange(own);
            if (node.Find<UnevaluatedPropertiesKeyword>() is { } rest && c.StaticClosure(node) is { } closure
                && !closure.Any(n => EvaluatesAll(n, node) || OfNode(c.Work, n, name).Count > 0))
            {
                nodes.Add(rest.Node);
            }
        }

        return nodes;
    }

    /// <summary>Those that one schema has for it by name or by pattern.</summary>
    /// <param name="work">Finds members by name.</param>
    /// <param name="node">The schema.</param>
    /// <param name="name">The member.</param>
    public static List<int> OfNode(Workload work, PlanNode node, string name)
    {
        var nodes = new List<int>();
        if (node.Find<PropertiesKeyword>() is { } properties)
            nodes.AddRange(work.Names.SchemasOf(properties, name));
        if (node.Find<PatternPropertiesKeyword>() is { } patterns)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            nodes.AddRange(patterns.Patterns.Where(p => p.Regex.IsMatch(utf8)).Select(p => p.Node));
        }

        return nodes;
    }

    /// <summary>Whether a node beside or below one with <c>unevaluatedProperties</c> leaves no member unevaluated.</summary>
    /// <param name="node">The node.</param>
    /// <param name="outer">The one with the keyword.</param>
    public static bool EvaluatesAll(PlanNode node, PlanNode outer) =>
        node.Find<AdditionalPropertiesKeyword>() is not null || (node != outer && node.Find<UnevaluatedPropertiesKeyword>() is not null);
}
