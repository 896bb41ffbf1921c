using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A reference whose target is known: <c>$ref</c>, and <c>$dynamicRef</c> or <c>$recursiveRef</c> with only one candidate (2020-12 core, section 8.2.3).</summary>
internal sealed class RefKeyword : Keyword
{
    internal RefKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the target.</summary>
    public int Node { get; }

    internal override string Operands => $" {Describe.Json(Value)} → {Printed(Node)}";

    internal override Combination Combines => Combination.All;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override bool IsReference => true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal static void Compile(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var reference)) return;
        if (References.TryResolve(context, reference, out var target))
            context.Add(new RefKeyword(context.Source, context.Builder.NodeFor(target)));
    }

    private sealed class Step(RefKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int _node = keyword.Node;

        public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.ApplyInPlace(keyword, _node, entry);

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Holds(plan, _node, utf8);
    }
}
