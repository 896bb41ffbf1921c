using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>Finds the passages that a document marks, and checks those whose text the document itself has.</summary>
internal static class QuotationCollector
{
    /// <summary>Adds the passage that an object marks, or counts it as verified or failed where its text is at hand and nothing defers that.</summary>
    public static void Add(DocumentFacts document, Occurrence at, QuotationRule rule, bool defers, DocumentNotes? notes, IntegrityFacts facts)
    {
        if (Value(document, at, rule.Start, JsonKind.Number) is not { } start || Value(document, at, rule.End, JsonKind.Number) is not { } end) return;
        var anchor = new QuotationAnchor(
            start,
            end,
            Value(document, at, rule.Exact, JsonKind.String),
            Value(document, at, rule.Prefix, JsonKind.String),
            Value(document, at, rule.Suffix, JsonKind.String),
            Value(document, at, rule.Sha256, JsonKind.String));
        var text = Operand(document, at, rule.Text);
        var unit = Operand(document, at, rule.Unit);
        if (!defers && text is { IsResolved: true, Value: { Kind: JsonKind.String, Text: { } words } } && unit is null or { IsResolved: true })
        {
            var counted = QuotationCheck.UnitOf(unit?.Value);
            var finding = QuotationCheck.Check(anchor, words, text.Value.Location, counted);
            notes?.Quotations.Add(new CheckedQuotation(new QuotationFact(document.Locate(at.Entry, at.Path), text, unit, anchor), words, counted, finding is null));
            if (finding is null) facts.QuotationsVerified++;
            else
            {
                facts.QuotationsFailed++;
                facts.Findings.Add(finding);
            }

            return;
        }

        var owner = Owner(document, at, rule);
        facts.Quotations.Add(new QuotationFact(document.Locate(at.Entry, at.Path), text ?? owner, unit, anchor));
    }

    private static FactOperand? Operand(DocumentFacts document, Occurrence at, RulePath? path) =>
        path is null ? null : LocalOperand.Find(document, at, path) is [var first, ..] ? first.Operand : null;

    // What marks the passage stands in the object itself.
    private static FactValue? Value(DocumentFacts document, Occurrence at, RulePath? path, JsonKind kind) =>
        path is { Segments: [var segment] } && document.Hits(at.Entry, at.Path, segment) is [var hit, ..] && document.View.Kind(hit.Entry) == kind
            ? document.Detach(hit)
            : null;

    // Where the entity is at hand and has no text, the reference to it is kept all the same: a text may be supplied for it from outside.
    private static FactOperand? Owner(DocumentFacts document, Occurrence at, QuotationRule rule)
    {
        if (rule.Text.Segments.Length < 2 || document.Hits(at.Entry, at.Path, rule.Text.Segments[0]) is not [var hit, ..]) return null;
        var reference = document.Detach(hit);
        return reference.RefersTo is null ? null : new FactOperand(reference, rule.Text.Segments[1..]);
    }
}
