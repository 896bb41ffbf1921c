namespace DomainSdk.Schema.Satisfaction;

/// <summary>What an array has to fulfil.</summary>
internal sealed class ArrayClaims
{
    public ArrayClaims()
    {
    }

    public ArrayClaims(ArrayClaims other)
    {
        (MinItems, MaxItems, IsUnique, HasEqual) = (other.MinItems, other.MaxItems, other.IsUnique, other.HasEqual);
        Prefixes.AddRange(other.Prefixes);
        Rest.AddRange(other.Rest);
        At.AddRange(other.At);
        Somewhere.AddRange(other.Somewhere);
        Counted.AddRange(other.Counted);
    }

    public int MinItems { get; set; }

    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>Whether all items differ.</summary>
    public bool IsUnique { get; set; }

    /// <summary>Whether two items are equal.</summary>
    public bool HasEqual { get; set; }

    /// <summary>Schemas of the first items, those that there are.</summary>
    public List<(int Side, int[] Nodes)> Prefixes { get; } = [];

    /// <summary>What all items from a place on fulfil.</summary>
    public List<(int Start, Condition Item)> Rest { get; } = [];

    /// <summary>What the item of one place, which is there, fulfils.</summary>
    public List<(int Index, Condition Item)> At { get; } = [];

    /// <summary>What one of the items from a place on fulfils.</summary>
    public List<(int Start, Condition Item)> Somewhere { get; } = [];

    /// <summary>How many items fulfil a schema.</summary>
    public List<ItemCount> Counted { get; } = [];

    /// <summary>From this place on all items have to fulfil the same.</summary>
    public int Alike => Math.Max(
        Math.Max(Prefixes.Count == 0 ? 0 : Prefixes.Max(p => p.Nodes.Length), Rest.Count == 0 ? 0 : Rest.Max(r => r.Start)),
        Math.Max(At.Count == 0 ? 0 : At.Max(a => a.Index + 1), Somewhere.Count == 0 ? 0 : Somewhere.Max(s => s.Start)));
}

/// <summary>How many items of an array fulfil a schema.</summary>
/// <param name="Side">The plan of the schema.</param>
/// <param name="Node">The schema.</param>
/// <param name="Min">So many at least.</param>
/// <param name="Max">So many at most.</param>
internal sealed record ItemCount(int Side, int Node, int Min, int Max)
{
    /// <summary>Conditions on an item that is counted, or is not.</summary>
    public Condition Of(bool counts) => new Condition.Schema(Side, Node, counts);
}
