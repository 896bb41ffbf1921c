using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>if</c> with <c>then</c> and <c>else</c> (2020-12 core, section 10.2.2).</summary>
internal sealed class IfKeyword : Keyword
{
    private readonly ThenOrElse? _then;
    private readonly ThenOrElse? _else;

    internal IfKeyword(KeywordSource source, int condition, int then, int otherwise, JsonNode thenValue, JsonNode otherwiseValue)
        : base(source)
    {
        If = condition;
        Then = then;
        Else = otherwise;
        _then = then < 0 ? null : new ThenOrElse(new KeywordSource("then", thenValue, Owner));
        _else = otherwise < 0 ? null : new ThenOrElse(new KeywordSource("else", otherwiseValue, Owner));
    }

    /// <summary>Index of the condition.</summary>
    public int If { get; }

    /// <summary>Index of the schema where the condition holds, or -1.</summary>
    public int Then { get; }

    /// <summary>Index of the schema where it does not, or -1.</summary>
    public int Else { get; }

    internal override KeywordOrder Order => KeywordOrder.InPlace;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override bool IsExclusive(StepContext context, int first, int second) => first > 0 && second > 0 && Then >= 0 && Else >= 0;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, int>> Subschemas =>
        new KeyValuePair<string, int>[] { new("if", If), new("then", Then), new("else", Else) }.Where(s => s.Value >= 0);

    internal static void Compile(KeywordContext context)
    {
        var condition = context.Subschema(context.Value);
        if (condition < 0) return;
        var then = context.Sibling("then");
        var otherwise = context.Sibling("else");
        context.Add(new IfKeyword(
            context.Source, condition,
            IsSchema(then) ? context.Subschema(then) : -1, IsSchema(otherwise) ? context.Subschema(otherwise) : -1,
            then, otherwise));
    }

    /// <summary><c>then</c> and <c>else</c>, which <c>if</c> reads.</summary>
    internal static void CompileBranch(KeywordContext context)
    {
        if (context.Subschema(context.Value) >= 0 && !context.Sibling("if").IsPresent)
            context.ReportName(DiagnosticCatalog.KeywordWithoutEffect, $"'{context.Name}' has no effect without 'if'.");
    }

    private static bool IsSchema(JsonNode node) => node.Kind is JsonKind.Object or JsonKind.True or JsonKind.False;

    /// <summary>Stands for the keyword that a branch is applied by, in locations.</summary>
    private sealed class ThenOrElse(KeywordSource source) : PlanKeyword(source);

    private sealed class Step(IfKeyword keyword) : EvaluationStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            // Without branches the condition still evaluates locations and yields annotations.
            if (keyword.Then < 0 && keyword.Else < 0 && !evaluator.VisitsAll) return true;
            var doubts = evaluator.Doubts;
            if (evaluator.Probe(keyword, keyword.If, entry)) return keyword.Then < 0 || evaluator.ApplyInPlace(keyword._then!, keyword.Then, entry);
            if (evaluator.Doubts != doubts) return false;
            return keyword.Else < 0 || evaluator.ApplyInPlace(keyword._else!, keyword.Else, entry);
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => (TextEvaluation.Holds(plan, keyword.If, utf8) ? keyword.Then : keyword.Else) is var chosen && (chosen < 0 || TextEvaluation.Holds(plan, chosen, utf8));
    }
}
