using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>unevaluatedProperties</c>: the schema of members that no other keyword evaluated (2020-12 core, section 11.3).</summary>
internal sealed class UnevaluatedPropertiesKeyword : Keyword
{
    internal UnevaluatedPropertiesKeyword(KeywordSource source, int node)
        : base(source)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the values.</summary>
    public int Node { get; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => [new("", Node)];

    internal override OutputAnnotation Annotation => OutputAnnotation.Members;

    internal override RefusedPart Refuses => RefusedPart.UnevaluatedMember;

    internal override IEnumerable<AppliedChild> Children => [new AppliedChild(ChildKind.OtherMember, Node)];

    internal override KeywordOrder Order => KeywordOrder.Unevaluated;

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal static void Compile(KeywordContext context)
    {
        var node = context.Subschema(context.Value);
        if (node >= 0) context.Add(new UnevaluatedPropertiesKeyword(context.Source, node));
    }

    private sealed class Step(UnevaluatedPropertiesKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int _node = keyword.Node;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            var ordinal = 0;
            var end = evaluator.View[entry].Next;
            for (var name = entry + 1; name < end; name = evaluator.View[name + 1].Next, ordinal++)
            {
                if (evaluator.IsMarked(ordinal) || evaluator.ApplyToMember(keyword, _node, name)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            evaluator.MarkAll();
            return valid;
        }
    }
}
