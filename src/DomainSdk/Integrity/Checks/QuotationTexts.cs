using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>Finds the text that a passage is marked in, and what its positions count.</summary>
internal sealed class QuotationTexts(EntityIndex index, TextSupplier? supplier)
{
    private readonly TextReloader _reloader = new();

    /// <summary>The text of a passage, or null where it is not there.</summary>
    public SuppliedText? TextOf(QuotationFact quotation)
    {
        if (quotation.Text is not { } operand) return null;
        if (index.Resolve(operand).FirstOrDefault() is { Kind: JsonKind.String } value)
            return (value.Text ?? _reloader.Load(value.Location)) is { } text ? new SuppliedText(text, value.Location) : null;
        return operand is { Value: { RefersTo: { } kind, Text: { } key }, Rest: [var path] } ? supplier?.Invoke(kind, key, path.Text) : null;
    }

    /// <summary>What the positions of a passage count.</summary>
    public OffsetUnit UnitOf(QuotationFact quotation) =>
        QuotationCheck.UnitOf(quotation.Unit is null ? null : index.Resolve(quotation.Unit).FirstOrDefault());
}
