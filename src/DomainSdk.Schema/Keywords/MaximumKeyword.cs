using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maximum</c> and <c>exclusiveMaximum</c>: the upper limit of a number, compared exactly (validation, section 6.2).</summary>
internal sealed class MaximumKeyword : AssertionKeyword
{
    internal MaximumKeyword(KeywordSource source, JsonNode limit, bool exclusive)
        : base(source)
    {
        Limit = limit;
        Exclusive = exclusive;
    }

    /// <summary>The limit, a JSON number.</summary>
    public JsonNode Limit { get; }

    /// <summary>Whether the limit itself is excluded.</summary>
    public bool Exclusive { get; }

    internal override InstanceTypes AppliesTo => InstanceTypes.Number;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.NumberOutOfRange;

    /// <summary>From draft-06 on: the limit is allowed.</summary>
    internal static void Compile(KeywordContext context) => Add(context, exclusive: false);

    /// <summary>From draft-06 on: the limit is excluded.</summary>
    internal static void CompileExclusive(KeywordContext context) => Add(context, exclusive: true);

    /// <summary>Draft-04: <c>exclusiveMaximum: true</c> beside it excludes the limit.</summary>
    internal static void CompileWithFlag(KeywordContext context) => Add(context, context.Sibling("exclusiveMaximum").Kind == JsonKind.True);

    /// <summary>Draft-04: only the flag is read here.</summary>
    internal static void CompileFlag(KeywordContext context)
    {
        if (!context.TryGetBoolean(out _) || context.Sibling("maximum").IsPresent) return;
        context.ReportName(DiagnosticCatalog.KeywordWithoutEffect, "'exclusiveMaximum' has no effect without 'maximum'.");
    }

    private static void Add(KeywordContext context, bool exclusive)
    {
        if (context.TryGetNumber(out var limit)) context.Add(new MaximumKeyword(context.Source, limit, exclusive));
    }

    private sealed class Step(MaximumKeyword keyword) : AssertionStep(keyword)
    {
        private readonly JsonNode _limit = keyword.Limit;
        private readonly bool _exclusive = keyword.Exclusive;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var order = ExactNumber.Compare(evaluator.View.RawText(entry), _limit.RawText);
            return _exclusive ? order < 0 : order <= 0;
        }

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var limit = Describe.Json(keyword.Limit);
            var expected = keyword.Exclusive ? "less than " + limit : "at most " + limit;
            var found = Describe.Value(evaluator.View, entry);
            return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
        }
    }
}
