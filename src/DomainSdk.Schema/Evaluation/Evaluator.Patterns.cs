using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Evaluation;

/// <content>Patterns that may take more steps than allowed: whether such a text matches cannot be told, which is no mismatch.</content>
internal ref partial struct Evaluator
{
    /// <summary>Whether a string or member name matches a pattern; false and a doubt where that cannot be told.</summary>
    /// <param name="keyword">The keyword of the pattern.</param>
    /// <param name="regex">The pattern.</param>
    /// <param name="entry">The string or name.</param>
    internal bool Matches(PlanKeyword keyword, EcmaRegex regex, int entry)
    {
        var isDecided = regex.TryMatchCounting(Decode(entry), out var isMatch, out var steps);

        // All texts of a document share its work, or many would take many times what one may take. A step counts as a schema applied.
        UseUp(steps);
        if (isDecided) return isMatch;
        _doubts++;
        _trace?.AddDoubt(View, _doubts, keyword, regex, entry);
        return false;
    }
}
