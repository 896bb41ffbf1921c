using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A keyword that decides by itself, without subschemas.</summary>
public abstract class AssertionKeyword : Keyword
{
    private protected AssertionKeyword(KeywordSource source)
        : base(source)
    {
    }

    /// <summary>The id of its errors.</summary>
    internal abstract string ErrorId { get; }

    /// <summary>Puts a failure into words.</summary>
    internal abstract ErrorText Explain(ref Evaluator evaluator, int entry);

    internal override void Report(ref Evaluator evaluator, int entry) =>
        evaluator.AddError(ErrorId, this, entry, Explain(ref evaluator, entry));
}
