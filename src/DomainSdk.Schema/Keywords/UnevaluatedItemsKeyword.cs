using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>unevaluatedItems</c>: the schema of items that no other keyword evaluated (2020-12 core, section 11.2).</summary>
internal sealed class UnevaluatedItemsKeyword : Keyword
{
    internal UnevaluatedItemsKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the items.</summary>
    public int Node { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override OutputAnnotation Annotation => OutputAnnotation.Items;

    internal override RefusedPart Refuses => RefusedPart.Item;

    internal override IEnumerable<AppliedChild> Children => [new AppliedChild(ChildKind.Item, Node)];

    internal override KeywordOrder Order => KeywordOrder.Unevaluated;

    internal override InstanceTypes AppliesTo => InstanceTypes.Array;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal static void Compile(KeywordContext context)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new UnevaluatedItemsKeyword(context.Source, node));
    }

    private sealed class Step(UnevaluatedItemsKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int _node = keyword.Node;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            var ordinal = 0;
            var end = evaluator.View[entry].Next;
            for (var item = entry + 1; item < end; item = evaluator.View[item].Next, ordinal++)
            {
                if (evaluator.IsMarked(ordinal) || evaluator.ApplyToItem(keyword, _node, item, ordinal)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            evaluator.MarkAll();
            return valid;
        }
    }
}
