using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Compiles one schema: each member by the definition that the dialect has for it.</summary>
internal static class NodeCompiler
{
    public static void Compile(PlanBuilder builder, NodeDraft draft)
    {
        var location = draft.Location;
        var dialect = location.Resource.Dialect;
        switch (location.Value.Kind)
        {
            case JsonKind.True or JsonKind.False:
                if (dialect.Has(DialectRules.NoBooleanSchemas) && location.DocumentPointer.Length == 0)
                    ReportNotASchema(builder, location, DiagnosticSeverity.Warning);
                break;
            case JsonKind.Object:
                CompileObject(builder, draft);
                break;
            default:
                ReportNotASchema(builder, location, DiagnosticSeverity.Error);
                break;
        }
    }

    private static void CompileObject(PlanBuilder builder, NodeDraft draft)
    {
        var location = draft.Location;
        var dialect = location.Resource.Dialect;
        var context = new KeywordContext(builder, draft.Index, location);
        var isSource = location.Resource.Document.IsSource;
        var hidden = dialect.Has(DialectRules.ReferenceHidesSiblings)
            && location.Value.TryGetMember("$ref", out var reference) && reference.Kind == JsonKind.String;
        var hiddenNames = new List<JsonNode>();
        foreach (var (nameNode, value) in location.Value.EnumerateMembers())
        {
            var name = nameNode.GetString();
            if (location.Value.TryGetMember(name, out var last) && last != value)
            {
                if (isSource) builder.Diagnostics.Report(DiagnosticCatalog.DuplicateMember, nameNode, $"The member '{name}' stands twice in this schema; the last one counts.");
                continue;
            }

            var definition = dialect.Find(name);
            if (hidden && name != "$ref")
            {
                hiddenNames.Add(nameNode);
                if (isSource) SchemaLint.ReportHidden(context, nameNode, name, definition);
                continue;
            }

            context.Begin(name, nameNode, value);
            if (definition is not null) KeywordReaders.Of(definition)(context);
            else if (!CustomKeywords.TryCompile(context)) CompileUnknown(context, isSource);
        }

        draft.Keywords = context.Settling;
        if (!isSource) return;
        SchemaLint.ReportHiddenAnnotations(context, hiddenNames);
        SchemaLint.Check(context);
    }

    private static void CompileUnknown(KeywordContext context, bool isSource)
    {
        context.Add(new AnnotationKeyword(context.Source, isKnown: false));
        if (!isSource) return;
        UnknownKeywords.Report(context);
        IntegrityKeywords.Check(context);
    }

    private static void ReportNotASchema(PlanBuilder builder, SchemaLocation location, DiagnosticSeverity severity) =>
        builder.Diagnostics.Report(
            DiagnosticCatalog.InvalidKeywordValue, location.Value,
            location.Resource.Dialect.Has(DialectRules.NoBooleanSchemas) ? "A schema is an object here." : "A schema is an object, true or false.",
            severity: severity);
}
