using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A <see cref="CustomKeyword"/> with its value in a schema.</summary>
public sealed class CustomAssertion : AssertionKeyword
{
    internal CustomAssertion(KeywordSource source, CustomKeyword keyword)
        : base(source) => Keyword = keyword;

    /// <summary>What it asserts.</summary>
    public CustomKeyword Keyword { get; }

    internal override InstanceKinds AppliesTo => InstanceKindSets.Of(Keyword.AppliesTo);

    internal override string ErrorId => DiagnosticCatalog.CustomKeywordMismatch;

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry) => Keyword.Holds(Value, Instance(ref evaluator, entry));

    internal override ErrorText Explain(ref Evaluator evaluator, int entry)
    {
        var found = Describe.Value(evaluator.View, entry);
        return new ErrorText(Keyword.Explain(Value, Instance(ref evaluator, entry)) ?? $"{found} does not fulfil '{Name}'.", $"'{Name}': {Describe.Value(Value)}", found);
    }

    private static KeywordInstance Instance(ref Evaluator evaluator, int entry) =>
        new(evaluator.View, entry, evaluator.View.Kind(entry) == JsonKind.String ? evaluator.Decode(entry) : default);
}
