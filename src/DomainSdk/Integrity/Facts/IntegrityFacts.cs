namespace DomainSdk.Integrity;

/// <summary>
/// What documents declare and refer to: all that the integrity check needs to know of them. Facts of parts of a corpus are
/// merged into those of the whole; the check of the merged facts gives the same findings whatever the parts were.
/// </summary>
public sealed class IntegrityFacts
{
    private readonly Dictionary<string, int> _counts = [];
    private SpillFile? _file;
    private long _weight;

    internal IntegrityFacts()
    {
    }

    /// <summary>How many entities of each kind are declared.</summary>
    public IReadOnlyDictionary<string, int> EntityCounts => _counts.Count > 0 ? _counts : Entities.CountBy(e => e.Kind).ToDictionary();

    /// <summary>About how many bytes of facts are held in memory; what is more is kept in temporary files.</summary>
    internal long MostHeld { get; init; } = long.MaxValue;

    /// <summary>The entities declared.</summary>
    internal FactTable<EntityFact> Entities { get; } = new(FactKinds.Entities);

    /// <summary>The references made, but for those known to be right within their document.</summary>
    internal FactTable<ReferenceFact> References { get; } = new(FactKinds.References);

    /// <summary>The references known to be right within their document, where they are kept: <see cref="CorpusOptions.KeepReferences"/>. The check needs none of them.</summary>
    internal List<ReferenceFact> ResolvedReferences { get; } = [];

    /// <summary>The orders that could not be decided within one document.</summary>
    internal FactTable<OrderFact> Orders { get; } = new(FactKinds.Orders);

    /// <summary>The quotations that could not be checked within one document.</summary>
    internal FactTable<QuotationFact> Quotations { get; } = new(FactKinds.Quotations);

    /// <summary>Findings already certain within one document.</summary>
    internal List<Finding> Findings { get; } = [];

    /// <summary>Quotations found to be right within one document.</summary>
    internal int QuotationsVerified { get; set; }

    /// <summary>Quotations found to be wrong within one document.</summary>
    internal int QuotationsFailed { get; set; }

    /// <summary>Adds the facts of another part of the corpus, which holds all of its own.</summary>
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
        if (MostHeld == long.MaxValue) return;
        foreach (var entity in other.Entities) Declare(entity.Kind, 1);
        _weight += FactTable<EntityFact>.Weigh(other.Entities, FactKinds.Entities) + FactTable<ReferenceFact>.Weigh(other.References, FactKinds.References)
            + FactTable<OrderFact>.Weigh(other.Orders, FactKinds.Orders) + FactTable<QuotationFact>.Weigh(other.Quotations, FactKinds.Quotations);
        if (_weight > MostHeld) Spill();
    }

    /// <summary>Counts entities that stand in runs.</summary>
    internal void Declare(string kind, int count) => _counts[kind] = _counts.GetValueOrDefault(kind) + count;

    // One run of each kind, and memory is free again.
    private void Spill()
    {
        _file ??= new SpillFile();
        Entities.Spill(_file);
        References.Spill(_file);
        Orders.Spill(_file);
        Quotations.Spill(_file);
        _weight = 0;
    }
}
