namespace DomainSdk.Integrity;

/// <summary>
/// What documents declare and refer to: all that the integrity check needs to know of them. Facts of parts of a corpus are
/// merged into those of the whole; the check of the merged facts gives the same findings whatever the parts were.
/// </summary>
public sealed class IntegrityFacts
{
    /// <summary>The entities declared.</summary>
    public List<EntityFact> Entities { get; } = [];

    /// <summary>The references made, but for those known to be right within their document.</summary>
    public List<ReferenceFact> References { get; } = [];

    /// <summary>The references known to be right within their document, where they are kept: <see cref="CorpusOptions.KeepReferences"/>. The check needs none of them.</summary>
    public List<ReferenceFact> ResolvedReferences { get; } = [];

    /// <summary>The orders that could not be decided within one document.</summary>
    public List<OrderFact> Orders { get; } = [];

    /// <summary>The quotations that could not be checked within one document.</summary>
    public List<QuotationFact> Quotations { get; } = [];

    /// <summary>Findings already certain within one document.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Quotations found to be right within one document.</summary>
    public int QuotationsVerified { get; set; }

    /// <summary>Quotations found to be wrong within one document.</summary>
    public int QuotationsFailed { get; set; }

    /// <summary>Adds the facts of another part of the corpus.</summary>
    public void Merge(IntegrityFacts other)
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
