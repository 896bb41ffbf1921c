using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maxProperties</c>: the greatest number of members (validation, section 6.5).</summary>
internal sealed class MaxPropertiesKeyword : AssertionKeyword
{
    internal MaxPropertiesKeyword(KeywordSource source, int limit)
        : base(source)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }

    internal override CountBound? Bound => new(JsonKind.Object, Limit, IsLeast: false);

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.WrongMemberCount;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetCount(context.Value, out var limit)) context.Add(new MaxPropertiesKeyword(context.Source, limit));
    }

    private sealed class Step(MaxPropertiesKeyword keyword) : AssertionStep(keyword)
    {
        private readonly int _limit = keyword.Limit;

        public override bool Evaluate(ref Evaluator evaluator, int entry) =>
            evaluator.View[entry].Count <= _limit || RepeatedMembers.CountNames(evaluator.View, entry) <= _limit;

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = "at most " + Describe.Count(keyword.Limit, "member", "members");
            var found = RepeatedMembers.CountNames(evaluator.View, entry).ToString(CultureInfo.InvariantCulture);
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
        }
    }
}
