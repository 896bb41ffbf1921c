using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>anyOf</c>: the value fulfils at least one of the schemas (2020-12 core, section 10.2.1.2).</summary>
public sealed class AnyOfKeyword : Keyword
{
    private readonly int[] _all;
    private BranchTags? _tags;

    internal AnyOfKeyword(KeywordSource source, int[] nodes)
        : base(source)
    {
        Nodes = nodes;
        _all = [.. Enumerable.Range(0, nodes.Length)];
    }

    /// <summary>Skips branches that cannot match; null where it would not help.</summary>
    internal BranchFilter? Filter { get; set; }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas => Numbered(Nodes);

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry)
    {
        var valid = false;
        var doubts = evaluator.Doubts;
        var filter = evaluator.Records ? null : Filter;
        var kind = evaluator.View[entry].Kind;
        var candidates = filter is null ? new BranchNumbers(_all, []) : filter.Candidates(filter.Discriminate(ref evaluator, entry));
        while (candidates.TryNext(out var i))
        {
            if (filter?.ExcludesByKind(i, kind) == true || !evaluator.ProbeBranch(this, Nodes[i], entry)) continue;
            valid = true;
            if (!evaluator.VisitsAll) break;
        }

        return valid && evaluator.Overrules(doubts);
    }

    internal override bool DecidesText => true;

    internal override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Count(plan, Nodes, utf8, 1) == 1;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new AnyOfKeyword(context.Source, nodes));
    }

    internal override void Report(ref Evaluator evaluator, int entry) =>
        Branches.Report(ref evaluator, DiagnosticCatalog.NoBranchMatches, this, Nodes, Filter, _tags ??= BranchTags.Of(evaluator.Plan.Nodes, Nodes), entry);
}
