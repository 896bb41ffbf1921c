using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>const</c>: the one value allowed; it is <see cref="PlanKeyword.Value"/> (validation, section 6.1.3).</summary>
internal sealed class ConstKeyword : AssertionKeyword
{
    private readonly byte[]? _text;

    internal ConstKeyword(KeywordSource source)
        : base(source)
    {
        _text = Value.Kind == JsonKind.String ? Value.GetUtf8() : null;
    }

    internal override JsonNode[] ListedValues => [Value];

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.ValueNotAllowed;

    internal static void Compile(KeywordContext context) => context.Add(new ConstKeyword(context.Source));

    private sealed class Step(ConstKeyword keyword) : AssertionStep(keyword)
    {
        private readonly JsonNode _value = keyword.Value;
        private readonly byte[]? _text = keyword._text;

        public override bool Evaluate(ref Evaluator evaluator, int entry) =>
            JsonEquality.Equals(evaluator.View, entry, _value.Text.View, _value.Index);

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => _text is not null && utf8.SequenceEqual(_text);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = Describe.Json(keyword.Value);
            var found = Describe.Value(evaluator.View, entry);
            var suggestion = keyword.Value.Kind == JsonKind.String && evaluator.View.Kind(entry) == JsonKind.String
                ? evaluator.Nearest(evaluator.View.GetString(entry), [keyword.Value.GetString()])
                : null;
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found, suggestion);
        }
    }
}
