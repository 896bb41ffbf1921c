using DomainSdk.Model;

namespace DomainSdk.Cli.Output;

/// <summary>Says what a draft was made of, what was left out and why, and what is still to be written by hand.</summary>
internal static class AnnotationReport
{
    public static void Write(SeedText text, AnnotationDraft draft, TextWriter errors)
    {
        foreach (var quotation in draft.Quotations)
        {
            var message = quotation.Verdict == QuotationVerdict.Drafted ? $"drafted: {Speaker(quotation)}{(quotation.IsClosed ? "" : "; the closing mark is missing")}" : $"left out: {Reason(quotation)}";
            errors.WriteLine(MessageText.OneLine($"{Place(text, quotation)}: {message}"));
        }

        var drafted = draft.Quotations.Count(q => q.Verdict == QuotationVerdict.Drafted);
        errors.WriteLine($"{draft.Quotations.Count} in quotation marks, {drafted} drafted, {draft.Quotations.Count - drafted} left out");
        foreach (var (id, name) in draft.OpenParties)
            errors.WriteLine(MessageText.OneLine(name is null ? "to write: who the speaker 'party:unknown' is" : $"to write: the party '{id.Value}' ({name})"));
        errors.WriteLine("to write: the language of the article, 'und' until then");
        if (drafted > 0) errors.WriteLine("to look at: every draft; then take 'recordStatus' away");
    }

    private static string Place(SeedText text, FoundQuotation quotation)
    {
        if (quotation.Place != QuotationPlace.Body) return $"{text.Path}: {(quotation.Place == QuotationPlace.Lead ? "lead" : "headline")}, {quotation.Start} to {quotation.End}";
        return $"{text.Path}: body, {quotation.Start} to {quotation.End}";
    }

    private static string Speaker(FoundQuotation quotation)
    {
        var who = (quotation.AttributionText, quotation.Role) switch
        {
            ({ } name, { } role) => $"{name} ({role})",
            ({ } name, null) => name,
            (null, { } role) => $"no name, {role}",
            _ => "no speaker found",
        };
        var by = quotation.Basis switch
        {
            AttributionBasis.Pronoun => ", by a pronoun",
            AttributionBasis.Nearby => ", from what stands before it",
            _ => "",
        };
        return $"{who}{by}{(quotation.Cue is { } cue ? $", '{cue}'" : "")}";
    }

    private static string Reason(FoundQuotation quotation) => quotation.Verdict switch
    {
        QuotationVerdict.SingleWord => "one word, without reporting words beside it",
        QuotationVerdict.Title => "a name or title",
        QuotationVerdict.OutsideBody => "no selector leads there",
        QuotationVerdict.Empty => "nothing between the marks",
        _ => "part of a sentence that reports nothing",
    };
}
