using DomainSdk.Schema.Plan;

namespace DomainSdk;

/// <content>What the schema looks like, for those who show it to others, such as descriptions of an API.</content>
public sealed partial class SchemaNode
{
    /// <summary>The absolute URI of the schema, whichever of its URIs it was asked for by: that of its resource, and the JSON Pointer within it.</summary>
    public string Location => Plan[Index].AbsoluteLocation;

    /// <summary>The schema as it is written, with its subschemas and references.</summary>
    public JsonValue Definition => JsonValue.From(Plan[Index].Source);

    /// <summary>What the references within <see cref="Definition"/> lead to.</summary>
    public IReadOnlyList<SchemaReference> References
    {
        get
        {
            var own = Plan[Index];
            return [.. Plan.Nodes.Where(node => IsWithin(own, node)).SelectMany(node => node.Keywords.Where(keyword => keyword.IsReference).SelectMany(keyword =>
                keyword.Targets.Take(1).Select(target => new SchemaReference(
                    node.DocumentPointer[own.DocumentPointer.Length..], keyword.Name, new SchemaNode(Set, Plan[target].AbsoluteLocation, target)))))];
        }
    }

    private static bool IsWithin(PlanNode outer, PlanNode inner) =>
        ReferenceEquals(outer.Source.Text, inner.Source.Text)
        && inner.DocumentPointer.StartsWith(outer.DocumentPointer, StringComparison.Ordinal)
        && (inner.DocumentPointer.Length == outer.DocumentPointer.Length || inner.DocumentPointer[outer.DocumentPointer.Length] == '/');
}
