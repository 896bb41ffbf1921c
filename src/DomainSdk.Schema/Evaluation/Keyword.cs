using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>A keyword that can be evaluated.</summary>
public abstract class Keyword : PlanKeyword
{
    private protected Keyword(KeywordSource source)
        : base(source)
    {
    }

    /// <summary>
    /// Evaluates the keyword against a value. In detailed mode it goes on after a failure, so that all errors are found.
    /// </summary>
    /// <param name="evaluator">The state of the evaluation.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <returns>Whether the value fulfils the keyword. A keyword that asserts nothing answers true.</returns>
    public virtual bool Evaluate(ref Evaluator evaluator, int entry) => true;

    /// <summary>
    /// Whether its verdict on a string needs nothing but the string and the verdicts of its <see cref="PlanKeyword.InPlaceNodes"/>, so that
    /// <see cref="HoldsForText"/> can be asked.
    /// </summary>
    internal virtual bool DecidesText => false;

    /// <summary>The verdict on a string by its decoded bytes; the same as that of <see cref="Evaluate"/>.</summary>
    internal virtual bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => throw new NotSupportedException($"'{Name}' needs more than a string.");

    /// <summary>Reports a failure in detailed mode; applicators leave that to their subschemas.</summary>
    internal virtual void Report(ref Evaluator evaluator, int entry)
    {
    }

    /// <summary>Puts into words that this keyword applied the schema <c>false</c>; null for the general words.</summary>
    internal virtual FalseText? ExplainFalse(ref Evaluator evaluator, int entry) => null;
}
