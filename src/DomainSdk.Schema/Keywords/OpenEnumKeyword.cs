using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// An <c>enum</c> of two or more strings where <see cref="CompileOptions.OpenEnums"/> is set: the strings are those known so far, and any
/// other string is as good.
/// </summary>
internal sealed class OpenEnumKeyword : AssertionKeyword
{
    internal OpenEnumKeyword(KeywordSource source)
        : base(source)
    {
    }

    internal override InstanceTypes Allows => InstanceTypes.String;

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.ValueNotAllowed;

    private sealed class Step(OpenEnumKeyword keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.View[entry].Kind == JsonKind.String;

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => true;

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var found = Describe.Value(evaluator.View, entry);
            return new ErrorText($"Expected a string, but found {found}.", "a string", found, null);
        }
    }
}
