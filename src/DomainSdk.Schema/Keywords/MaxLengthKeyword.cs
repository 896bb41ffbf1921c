using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maxLength</c>: the greatest length of a string in code points (validation, section 6.3).</summary>
public sealed class MaxLengthKeyword : AssertionKeyword
{
    internal MaxLengthKeyword(KeywordSource source, int limit)
        : base(source)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }

    internal override InstanceKinds AppliesTo => InstanceKinds.String;

    internal override string ErrorId => DiagnosticCatalog.WrongLength;

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.Length(entry) <= Limit;

    internal override bool DecidesText => true;

    internal override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => JsonStrings.CodePointCount(utf8) <= Limit;

    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetCount(context.Value, out var limit)) context.Add(new MaxLengthKeyword(context.Source, limit));
    }

    internal override ErrorText Explain(ref Evaluator evaluator, int entry)
    {
        var expected = "at most " + Describe.Count(Limit, "character", "characters");
        var found = evaluator.Length(entry).ToString(CultureInfo.InvariantCulture);
        return new ErrorText($"Expected {expected}, but found {found}.", expected, found);
    }
}
