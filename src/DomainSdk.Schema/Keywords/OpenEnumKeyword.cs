using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// An <c>enum</c> of two or more strings where <see cref="CompileOptions.OpenEnums"/> is set: the strings are those known so far, and any
/// other string is as good.
/// </summary>
public sealed class OpenEnumKeyword : AssertionKeyword
{
    internal OpenEnumKeyword(KeywordSource source)
        : base(source)
    {
    }

    internal override KeywordOrder Order => KeywordOrder.Kind;

    internal override string ErrorId => DiagnosticCatalog.ValueNotAllowed;

    /// <inheritdoc/>
    public override bool Evaluate(ref Evaluator evaluator, int entry) => evaluator.View[entry].Kind == JsonKind.String;

    internal override bool DecidesText => true;

    internal override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => true;

    internal override ErrorText Explain(ref Evaluator evaluator, int entry)
    {
        var found = Describe.Value(evaluator.View, entry);
        return new ErrorText($"Expected a string, but found {found}.", "a string", found, null);
    }
}
