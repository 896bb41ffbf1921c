using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>minLength</c>: the least length of a string in code points (validation, section 6.3).</summary>
internal sealed class MinLengthKeyword : AssertionKeyword
{
    internal MinLengthKeyword(KeywordSource source, int limit)
        : base(source)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }

    internal override CountBound? Bound => new(JsonKind.String, Limit, IsLeast: true);

    internal override InstanceTypes AppliesTo => InstanceTypes.String;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.WrongLength;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetCount(context.Value, out var limit)) context.Add(new MinLengthKeyword(context.Source, limit));
    }

    private sealed class Step(MinLengthKeyword keyword) : AssertionStep(keyword)
    {
        private readonly int _limit = keyword.Limit;

        public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.Length(entry) >= _limit;

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => JsonStrings.CodePointCount(utf8) >= _limit;

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = "at least " + Describe.Count(keyword.Limit, "character", "characters");
            var found = evaluator.Length(entry).ToString(CultureInfo.InvariantCulture);
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
        }
    }
}
