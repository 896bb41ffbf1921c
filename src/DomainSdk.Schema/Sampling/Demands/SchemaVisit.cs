namespace DomainSdk.Schema.Sampling;

/// <summary>A schema that was found to apply to a value, and the one that applied it: <c>unevaluated*</c> asks what lies within its own.</summary>
internal sealed class SchemaVisit(int node, DynamicScope? scope, SchemaVisit? parent)
{
    public int Node { get; } = node;

    /// <summary>The scope for what the schema applies.</summary>
    public DynamicScope? Scope { get; } = scope;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    private SchemaVisit? Parent { get; } = parent;

    /// <summary>Whether this is <paramref name="other"/> or was applied by it.</summary>
    public bool IsWithin(SchemaVisit other)
    {
        for (var visit = this; visit is not null; visit = visit.Parent)
        {
            if (visit == other) return true;
        }

        return false;
    }

    /// <summary>Whether a node is visited already on the way to this visit.</summary>
    public bool Includes(int node)
    {
        for (var visit = this; visit is not null; visit = visit.Parent)
        {
            if (visit.Node == node) return true;
        }

        return false;
    }
}
