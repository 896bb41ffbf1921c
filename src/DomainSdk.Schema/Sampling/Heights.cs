using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>
/// How deep the shallowest value of each schema nests, per kind of value: the way out of recursion. A bound from below, as what several
/// schemas demand together is not looked at.
/// </summary>
internal sealed class Heights
{
    /// <summary>No value of finite depth fulfils the schema.</summary>
    public const int Endless = int.MaxValue / 2;

    private const int Kinds = (int)JsonKind.Object + 1;

    private readonly SchemaPlan _plan;
    private readonly int[] _heights;

    public Heights(SchemaPlan plan)
    {
        _plan = plan;
        _heights = new int[plan.Nodes.Count * Kinds];
        for (var i = 0; i < _heights.Length; i++) _heights[i] = Endless;
        // References point back and forth: walking both ways settles rows of them in either direction at once.
        while (Improve(backward: true) | Improve(backward: false))
        {
        }
    }

    /// <summary>The least depth of a value of one of some kinds; 0 for a scalar.</summary>
    public int Of(int node, InstanceTypes kinds = InstanceTypes.Any)
    {
        var least = Endless;
        for (var kind = (int)JsonKind.Null; kind < Kinds; kind++)
        {
            if (kinds.Has((JsonKind)kind)) least = Math.Min(least, _heights[node * Kinds + kind]);
        }

        return least;
    }

    /// <summary>Heights only ever fall, so this ends.</summary>
    private bool Improve(bool backward)
    {
        var improved = false;
        Span<int> heights = stackalloc int[Kinds];
        for (var i = 0; i < _plan.Nodes.Count; i++)
        {
            var node = backward ? _plan.Nodes.Count - 1 - i : i;
            Compute(_plan[node], heights);
            for (var kind = (int)JsonKind.Null; kind < Kinds; kind++)
            {
                if (heights[kind] >= _heights[node * Kinds + kind]) continue;
                _heights[node * Kinds + kind] = heights[kind];
                improved = true;
            }
        }

        return improved;
    }

    private void Compute(PlanNode node, Span<int> heights)
    {
        heights.Fill(node.Boolean == false ? Endless : 0);
        if (node.Boolean == false) return;
        heights[(int)JsonKind.Array] = heights[(int)JsonKind.Object] = 1;
        foreach (var keyword in node.Keywords)
        {
            Limit(heights, keyword.Allows);
            switch (keyword)
            {
                case RequiredKeyword required:
                    foreach (var name in required.Names) Raise(ref heights[(int)JsonKind.Object], HeightOfMember(node, name));
                    break;
                case MinItemsKeyword { Limit: > 0 } least:
                    Raise(ref heights[(int)JsonKind.Array], HeightOfItems(node, least.Limit));
                    break;
                case ContainsKeyword { Min: > 0 } contains:
                    Raise(ref heights[(int)JsonKind.Array], Of(contains.Node));
                    break;
                case { Combines: Combination.All }:
                    foreach (var target in keyword.Targets) RaiseAll(heights, target);
                    break;
                case { Combines: Combination.Any or Combination.One } or { DependsOnScope: true }:
                    RaiseToLeast(heights, keyword.Targets);
                    break;
            }
        }
    }

    private static void Limit(Span<int> heights, InstanceTypes kinds)
    {
        for (var kind = 0; kind < heights.Length; kind++)
            if (!kinds.Has((JsonKind)kind)) heights[kind] = Endless;
    }

    private static void Raise(ref int height, int child) => height = Math.Min(Endless, Math.Max(height, child + 1));

    private void RaiseAll(Span<int> heights, int node)
    {
        for (var kind = 0; kind < heights.Length; kind++) heights[kind] = Math.Max(heights[kind], _heights[node * Kinds + kind]);
    }

    private void RaiseToLeast(Span<int> heights, IEnumerable<int> nodes)
    {
        for (var kind = 0; kind < heights.Length; kind++)
        {
            var least = Endless;
            foreach (var node in nodes) least = Math.Min(least, _heights[node * Kinds + kind]);
            heights[kind] = Math.Max(heights[kind], least);
        }
    }

    private int HeightOfMember(PlanNode node, string name)
    {
        if (node.Find<PropertiesKeyword>() is { } properties)
        {
            foreach (var member in properties.Members)
                if (member.Name == name) return Of(member.Node);
        }

        // A pattern may cover the name; the bound from below stays one without looking.
        return node.Find<PatternPropertiesKeyword>() is null && node.Find<AdditionalPropertiesKeyword>() is { } additional ? Of(additional.Node) : 0;
    }

    private int HeightOfItems(PlanNode node, int count)
    {
        var height = 0;
        var prefix = node.Find<PrefixItemsKeyword>()?.Nodes ?? [];
        for (var i = 0; i < prefix.Length && i < count; i++) height = Math.Max(height, Of(prefix[i]));
        if (node.Find<ItemsKeyword>() is { } items && items.Start < count) height = Math.Max(height, Of(items.Node));
        return height;
    }
}
