using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>const</c>: the one value allowed; it is <see cref="PlanKeyword.Value"/> (validation, section 6.1.3).</summary>
public sealed class ConstKeyword : AssertionKeyword
{
    private readonly byte[]? _text;

    internal ConstKeyword(KeywordSource source)
        : base(source)
    {
        _text = Value.Kind == JsonKind.String ? Value.GetUtf8() : null;
    }

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override string ErrorId => DiagnosticCatalog.ValueNotAllowed;

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry) =>
        JsonEquality.Equals(evaluator.View, entry, Value.Text.View, Value.Index);

    internal override bool DecidesText => true;

    internal override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => _text is not null && utf8.SequenceEqual(_text);

    internal static void Compile(KeywordContext context) => context.Add(new ConstKeyword(context.Source));

    internal override ErrorText Explain(ref Evaluator evaluator, int entry)
    {
        var expected = Describe.Json(Value);
        var found = Describe.Value(evaluator.View, entry);
        var suggestion = Value.Kind == JsonKind.String && evaluator.View.Kind(entry) == JsonKind.String
            ? evaluator.Nearest(evaluator.View.GetString(entry), [Value.GetString()])
            : null;
        return new ErrorText($"Expected {expected}, but found {found}.", expected, found, suggestion);
    }
}
