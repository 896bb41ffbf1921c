namespace DomainSdk.Model.Tests;

/// <summary>Texts in the raw text format, made for one question each.</summary>
internal static class AnnotatedText
{
    /// <summary>A text with a body, read as any file is.</summary>
    public static SeedText Of(string body, string headline = "Ferry", string lead = "A lead.") =>
        SeedTextReader.TryRead("text.txt", System.Text.Encoding.UTF8.GetBytes($" date 2031-04-12 https://lakeside-courier.example/ferry\n\n{headline}\n\n\n\n{lead}\n\n{body}\n"), out _)!;

    /// <summary>What was found, one line each: words, then verdict or speaker, role, verb and what they were found by.</summary>
    public static IEnumerable<string> Lines(SeedText text) => text.FindQuotations().Select(q =>
    {
        var words = (q.Place switch { QuotationPlace.Body => text.Body, QuotationPlace.Lead => text.Lead, _ => text.Headline })[q.Start..q.End];
        return q.Verdict == QuotationVerdict.Drafted ? $"{words} | {q.AttributionText ?? "-"} | {q.Role ?? "-"} | {q.Cue ?? "-"} | {q.Basis}" : $"{words} | {q.Verdict}";
    });
}
