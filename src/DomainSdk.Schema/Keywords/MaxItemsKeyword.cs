using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maxItems</c>: the greatest number of items (validation, section 6.4).</summary>
internal sealed class MaxItemsKeyword : AssertionKeyword
{
    internal MaxItemsKeyword(KeywordSource source, int limit)
        : base(source)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }

    internal override CountBound? Bound => new(JsonKind.Array, Limit, IsLeast: false);

    internal override InstanceTypes AppliesTo => InstanceTypes.Array;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.WrongItemCount;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetCount(context.Value, out var limit)) context.Add(new MaxItemsKeyword(context.Source, limit));
    }

    private sealed class Step(MaxItemsKeyword keyword) : AssertionStep(keyword)
    {
        private readonly int _limit = keyword.Limit;

        public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.View[entry].Count <= _limit;

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = "at most " + Describe.Count(keyword.Limit, "item", "items");
            var found = evaluator.View[entry].Count.ToString(CultureInfo.InvariantCulture);
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
        }
    }
}
