using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// <c>format</c>: a named form of strings; an annotation, or an assertion where dialect or options say so (validation, section 7).
/// </summary>
internal sealed class FormatKeyword : AssertionKeyword
{
    /// <summary>Formats of other specifications that tools use without validators asserting them.</summary>
    private static readonly HashSet<string> Customary = new(StringComparer.Ordinal)
    {
        "int32", "int64", "float", "double", "byte", "binary", "password", "color", "phone", "style", "utc-millisec",
    };

    internal FormatKeyword(KeywordSource source, string format, FormatCheck? check, bool asserted)
        : base(source)
    {
        Format = format;
        Check = check;
        Asserted = asserted;
    }

    /// <summary>The name of the format.</summary>
    public string Format { get; }

    /// <summary>The check, or null for an unknown format.</summary>
    public FormatCheck? Check { get; }

    /// <summary>Whether a violation fails the schema.</summary>
    public bool Asserted { get; }

    internal override OutputAnnotation Annotation => OutputAnnotation.Value;

    internal override InstanceTypes AppliesTo => Asserted && Check is not null ? InstanceTypes.String : InstanceTypes.None;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.FormatMismatch;

    internal static void Compile(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var format)) return;
        var options = context.Builder.Options;
        if (options.Formats.TryGet(format, out var check)) check = DialectFormats.Of(format, check, context.Dialect);
        else if (context.IsSource) ReportUnknown(context, format, options);
        var asserted = options.AssertFormats ?? context.Dialect.Has(DialectRules.AssertsFormat);
        context.Add(new FormatKeyword(context.Source, format, check, asserted));
    }

    private static void ReportUnknown(KeywordContext context, string format, CompileOptions options)
    {
        var nearest = Customary.Contains(format) ? null : Spelling.Nearest(format, options.Formats.Names);
        context.Builder.Diagnostics.Report(
            DiagnosticCatalog.UnknownFormat, context.Value,
            nearest is null ? $"The format '{format}' is not known and not checked." : $"The format '{format}' is not known; did you mean '{nearest}'?",
            nearest,
            nearest is null ? null : DiagnosticSeverity.Warning);
    }

    private sealed class Step(FormatKeyword keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry) => HoldsForText(evaluator.Plan, evaluator.Decode(entry));

        public override bool DecidesText => true;

        public override bool HoldsForText(SchemaPlan plan, ReadOnlySpan<byte> utf8) => keyword.Check is null || !keyword.Asserted || keyword.Check(utf8);

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var found = Describe.Value(evaluator.View, entry);
            return new ErrorText($"{found} is not of the format '{keyword.Format}'.", keyword.Format, found);
        }
    }
}
