using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>What every value that fulfils a schema has in common, as far as it is easily told.</summary>
internal sealed class BranchFacts
{
    private const int MostHops = 12;

    /// <summary>Nested unions multiply; no more schemas than that are looked at.</summary>
    private const int MostNodes = 400;

    /// <summary>The kinds it can be of.</summary>
    public InstanceTypes Kinds { get; private set; } = InstanceTypes.Any;

    /// <summary>Members that, where present in an object, have one of these strings.</summary>
    public Dictionary<string, HashSet<string>> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that an object must have.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public static BranchFacts Of(IReadOnlyList<PlanNode> nodes, int node)
    {
        var budget = MostNodes;
        return Of(nodes, node, MostHops, ref budget);
    }

    private static BranchFacts Of(IReadOnlyList<PlanNode> nodes, int node, int hops, ref int budget)
    {
        var facts = new BranchFacts();
        facts.Gather(nodes, node, hops, ref budget);
        return facts;
    }

    private void Gather(IReadOnlyList<PlanNode> nodes, int index, int hops, ref int budget)
    {
        if (--budget < 0) return;
        var node = nodes[index];
        if (node.Boolean == false) Kinds = InstanceTypes.None;
        foreach (var keyword in node.Keywords)
        {
            Kinds &= keyword.Allows;
            switch (keyword)
            {
                case RequiredKeyword required:
                    Required.UnionWith(required.Names);
                    break;
                case PropertiesKeyword properties:
                    foreach (var member in properties.Members) AddTag(nodes, member, hops);
                    break;
                case RefKeyword or AllOfKeyword when hops > 0:
                    foreach (var subschema in keyword.Subschemas) Gather(nodes, subschema.Value, hops - 1, ref budget);
                    break;
                case AnyOfKeyword or OneOfKeyword when hops > 0:
                    GatherUnion(nodes, keyword, hops - 1, ref budget);
                    break;
            }
        }
    }

    /// <summary>What all branches of a union have in common.</summary>
    private void GatherUnion(IReadOnlyList<PlanNode> nodes, PlanKeyword union, int hops, ref int budget)
    {
        var kinds = InstanceTypes.None;
        BranchFacts? common = null;
        foreach (var subschema in union.Subschemas)
        {
            var branch = Of(nodes, subschema.Value, hops, ref budget);
            kinds |= branch.Kinds;
            // Members matter for objects only.
            if (branch.Kinds.HasFlag(InstanceTypes.Object)) common = common is null ? branch : common.Join(branch);
        }

        Kinds &= kinds;
        if (common is null) return;
        Required.UnionWith(common.Required);
        foreach (var tag in common.Tags) AddTag(tag.Key, tag.Value);
    }

    /// <summary>What holds of values that fulfil this or the other.</summary>
    private BranchFacts Join(BranchFacts other)
    {
        Required.IntersectWith(other.Required);
        foreach (var name in Tags.Keys.ToList())
        {
            if (other.Tags.TryGetValue(name, out var strings)) Tags[name].UnionWith(strings);
            else Tags.Remove(name);
        }

        return this;
    }

    private void AddTag(string name, HashSet<string> strings)
    {
        if (Tags.TryGetValue(name, out var known)) known.IntersectWith(strings);
        else Tags.Add(name, strings);
    }

    private void AddTag(IReadOnlyList<PlanNode> nodes, PlanMember member, int hops)
    {
        // Names with a replacement character stand for different bytes; they are left to evaluation.
        if (member.Name.Contains('\uFFFD') || StringsOf(nodes, member.Node, hops) is not { } strings) return;
        AddTag(member.Name, strings);
    }

    /// <summary>The strings that a schema is limited to, or null where it allows others or something else.</summary>
    private static HashSet<string>? StringsOf(IReadOnlyList<PlanNode> nodes, int index, int hops)
    {
        for (; hops > 0; hops--)
        {
            var node = nodes[index];
            var values = node.Find<ConstKeyword>() is { } constant ? [constant.Value] : node.Find<EnumKeyword>()?.Values;
            if (values is not null)
            {
                var strings = values.Where(v => v.Kind == JsonKind.String).Select(v => v.GetString()).ToList();
                return strings.Count == values.Length && strings.Count > 0 && !strings.Exists(s => s.Contains('\uFFFD')) ? new HashSet<string>(strings, StringComparer.Ordinal) : null;
            }

            if (node.Find<RefKeyword>() is not { } reference) return null;
            index = reference.Node;
        }

        return null;
    }
}
