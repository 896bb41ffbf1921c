using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>type</c>: the kinds of value allowed (validation, section 6.1.1).</summary>
internal sealed class TypeKeyword : AssertionKeyword
{
    internal TypeKeyword(KeywordSource source, JsonTypes types, bool strictIntegers)
        : base(source)
    {
        Types = types;
        StrictIntegers = strictIntegers;
    }

    /// <summary>The kinds allowed.</summary>
    public JsonTypes Types { get; }

    /// <summary>Whether a number written with a fraction or exponent is never an integer (draft-04).</summary>
    public bool StrictIntegers { get; }

    internal override InstanceKinds Allows => InstanceKindSets.Of(Types);

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.WrongType;

    internal static void Compile(KeywordContext context)
    {
        var types = JsonTypes.None;
        if (context.Value.Kind == JsonKind.Array)
        {
            if (context.Value.Count == 0) context.Invalid(context.Value, "the name of a type or an array of one or more");
            foreach (var item in context.Value.EnumerateItems())
            {
                var type = Read(context, item);
                if (type != JsonTypes.None && (types & type) == type) context.ReportRepeated(item);
                types |= type;
            }
        }
        else
        {
            types = Read(context, context.Value);
        }

        if (types != JsonTypes.None)
            context.Add(new TypeKeyword(context.Source, types, context.Dialect.Has(DialectRules.StrictIntegers)));
    }

    private static JsonTypes Read(KeywordContext context, JsonNode node)
    {
        if (!context.TryGetString(node, out var name)) return JsonTypes.None;
        var type = JsonTypeNames.Parse(name);
        if (type != JsonTypes.None) return type;
        var nearest = Spelling.Nearest(name, JsonTypeNames.All);
        context.Builder.Diagnostics.Report(
            DiagnosticCatalog.InvalidKeywordValue, node,
            $"'{name}' is not a type{(nearest is null ? "; types are " + string.Join(", ", JsonTypeNames.All) + "." : $"; did you mean '{nearest}'?")}", nearest);
        return JsonTypes.None;
    }

    private bool Has(JsonTypes type) => (Types & type) != JsonTypes.None;

    private bool IsInteger(ReadOnlySpan<byte> number) =>
        StrictIntegers ? number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 : ExactNumber.IsInteger(number);

    private sealed class Step(TypeKeyword keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.View[entry].Kind switch
        {
            JsonKind.Null => keyword.Has(JsonTypes.Null),
            JsonKind.True or JsonKind.False => keyword.Has(JsonTypes.Boolean),
            JsonKind.Number => keyword.Has(JsonTypes.Number) || (keyword.Has(JsonTypes.Integer) && keyword.IsInteger(evaluator.View.RawText(entry))),
            JsonKind.String => HoldsForText(evaluator.Plan, default),
            JsonKind.Array => keyword.Has(JsonTypes.Array),
            _ => keyword.Has(JsonTypes.Object),
        };

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => keyword.Has(JsonTypes.String);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = string.Join(" or ", JsonTypeNames.Of(keyword.Types));
            var kind = evaluator.View.Kind(entry);
            var found = Describe.Value(evaluator.View, entry);
            var message = kind == JsonKind.Number
                ? $"Expected {expected}, but found the number {found}."
                : kind is JsonKind.String ? $"Expected {expected}, but found the string {found}." : $"Expected {expected}, but found {Describe.Kind(kind)}.";
            return new ErrorText(message, expected, Describe.Kind(kind));
        }
    }
}
