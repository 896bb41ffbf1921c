namespace DomainSdk.Integrity;

/// <summary>
/// What documents declare and refer to: all that the integrity check needs to know of them. Facts of parts of a corpus are
/// merged into those of the whole; the check of the merged facts gives the same findings whatever the parts were.
/// </summary>
public sealed class IntegrityFacts
{
    internal IntegrityFacts()
    {
    }

    /// <summary>How many entities of each kind are declared.</summary>
    public IReadOnlyDictionary<string, int> EntityCounts => Entities.CountBy(e => e.Kind).ToDictionary();

    /// <summary>The entities declared.</summary>
    internal List<EntityFact> Entities { get; } = [];

    /// <summary>The references made, but for those known to be right within their document.</summary>
    internal List<ReferenceFact> References { get; } = [];

    /// <summary>The references known to be right within their document, where they are kept: <see cref="CorpusOptions.KeepReferences"/>. The check needs none of them.</summary>
    internal List<ReferenceFact> ResolvedReferences { get; } = [];

    /// <summary>The orders that could not be decided within one document.</summary>
    internal List<OrderFact> Orders { get; } = [];

    /// <summary>The quotations that could not be checked within one document.</summary>
    internal List<QuotationFact> Quotations { get; } = [];

    /// <summary>Findings already certain within one document.</summary>
    internal List<Finding> Findings { get; } = [];

    /// <summary>Quotations found to be right within one document.</summary>
    internal int QuotationsVerified { get; set; }

    /// <summary>Quotations found to be wrong within one document.</summary>
    internal int QuotationsFailed { get; set; }

    /// <summary>Adds the facts of another part of the corpus.</summary>
    internal void Merge(IntegrityFacts other)
    {
        Entities.AddRange(other.Entities);
        References.AddRange(other.References);
        ResolvedReferences.AddRange(other.ResolvedReferences);
        Orders.AddRange(other.Orders);
        Quotations.AddRange(other.Quotations);
        Findings.AddRange(other.Findings);
        QuotationsVerified += other.QuotationsVerified;
        QuotationsFailed += other.QuotationsFailed;
    }
}
