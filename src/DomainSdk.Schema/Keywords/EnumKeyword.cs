using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>enum</c>: the values allowed (validation, section 6.1.2).</summary>
internal sealed class EnumKeyword : AssertionKeyword
{
    private readonly NameTable _strings;
    private readonly JsonNode[] _others;

    internal EnumKeyword(KeywordSource source, JsonNode[] values)
        : base(source)
    {
        Values = values;
        _strings = new NameTable([.. values.Where(v => v.Kind == JsonKind.String).Select(v => v.GetUtf8())]);
        _others = [.. values.Where(v => v.Kind != JsonKind.String)];
    }

    /// <summary>The values allowed.</summary>
    public JsonNode[] Values { get; }

    internal override JsonNode[] ListedValues => Values;

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.ValueNotAllowed;

    internal static void Compile(KeywordContext context)
    {
        if (context.Value.Kind != JsonKind.Array)
        {
            context.Invalid(context.Value, "an array");
            return;
        }

        var values = new List<JsonNode>();
        foreach (var item in context.Value.EnumerateItems()) values.Add(item);
        if (context.Builder.Options.OpenEnums && values.Count > 1 && values.TrueForAll(v => v.Kind == JsonKind.String))
            context.Add(new OpenEnumKeyword(context.Source));
        else
            context.Add(new EnumKeyword(context.Source, [.. values]));
    }

    private sealed class Step(EnumKeyword keyword) : AssertionStep(keyword)
    {
        private readonly JsonNode[] _others = keyword._others;
        private readonly NameTable _strings = keyword._strings;

        private string[]? _texts;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            if (evaluator.View[entry].Kind == JsonKind.String) return HoldsForText(evaluator.Plan, evaluator.Decode(entry));
            foreach (var value in _others)
            {
                if (JsonEquality.Equals(evaluator.View, entry, value.Text.View, value.Index)) return true;
            }

            return false;
        }

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => _strings.Find(utf8) >= 0;

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var found = Describe.Value(evaluator.View, entry);
            if (keyword.Values.Length == 0) return new ErrorText("No value is allowed here, as 'enum' is empty.", "nothing", found);
            var suggestion = evaluator.View.Kind(entry) == JsonKind.String
                ? evaluator.Nearest(evaluator.View.GetString(entry), _texts ??= [.. keyword.Values.Where(v => v.Kind == JsonKind.String).Select(v => v.GetString())])
                : null;
            var expected = Describe.List(keyword.Values);
            var message = suggestion is null ? $"{found} is not one of {expected}." : $"{found} is not allowed; did you mean \"{suggestion}\"?";
            return new ErrorText(message, expected, found, suggestion);
        }
    }
}
