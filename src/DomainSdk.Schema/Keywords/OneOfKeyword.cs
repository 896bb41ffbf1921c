using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>oneOf</c>: the value fulfils exactly one of the schemas (2020-12 core, section 10.2.1.3).</summary>
internal sealed class OneOfKeyword : Keyword
{
    internal OneOfKeyword(KeywordSource source, int[] nodes)
        : base(source)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }

    internal override Combination Combines => Combination.One;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this, context.FilterOf(Nodes));

    internal override bool IsExclusive(StepContext context, int first, int second) => context.FilterOf(Nodes)?.AreDisjoint(first, second) == true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Numbered(Nodes);

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new OneOfKeyword(context.Source, nodes));
    }

    private sealed class Step(OneOfKeyword keyword, BranchFilter? filter) : EvaluationStep(keyword)
    {
        private readonly int[] _nodes = keyword.Nodes;
        private readonly int[] _all = [.. Enumerable.Range(0, keyword.Nodes.Length)];
        private BranchTags? _tags;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var matches = 0;
            var doubts = evaluator.Doubts;
            var skips = evaluator.Records ? null : filter;
            var kind = evaluator.View[entry].Kind;
            var candidates = skips is null ? new BranchNumbers(_all, []) : skips.Candidates(skips.Discriminate(ref evaluator, entry));
            while (candidates.TryNext(out var i))
            {
                if (skips?.ExcludesByKind(i, kind) != true && evaluator.ProbeBranch(keyword, _nodes[i], entry) && ++matches > 1 && !evaluator.VisitsAll) break;
            }

            // Two that match are too many, whatever becomes of the others; one may be one of two.
            if (matches > 1) evaluator.Overrule(doubts);
            return matches == 1 && evaluator.Doubts == doubts;
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Count(plan, _nodes, utf8, 2) == 1;

        public override void Report(ref Evaluator evaluator, int entry)
        {
            var matching = new List<int>();
            var candidates = filter is null ? new BranchNumbers(_all, []) : filter.Candidates(filter.Discriminate(ref evaluator, entry));
            while (candidates.TryNext(out var i))
            {
                if (evaluator.ProbeAgain(keyword, keyword.Nodes[i], entry)) matching.Add(i);
            }

            if (matching.Count == 0)
            {
                Branches.Report(ref evaluator, DiagnosticCatalog.NotExactlyOneBranch, keyword, keyword.Nodes, filter, _tags ??= BranchTags.Of(evaluator.Plan.Nodes, keyword.Nodes), entry);
                return;
            }

            var text = new ErrorText($"The value fulfils the schemas {string.Join(" and ", matching)} of 'oneOf', but only one is allowed.", "exactly 1 schema", matching.Count + " schemas");
            evaluator.AddError(DiagnosticCatalog.NotExactlyOneBranch, keyword, entry, text);
        }
    }
}
