using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A <see cref="CustomKeyword"/> with its value in a schema.</summary>
internal sealed class CustomAssertion : AssertionKeyword
{
    internal CustomAssertion(KeywordSource source, CustomKeyword keyword)
        : base(source) => Keyword = keyword;

    /// <summary>What it asserts.</summary>
    public CustomKeyword Keyword { get; }

    internal override InstanceTypes AppliesTo => Keyword.AppliesTo.Whole();

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.CustomKeywordMismatch;

    private sealed class Step(CustomAssertion keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry) => keyword.Keyword.Holds(keyword.Value, Instance(ref evaluator, entry));

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var found = Describe.Value(evaluator.View, entry);
            return new ErrorText(keyword.Keyword.Explain(keyword.Value, Instance(ref evaluator, entry)) ?? $"{found} does not fulfil '{keyword.Name}'.", $"'{keyword.Name}': {Describe.Value(keyword.Value)}", found);
        }

        private static KeywordInstance Instance(ref Evaluator evaluator, int entry) =>
            new(evaluator.View, entry, evaluator.View.Kind(entry) == JsonKind.String ? evaluator.Decode(entry) : default);
    }
}
