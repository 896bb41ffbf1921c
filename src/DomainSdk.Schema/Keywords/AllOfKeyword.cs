using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>allOf</c>: the value fulfils all schemas (2020-12 core, section 10.2.1.1).</summary>
internal sealed class AllOfKeyword : Keyword
{
    internal AllOfKeyword(KeywordSource source, int[] nodes)
        : base(source)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }

    internal override Combination Combines => Combination.All;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Numbered(Nodes);

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new AllOfKeyword(context.Source, nodes));
    }

    private sealed class Step(AllOfKeyword keyword) : EvaluationStep(keyword)
    {
        private readonly int[] _nodes = keyword.Nodes;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            foreach (var node in _nodes)
            {
                if (evaluator.ApplyInPlace(keyword, node, entry)) continue;
                if (!evaluator.GoesOn) return false;
                valid = false;
            }

            return valid;
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Count(plan, _nodes, utf8, _nodes.Length) == _nodes.Length;
    }
}
