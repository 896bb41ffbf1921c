using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>not</c>: the value does not fulfil the schema (2020-12 core, section 10.2.1.4).</summary>
internal sealed class NotKeyword : AssertionKeyword
{
    internal NotKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the schema.</summary>
    public int Node { get; }

    internal override bool PassesAnnotations => false;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override string ErrorId => DiagnosticCatalog.ForbiddenMatch;

    internal static void Compile(KeywordContext context)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new NotKeyword(context.Source, node));
    }

    private sealed class Step(NotKeyword keyword) : AssertionStep(keyword)
    {
        private readonly int _node = keyword.Node;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var doubts = evaluator.Doubts;
            return !evaluator.ProbeAndForget(keyword, _node, entry) && evaluator.Doubts == doubts;
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => !TextEvaluation.Holds(plan, _node, utf8);

        public override ErrorText Explain(ref Evaluator evaluator, int entry) =>
            new($"The value fulfils {Describe.Json(keyword.Value)}, which it must not fulfil.", "not " + Describe.Json(keyword.Value), Describe.Value(evaluator.View, entry));
    }
}
