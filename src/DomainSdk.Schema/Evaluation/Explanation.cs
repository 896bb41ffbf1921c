namespace DomainSdk.Schema.Evaluation;

/// <summary>Why a value fulfils no branch of a union.</summary>
/// <param name="Text">The text of the error.</param>
/// <param name="Closest">The error that is meant, alone; none where no branch was explained.</param>
internal sealed record Explanation(ErrorText Text, IReadOnlyList<ValidationError> Closest);
