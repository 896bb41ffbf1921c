using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A keyword that asserts nothing: <c>title</c>, <c>default</c>, <c>content*</c>, <c>x-…</c>, and names unknown to the dialect.</summary>
internal sealed class AnnotationKeyword : Keyword
{
    internal AnnotationKeyword(KeywordSource source, bool isKnown)
        : base(source)
    {
        IsKnown = isKnown;
    }

    /// <summary>Whether the dialect defines the name.</summary>
    public bool IsKnown { get; }

    internal override OutputAnnotation Annotation => OutputAnnotation.Value;

    internal override KeywordOrder Order => KeywordOrder.Annotation;

    internal override EvaluationStep? CreateStep(StepContext context) => null;

    internal static void CompileAny(KeywordContext context) => Add(context);

    internal static void CompileString(KeywordContext context) => Add(context, context.Value.Kind == JsonKind.String, "a string");

    internal static void CompileBoolean(KeywordContext context) =>
        Add(context, context.Value.Kind is JsonKind.True or JsonKind.False, "true or false");

    internal static void CompileArray(KeywordContext context) => Add(context, context.Value.Kind == JsonKind.Array, "an array");

    /// <summary><c>contentSchema</c>: an annotation whose value is a schema, applied by nobody here.</summary>
    internal static void CompileSchema(KeywordContext context)
    {
        if (context.Subschema(context.Value) >= 0) Add(context);
    }

    /// <summary>A value of the wrong kind is a warning only: it decides about no document.</summary>
    private static void Add(KeywordContext context, bool isExpected, string expected)
    {
        if (isExpected) Add(context);
        else if (context.IsSource) context.Invalid(context.Value, expected, DiagnosticSeverity.Warning);
    }

    private static void Add(KeywordContext context) => context.Add(new AnnotationKeyword(context.Source, isKnown: true));
}
