using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// Why values fulfil no branch of a union, as found within other unions. Several branches lead to one union at one value; explained on each way,
/// the work would double with each level. The first way finds it, the others name the error that is meant.
/// </summary>
internal sealed class KnownExplanations
{
    private readonly Dictionary<(PlanKeyword Keyword, int Entry, int Scope), Known> _known = [];

    /// <summary>Notes why a value fails.</summary>
    /// <param name="key">The union, the value and the number of the dynamic scope.</param>
    /// <param name="text">The text of the error.</param>
    /// <param name="closest">The error that is meant.</param>
    /// <param name="location">The keyword location of the schema of the union.</param>
    public void Add((PlanKeyword Keyword, int Entry, int Scope) key, ErrorText text, ValidationError? closest, string location) =>
        _known[key] = new(text, closest, location.Length);

    /// <summary>Finds why a value fails.</summary>
    /// <param name="key">The union, the value and the number of the dynamic scope.</param>
    /// <param name="location">The keyword location of the schema of the union, on the way it is met now.</param>
    /// <param name="explanation">The text, and the error that is meant, with its place on this way.</param>
    public bool TryFind((PlanKeyword Keyword, int Entry, int Scope) key, Func<string> location, [NotNullWhen(true)] out Explanation? explanation)
    {
        explanation = _known.TryGetValue(key, out var known) ? new(known.Text, known.Closest is null ? [] : [Moved(known.Closest, known.Start, location())]) : null;
        return explanation is not null;
    }

    private static ValidationError Moved(ValidationError error, int start, string location) =>
        error with { KeywordLocation = $"{location}{error.KeywordLocation.Substring(start)}" };

    private readonly record struct Known(ErrorText Text, ValidationError? Closest, int Start);
}
