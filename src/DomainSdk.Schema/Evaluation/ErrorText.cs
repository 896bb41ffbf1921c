namespace DomainSdk.Schema.Evaluation;

/// <summary>A failure in words.</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Expected">What the schema allows.</param>
/// <param name="Found">What the document has.</param>
/// <param name="Suggestion">What was probably meant.</param>
internal readonly record struct ErrorText(string Message, string? Expected = null, string? Found = null, string? Suggestion = null);
