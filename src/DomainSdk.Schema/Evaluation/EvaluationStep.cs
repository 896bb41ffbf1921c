using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>What is done with a value for the sake of a keyword.</summary>
/// <param name="keyword">The keyword.</param>
internal abstract class EvaluationStep(PlanKeyword keyword)
{
    /// <summary>The place in the order of evaluation.</summary>
    public KeywordOrder Order { get; } = keyword.Order;

    /// <summary>The kinds of value that it can fail on.</summary>
    public InstanceTypes AppliesTo { get; } = keyword.AppliesTo;

    /// <summary>The keywords that it evaluates.</summary>
    public virtual IEnumerable<PlanKeyword> Keywords => [keyword];

    /// <summary>
    /// Whether its verdict on a string needs nothing but the string and the verdicts of the nodes that it applies to it, so that
    /// <see cref="HoldsForText"/> can be asked.
    /// </summary>
    public virtual bool DecidesText => false;

    /// <summary>Evaluates against a value. In detailed mode it goes on after a failure, so that all errors are found.</summary>
    /// <param name="evaluator">The state of the evaluation.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <returns>Whether the value fulfils the keyword.</returns>
    public abstract bool Evaluate(ref Evaluator evaluator, int entry);

    /// <summary>The verdict on a string by its decoded bytes; the same as that of <see cref="Evaluate"/>.</summary>
    public virtual bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => throw new NotSupportedException($"'{keyword.Name}' needs more than a string.");

    /// <summary>Reports a failure in detailed mode; applicators leave that to their subschemas.</summary>
    public virtual void Report(ref Evaluator evaluator, int entry)
    {
    }
}
