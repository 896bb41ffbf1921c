using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>The old and the new schema, and where a place of the one is in the other.</summary>
internal sealed class SchemaPair
{
    private readonly int[] _roots;

    public SchemaPair(SchemaPlan oldPlan, int oldNode, SchemaPlan newPlan, int newNode)
    {
        Plans = [oldPlan, newPlan];
        _roots = [oldNode, newNode];
        Classes = new SchemaClasses(oldPlan, newPlan);
    }

    /// <summary>The two plans, the old one first.</summary>
    public SchemaPlan[] Plans { get; }

    public SchemaClasses Classes { get; }

    /// <summary>Whether the two are one schema, dynamic references included.</summary>
    public bool IsSame => Classes.IsSame && _roots[0] == _roots[1];

    public PlanNode Root(int side) => Plans[side][_roots[side]];

    /// <summary>The keyword with a location, or null.</summary>
    public PlanKeyword? FindKeyword(int side, string absoluteLocation)
    {
        var end = absoluteLocation.LastIndexOf('/');
        if (end < 0) return null;
        var (owner, token) = (absoluteLocation.Substring(0, end), absoluteLocation.Substring(end + 1));
        var name = JsonPointer.Unescape(Uri.UnescapeDataString(token));
        foreach (var node in Plans[side].Nodes)
        {
            if (node.AbsoluteLocation != owner) continue;
            foreach (var keyword in node.Keywords)
                if (keyword.Name == name) return keyword;
        }

        return null;
    }

    /// <summary>The node with a location, or the root.</summary>
    public PlanNode FindNode(int side, string absoluteLocation)
    {
        foreach (var node in Plans[side].Nodes)
            if (node.AbsoluteLocation == absoluteLocation) return node;
        return Root(side);
    }

    /// <summary>The nearest place in the other schema that has the same pointer as far as it goes.</summary>
    public (string Pointer, SourcePosition Position) Counterpart(int side, string pointer)
    {
        var node = Root(side).Source.Text.Root;
        var found = "";
        if (JsonPointer.TrySplit(pointer, out var tokens))
        {
            foreach (var token in tokens)
            {
                var next = JsonPointer.Append("", token);
                if (!JsonPointer.TryResolve(node, next, out var child)) break;
                (node, found) = (child, found + next);
            }
        }

        return (found, Positions.Of(node));
    }
}
