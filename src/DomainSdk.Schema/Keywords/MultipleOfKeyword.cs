using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>multipleOf</c>: the number is a multiple, in exact arithmetic (validation, section 6.2.1).</summary>
internal sealed class MultipleOfKeyword : AssertionKeyword
{
    internal MultipleOfKeyword(KeywordSource source, JsonNode divisor)
        : base(source)
    {
        Divisor = divisor;
    }

    /// <summary>The divisor, a JSON number above zero.</summary>
    public JsonNode Divisor { get; }

    internal override InstanceTypes AppliesTo => InstanceTypes.Number;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.NotAMultiple;

    internal static void Compile(KeywordContext context)
    {
        if (!context.TryGetNumber(out var divisor)) return;
        if (ExactNumber.Compare(divisor.RawText, "0"u8) > 0) context.Add(new MultipleOfKeyword(context.Source, divisor));
        else context.Invalid(divisor, "a number above zero");
    }

    private sealed class Step(MultipleOfKeyword keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry) =>
            ExactNumber.IsMultipleOf(evaluator.View.RawText(entry), keyword.Divisor.RawText);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = "a multiple of " + Describe.Json(keyword.Divisor);
            var found = Describe.Value(evaluator.View, entry);
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
        }
    }
}
