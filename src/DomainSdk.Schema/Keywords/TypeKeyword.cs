using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>type</c>: the kinds of value allowed (validation, section 6.1.1).</summary>
internal sealed class TypeKeyword : AssertionKeyword
{
    internal TypeKeyword(KeywordSource source, InstanceTypes types, bool strictIntegers)
        : base(source)
    {
        Types = types;
        StrictIntegers = strictIntegers;
    }

    /// <summary>The kinds allowed.</summary>
    public InstanceTypes Types { get; }

    /// <summary>Whether a number written with a fraction or exponent is never an integer (draft-04).</summary>
    public bool StrictIntegers { get; }

    internal override InstanceTypes Allows => Types.Whole();

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.WrongType;

    internal static void Compile(KeywordContext context)
    {
        var types = InstanceTypes.None;
        if (context.Value.Kind == JsonKind.Array)
        {
            if (context.Value.Count == 0) context.Invalid(context.Value, "the name of a type or an array of one or more");
            var named = new List<InstanceTypes>();
            foreach (var item in context.Value.EnumerateItems())
            {
                var type = Read(context, item);
                if (type != InstanceTypes.None && named.Contains(type)) context.ReportRepeated(item);
                named.Add(type);
                types |= type;
            }
        }
        else
        {
            types = Read(context, context.Value);
        }

        if (types != InstanceTypes.None)
            context.Add(new TypeKeyword(context.Source, types, context.Dialect.Has(DialectRules.StrictIntegers)));
    }

    private static InstanceTypes Read(KeywordContext context, JsonNode node)
    {
        if (!context.TryGetString(node, out var name)) return InstanceTypes.None;
        var type = InstanceTypeNames.Parse(name);
        if (type != InstanceTypes.None) return type;
        var nearest = Spelling.Nearest(name, InstanceTypeNames.All);
        context.Builder.Diagnostics.Report(
            DiagnosticCatalog.InvalidKeywordValue, node,
            $"'{name}' is not a type{(nearest is null ? "; types are " + string.Join(", ", InstanceTypeNames.All) + "." : $"; did you mean '{nearest}'?")}", nearest);
        return InstanceTypes.None;
    }

    private bool IsInteger(ReadOnlySpan<byte> number) =>
        StrictIntegers ? number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 : ExactNumber.IsInteger(number);

    private sealed class Step(TypeKeyword keyword) : AssertionStep(keyword)
    {
        private readonly InstanceTypes _types = keyword.Types;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var kind = evaluator.View[entry].Kind;
            return kind == JsonKind.Number ? HoldsForNumber(ref evaluator, entry) : (_types & (InstanceTypes)(1 << (int)kind)) != InstanceTypes.None;
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => (_types & InstanceTypes.String) != InstanceTypes.None;

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = string.Join(" or ", InstanceTypeNames.Of(keyword.Types));
            var kind = evaluator.View.Kind(entry);
            var found = Describe.Value(evaluator.View, entry);
            var message = kind == JsonKind.Number
                ? $"Expected {expected}, but found the number {found}."
                : kind is JsonKind.String ? $"Expected {expected}, but found the string {found}." : $"Expected {expected}, but found {Describe.Kind(kind)}.";
            return new ErrorText(message, expected, Describe.Kind(kind));
        }

        private bool HoldsForNumber(ref Evaluator evaluator, int entry) =>
            (_types & InstanceTypes.Fraction) != InstanceTypes.None || ((_types & InstanceTypes.Integer) != InstanceTypes.None && keyword.IsInteger(evaluator.View.RawText(entry)));
    }
}
