using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>anyOf</c>: the value fulfils at least one of the schemas (2020-12 core, section 10.2.1.2).</summary>
internal sealed class AnyOfKeyword : Keyword
{
    internal AnyOfKeyword(KeywordSource source, int[] nodes)
        : base(source)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }

    internal override Combination Combines => Combination.Any;

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this, context.FilterOf(Nodes));

    internal override bool IsExclusive(StepContext context, int first, int second) => context.FilterOf(Nodes)?.AreDisjoint(first, second) == true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Numbered(Nodes);

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new AnyOfKeyword(context.Source, nodes));
    }

    private sealed class Step(AnyOfKeyword keyword, BranchFilter? filter) : EvaluationStep(keyword)
    {
        private readonly int[] _nodes = keyword.Nodes;
        private readonly int[] _all = [.. Enumerable.Range(0, keyword.Nodes.Length)];
        private BranchTags? _tags;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = false;
            var doubts = evaluator.Doubts;
            var skips = evaluator.Records ? null : filter;
            var kind = evaluator.View[entry].Kind;
            var candidates = skips is null ? new BranchNumbers(_all, []) : skips.Candidates(skips.Discriminate(ref evaluator, entry));
            while (candidates.TryNext(out var i))
            {
                if (skips?.ExcludesByKind(i, kind) == true || !evaluator.ProbeBranch(keyword, _nodes[i], entry)) continue;
                valid = true;
                if (!evaluator.VisitsAll) break;
            }

            return valid && evaluator.Overrules(doubts);
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Count(plan, _nodes, utf8, 1) == 1;

        public override void Report(ref Evaluator evaluator, int entry) =>
            Branches.Report(ref evaluator, DiagnosticCatalog.NoBranchMatches, keyword, keyword.Nodes, filter, _tags ??= BranchTags.Of(evaluator.Plan.Nodes, keyword.Nodes), entry);
    }
}
