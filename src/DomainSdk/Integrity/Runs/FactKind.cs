namespace DomainSdk.Integrity;

/// <summary>What is to be known of facts of one kind in order to sort, write and read them.</summary>
/// <typeparam name="T">The facts.</typeparam>
/// <param name="Name">Their name in files.</param>
/// <param name="Compare">Their order: by what the check looks for together, then by place, so that it does not depend on how they came.</param>
/// <param name="Write">Writes one.</param>
/// <param name="Read">Reads one.</param>
/// <param name="Weigh">About how many bytes of memory one takes.</param>
internal sealed record FactKind<T>(string Name, Comparison<T> Compare, Action<FactsWriter, T> Write, Func<FactsReader, T> Read, Func<T, int> Weigh);

/// <summary>The kinds of facts.</summary>
internal static class FactKinds
{
    // An object with its location, as the runtime lays them out; strings come on top.
    private const int Bare = 250;

    /// <summary>Entities by key, kind and place.</summary>
    public static FactKind<EntityFact> Entities { get; } = new("entities", Compare, (w, e) => w.Write(e), r => r.ReadEntity(), e => Bare + Of(e.Key) + Of(e.KeyLocation.Pointer) + e.Values.Sum(v => Of(v.Value)));

    /// <summary>References by the key that they name, its kind and their place.</summary>
    public static FactKind<ReferenceFact> References { get; } = new("references", Compare, (w, r) => w.Write(r), r => r.ReadReference(), r => Bare + Of(r.Key) + Of(r.Location.Pointer) + Of(r.OwnerKey));

    /// <summary>Orders by the first key that has to be looked up, and place.</summary>
    public static FactKind<OrderFact> Orders { get; } = new("orders", Compare, (w, o) => w.Write(o), r => r.ReadOrder(), o => Bare + Of(o.First.Value) + Of(o.Then.Value) + o.Pending.Sum(p => p.Operands.Sum(x => Of(x.Value))));

    /// <summary>Quotations by the key of their text, and place.</summary>
    public static FactKind<QuotationFact> Quotations { get; } = new("quotations", Compare, (w, q) => w.Write(q), r => r.ReadQuotation(), Weigh);

    /// <summary>Findings in the order of reports.</summary>
    public static FactKind<Finding> Findings { get; } = new("findings", Finding.Compare, (w, f) => w.Write(f), r => r.ReadFinding(), f => 4 * Bare + Of(f.Message));

    private static int Compare(EntityFact a, EntityFact b) =>
        string.CompareOrdinal(a.Key, b.Key) is not 0 and var key ? key : string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var kind ? kind : FactLocation.Compare(a.KeyLocation, b.KeyLocation);

    private static int Compare(ReferenceFact a, ReferenceFact b) =>
        string.CompareOrdinal(a.Key, b.Key) is not 0 and var key ? key : string.CompareOrdinal(a.Rule.Kind, b.Rule.Kind) is not 0 and var kind ? kind : FactLocation.Compare(a.Location, b.Location);

    private static int Compare(OrderFact a, OrderFact b) =>
        string.CompareOrdinal(KeyOf(a), KeyOf(b)) is not 0 and var key ? key : FactLocation.Compare(a.First.Value.Location, b.First.Value.Location) is not 0 and var first ? first : FactLocation.Compare(a.Then.Value.Location, b.Then.Value.Location);

    private static int Compare(QuotationFact a, QuotationFact b) =>
        string.CompareOrdinal(a.Text?.Value.Text, b.Text?.Value.Text) is not 0 and var key ? key : FactLocation.Compare(a.Location, b.Location);

    private static string? KeyOf(OrderFact order) => order.First.IsResolved ? order.Then.Value.Text : order.First.Value.Text;

    private static int Weigh(QuotationFact quotation)
    {
        var anchor = quotation.Anchor;
        return Bare + Of(quotation.Text?.Value) + Of(anchor.Start) + Of(anchor.End) + Of(anchor.Exact) + Of(anchor.Prefix) + Of(anchor.Suffix) + Of(anchor.Sha256);
    }

    private static int Of(FactValue? value) => value is null ? 0 : Bare + Of(value.Text) + Of(value.Json) + Of(value.Location.Pointer);

    private static int Of(string? text) => text is null ? 0 : 24 + (2 * text.Length);
}
