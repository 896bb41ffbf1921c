using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A keyword that is read from a schema.</summary>
internal abstract class Keyword : PlanKeyword
{
    private protected Keyword(KeywordSource source)
        : base(source)
    {
    }

    /// <summary>Makes what evaluates it.</summary>
    /// <param name="context">What is known of the plan.</param>
    /// <returns>The step, or null where it asserts nothing or the step of another keyword evaluates it.</returns>
    internal abstract EvaluationStep? CreateStep(StepContext context);

    /// <summary>Whether one evaluation never applies both of two schemas of this keyword to the value.</summary>
    /// <param name="context">What is known of the plan.</param>
    /// <param name="first">The number of the one.</param>
    /// <param name="second">The number of the other.</param>
    internal virtual bool IsExclusive(StepContext context, int first, int second) => false;
}
