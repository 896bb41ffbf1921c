using DomainSdk.Model.Annotating;

namespace DomainSdk.Model;

/// <content>Drafts of records.</content>
public sealed partial record SeedText
{
    /// <summary>Everything in quotation marks, in headlines, lead and body, by the rules of the page on writing.</summary>
    public IReadOnlyList<FoundQuotation> FindQuotations() => QuotationFinder.Find(this);

    /// <summary>The stand-off record of the text, with a draft of a direct statement for each quotation, marked as such by its record status.</summary>
    /// <param name="options">How to make it, or null for the defaults.</param>
    public AnnotationDraft Annotate(AnnotationOptions? options = null) => new DraftWriter(this, options ?? new AnnotationOptions()).Write();
}
