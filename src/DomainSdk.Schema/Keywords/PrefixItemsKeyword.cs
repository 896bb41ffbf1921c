using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>prefixItems</c>, and the array form of <c>items</c> before 2020-12: schemas of the first items, one each (2020-12 core, section 10.3.1.1).</summary>
internal sealed class PrefixItemsKeyword : Keyword
{
    internal PrefixItemsKeyword(KeywordSource source, int[] nodes)
        : base(source)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Numbered(Nodes);

    internal override OutputAnnotation Annotation => OutputAnnotation.FirstItems;

    internal override RefusedPart Refuses => RefusedPart.Item;

    internal override IEnumerable<AppliedChild> Children => Nodes.Select((n, i) => new AppliedChild(ChildKind.Item, n, First: i, Last: i));

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceTypes AppliesTo => InstanceTypes.Array;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new PrefixItemsKeyword(context.Source, nodes));
    }

    private sealed class Step(PrefixItemsKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int[] _nodes = keyword.Nodes;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            var item = entry + 1;
            var end = evaluator.View[entry].Next;
            for (var i = 0; i < _nodes.Length && item < end; i++, item = evaluator.View[item].Next)
            {
                evaluator.Mark(i);
                if (evaluator.ApplyToItem(keyword, _nodes[i], item, i)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            return valid;
        }
    }
}
