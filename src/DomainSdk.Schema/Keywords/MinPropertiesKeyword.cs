using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>minProperties</c>: the least number of members (validation, section 6.5).</summary>
internal sealed class MinPropertiesKeyword : AssertionKeyword
{
    internal MinPropertiesKeyword(KeywordSource source, int limit)
        : base(source)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }

    internal override CountBound? Bound => new(JsonKind.Object, Limit, IsLeast: true);

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.WrongMemberCount;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetCount(context.Value, out var limit)) context.Add(new MinPropertiesKeyword(context.Source, limit));
    }

    private sealed class Step(MinPropertiesKeyword keyword) : AssertionStep(keyword)
    {
        private readonly int _limit = keyword.Limit;

        public override bool Evaluate(ref Evaluator evaluator, int entry) =>
            evaluator.View[entry].Count >= _limit && (_limit < 2 || RepeatedMembers.CountNames(evaluator.View, entry) >= _limit);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = "at least " + Describe.Count(keyword.Limit, "member", "members");
            var found = RepeatedMembers.CountNames(evaluator.View, entry).ToString(CultureInfo.InvariantCulture);
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
        }
    }
}
