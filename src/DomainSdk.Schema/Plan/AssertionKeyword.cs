using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>A keyword that decides by itself, without subschemas.</summary>
public abstract class AssertionKeyword : PlanKeyword
{
    private protected AssertionKeyword(string name, JsonNode value)
        : base(name, value)
    {
    }

    /// <summary>The id of its errors.</summary>
    internal abstract string ErrorId { get; }

    /// <summary>Puts a failure into words.</summary>
    internal abstract ErrorText Explain(ref Evaluator evaluator, int entry);

    internal override void Report(ref Evaluator evaluator, int entry) =>
        evaluator.AddError(ErrorId, this, entry, Explain(ref evaluator, entry));
}
