namespace DomainSdk.Integrity;

/// <summary>The text of an entity whose document does not have it, from wherever it can be had; null where there is none.</summary>
/// <param name="kind">The kind of the entity.</param>
/// <param name="key">Its key.</param>
/// <param name="path">The path of the text within the entity.</param>
public delegate SuppliedText? TextSupplier(string kind, string key, string path);

/// <summary>A text from outside the documents.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it stands.</param>
public sealed record SuppliedText(string Text, FactLocation Location);

/// <summary>R3 and R4 for passages in texts of other documents.</summary>
internal sealed class Quotations(EntityIndex index, TextSupplier? supplier)
{
    private readonly QuotationTexts _texts = new(index, supplier);

    public int Verified { get; private set; }

    public int Failed { get; private set; }

    public int Unchecked { get; private set; }

    /// <summary>A finding for every passage that is not what its anchor says; passages without a text are counted as unchecked.</summary>
    public IEnumerable<Finding> Check(IEnumerable<QuotationFact> quotations)
    {
        foreach (var quotation in quotations)
        {
            if (_texts.TextOf(quotation) is not { } text)
            {
                Unchecked++;
                continue;
            }

            var finding = QuotationCheck.Check(quotation.Anchor, text.Text, text.Location, _texts.UnitOf(quotation));
            if (finding is null)
            {
                Verified++;
                continue;
            }

            Failed++;
            yield return finding;
        }
    }
}
