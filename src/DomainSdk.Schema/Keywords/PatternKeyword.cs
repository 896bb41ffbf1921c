using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>pattern</c>: an ECMA-262 regular expression that the string contains a match of (validation, section 6.3.3).</summary>
internal sealed class PatternKeyword : AssertionKeyword
{
    internal PatternKeyword(KeywordSource source, string pattern, EcmaRegex regex)
        : base(source)
    {
        Pattern = pattern;
        Regex = regex;
    }

    /// <summary>The pattern.</summary>
    public string Pattern { get; }

    /// <summary>The compiled pattern.</summary>
    public EcmaRegex Regex { get; }

    internal override InstanceTypes AppliesTo => InstanceTypes.String;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.PatternMismatch;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetString(context.Value, out var pattern) && PatternReader.TryCompile(context, context.Value, out var regex))
            context.Add(new PatternKeyword(context.Source, pattern, regex));
    }

    private sealed class Step(PatternKeyword keyword) : AssertionStep(keyword)
    {
        private readonly EcmaRegex _regex = keyword.Regex;

        public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.Matches(keyword, _regex, entry);

        /// <summary>Not where the steps may run out: that is neither a match nor a mismatch.</summary>
        public override bool DecidesText => _regex.IsLinear;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => _regex.IsMatch(utf8);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var found = Describe.Value(evaluator.View, entry);
            return new ErrorText($"{found} does not match the pattern {keyword.Pattern}", keyword.Pattern, found);
        }
    }
}
