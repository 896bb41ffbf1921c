namespace DomainSdk.Integrity;

/// <summary>What is known of a document while it is at hand, and forgotten afterwards: the check of the corpus needs none of it.</summary>
internal sealed class DocumentNotes
{
    /// <summary>The entries of the entities, in the order of the facts.</summary>
    public List<int> EntityEntries { get; } = [];

    /// <summary>The passages that were checked within the document.</summary>
    public List<CheckedQuotation> Quotations { get; } = [];
}

/// <summary>A passage whose text was at hand.</summary>
/// <param name="Fact">What marks it.</param>
/// <param name="Text">The text.</param>
/// <param name="Unit">What its positions count.</param>
/// <param name="IsVerified">Whether it is in the text as marked.</param>
internal sealed record CheckedQuotation(QuotationFact Fact, string Text, OffsetUnit Unit, bool IsVerified);
