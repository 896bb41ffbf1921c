using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>propertyNames</c>: the schema of every member name (2020-12 core, section 10.3.2.4).</summary>
internal sealed class PropertyNamesKeyword : Keyword
{
    internal PropertyNamesKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the names.</summary>
    public int Node { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override bool PassesAnnotations => false;

    internal override RefusedPart Refuses => RefusedPart.Member;

    internal override IEnumerable<AppliedChild> Children => [new AppliedChild(ChildKind.Name, Node)];

    internal override KeywordOrder Order => KeywordOrder.Child;

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal static void Compile(KeywordContext context)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new PropertyNamesKeyword(context.Source, node));
    }

    private sealed class Step(PropertyNamesKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int _node = keyword.Node;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            var end = evaluator.View[entry].Next;
            for (var name = entry + 1; name < end; name = evaluator.View[name + 1].Next)
            {
                if (evaluator.ApplyToName(keyword, _node, name)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            return valid;
        }
    }
}
