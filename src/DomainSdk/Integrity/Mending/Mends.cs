namespace DomainSdk.Integrity;

/// <summary>Finds the mends of a corpus from its facts.</summary>
public static class Mends
{
    /// <summary>The mends of passages that are wrong and kept among the facts, in the order of their findings.</summary>
    /// <param name="facts">The facts of all documents.</param>
    /// <param name="texts">Supplies texts that the documents do not have, or null.</param>
    public static IReadOnlyList<Mend> OfQuotations(IntegrityFacts facts, TextSupplier? texts = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var sources = new QuotationTexts(EntityIndex.Of(facts.Entities), texts);
        var mends = new List<Mend>();
        foreach (var quotation in facts.Quotations)
            if (sources.TextOf(quotation) is { } text && QuotationMend.Find(quotation.Anchor, text, sources.UnitOf(quotation)) is { } mend) mends.Add(mend);
        mends.Sort((a, b) => Finding.Compare(a.Finding, b.Finding));
        return mends;
    }

    /// <summary>What makes every reference to one entity a reference to another; no edit where there is none.</summary>
    /// <param name="facts">The facts of all documents.</param>
    /// <param name="from">The key of the entity that is referred to.</param>
    /// <param name="to">The key of the one that is to be.</param>
    public static IReadOnlyList<ValueEdit> RedirectReferences(IntegrityFacts facts, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. facts.References.Where(r => r.Key == from).Select(r => new ValueEdit(r.Location, $"\"{to}\""))];
    }
}
