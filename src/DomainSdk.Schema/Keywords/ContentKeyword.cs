using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// <c>contentEncoding</c> and <c>contentMediaType</c> as assertions, which draft-07 permits (validation, section 8) and the options
/// ask for: <c>base64</c>, and <c>application/json</c>. Other encodings and types are not checked.
/// </summary>
internal sealed class ContentKeyword : AssertionKeyword
{
    internal ContentKeyword(KeywordSource source, bool isBase64, bool isJson)
        : base(source)
    {
        IsBase64 = isBase64;
        IsJson = isJson;
    }

    /// <summary>Whether the string must be base64 (RFC 4648, section 4).</summary>
    public bool IsBase64 { get; }

    /// <summary>Whether the content must be JSON.</summary>
    public bool IsJson { get; }

    internal override InstanceTypes AppliesTo => InstanceTypes.String;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal override string ErrorId => DiagnosticCatalog.FormatMismatch;

    internal static void CompileEncoding(KeywordContext context)
    {
        AnnotationKeyword.CompileString(context);
        Add(context, context.Sibling("contentMediaType"), context.Value);
    }

    internal static void CompileMediaType(KeywordContext context)
    {
        AnnotationKeyword.CompileString(context);
        // With an encoding beside it, that keyword asserts both.
        if (context.Sibling("contentEncoding").Kind != JsonKind.String) Add(context, context.Value, default);
    }

    private static void Add(KeywordContext context, JsonNode mediaType, JsonNode encoding)
    {
        if (!context.Builder.Options.AssertContent) return;
        var isJson = mediaType.IsString("application/json");
        var isBase64 = encoding.IsString("base64");
        // What stands in another encoding cannot be read, so nothing is known of it.
        if (encoding.IsPresent && !isBase64) return;
        if (isJson || isBase64) context.Add(new ContentKeyword(context.Source, isBase64, isJson));
    }

    private static bool TryDecode(byte[] utf8, out byte[] decoded)
    {
        decoded = [];
        var text = System.Text.Encoding.UTF8.GetString(utf8);
        // The framework would skip white space, which base64 by itself does not have.
        if (text.Any(char.IsWhiteSpace)) return false;
        try
        {
            decoded = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private sealed class Step(ContentKeyword keyword) : AssertionStep(keyword)
    {
        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var content = evaluator.Decode(entry).ToArray();
            if (keyword.IsBase64 && !TryDecode(content, out content)) return false;
            return !keyword.IsJson || JsonText.TryParse(content, path: null, out _, out _);
        }

        public override ErrorText Explain(ref Evaluator evaluator, int entry)
        {
            var expected = (keyword.IsJson ? "JSON" : "data") + (keyword.IsBase64 ? " in base64" : "");
            return new ErrorText($"The string is not {expected}.", expected, Describe.Value(evaluator.View, entry));
        }
    }
}
