using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>oneOf</c>: the value fulfils exactly one of the schemas (2020-12 core, section 10.2.1.3).</summary>
public sealed class OneOfKeyword : Keyword
{
    private readonly int[] _all;
    private BranchTags? _tags;

    internal OneOfKeyword(KeywordSource source, int[] nodes)
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
        var matches = 0;
        var doubts = evaluator.Doubts;
        var filter = evaluator.Records ? null : Filter;
        var kind = evaluator.View[entry].Kind;
        var candidates = filter is null ? new BranchNumbers(_all, []) : filter.Candidates(filter.Discriminate(ref evaluator, entry));
        while (candidates.TryNext(out var i))
        {
            if (filter?.ExcludesByKind(i, kind) != true && evaluator.ProbeBranch(this, Nodes[i], entry) && ++matches > 1 && !evaluator.VisitsAll) break;
        }

        // Two that match are too many, whatever becomes of the others; one may be one of two.
        if (matches > 1) evaluator.Overrule(doubts);
        return matches == 1 && evaluator.Doubts == doubts;
    }

    internal override bool DecidesText => true;

    internal override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => TextEvaluation.Count(plan, Nodes, utf8, 2) == 1;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetSchemas(out var nodes)) context.Add(new OneOfKeyword(context.Source, nodes));
    }

    internal override void Report(ref Evaluator evaluator, int entry)
    {
        var matching = new List<int>();
        var candidates = Filter is null ? new BranchNumbers(_all, []) : Filter.Candidates(Filter.Discriminate(ref evaluator, entry));
        while (candidates.TryNext(out var i))
        {
            if (evaluator.ProbeAgain(this, Nodes[i], entry)) matching.Add(i);
        }

        if (matching.Count == 0)
        {
            Branches.Report(ref evaluator, DiagnosticCatalog.NotExactlyOneBranch, this, Nodes, Filter, _tags ??= BranchTags.Of(evaluator.Plan.Nodes, Nodes), entry);
            return;
        }

        var text = new ErrorText($"The value fulfils the schemas {string.Join(" and ", matching)} of 'oneOf', but only one is allowed.", "exactly 1 schema", matching.Count + " schemas");
        evaluator.AddError(DiagnosticCatalog.NotExactlyOneBranch, this, entry, text);
    }
}
