using DomainSdk.Schema.Evaluation;

namespace DomainSdk.Schema.Keywords;

/// <summary>Decides a keyword that applies no schemas.</summary>
/// <param name="keyword">The keyword.</param>
internal abstract class AssertionStep(AssertionKeyword keyword) : EvaluationStep(keyword)
{
    /// <summary>Puts a failure into words.</summary>
    public abstract ErrorText Explain(ref Evaluator evaluator, int entry);

    public override void Report(ref Evaluator evaluator, int entry) => evaluator.AddError(keyword.ErrorId, keyword, entry, Explain(ref evaluator, entry));
}
