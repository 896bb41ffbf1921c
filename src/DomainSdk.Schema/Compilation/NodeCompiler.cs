using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Compiles one schema: each member by the definition that the dialect has for it.</summary>
internal static class NodeCompiler
{
    public static void Compile(PlanBuilder builder, PlanNode node, SchemaLocation location)
    {
        switch (location.Value.Kind)
        {
            case JsonKind.True or JsonKind.False:
                node.Boolean = location.Value.Kind == JsonKind.True;
                if (node.Dialect.Has(DialectRules.NoBooleanSchemas) && location.DocumentPointer.Length == 0)
                    ReportNotASchema(builder, node, DiagnosticSeverity.Warning);
                break;
            case JsonKind.Object:
                CompileObject(builder, node, location);
                break;
            default:
                ReportNotASchema(builder, node, DiagnosticSeverity.Error);
                break;
        }
    }

    private static void CompileObject(PlanBuilder builder, PlanNode node, SchemaLocation location)
    {
        var context = new KeywordContext(builder, node, location);
        var isSource = location.Resource.Document.IsSource;
        var hidden = node.Dialect.Has(DialectRules.ReferenceHidesSiblings)
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

            var definition = node.Dialect.Find(name);
            if (hidden && name != "$ref")
            {
                hiddenNames.Add(nameNode);
                if (isSource) SchemaLint.ReportHidden(context, nameNode, name, definition);
                continue;
            }

            context.Begin(name, nameNode, value);
            if (definition is not null) definition.Compile(context);
            else if (!CustomKeywords.TryCompile(context)) CompileUnknown(context, isSource);
        }

        node.SetKeywords([.. context.Keywords.OrderBy(k => k.Order)]);
        node.TracksEvaluated = context.Keywords.Any(k => k is UnevaluatedPropertiesKeyword or UnevaluatedItemsKeyword);
        if (!isSource) return;
        SchemaLint.ReportHiddenAnnotations(context, hiddenNames);
        SchemaLint.Check(context);
    }

    private static void CompileUnknown(KeywordContext context, bool isSource)
    {
        context.Add(new AnnotationKeyword(context.Name, context.Value, isKnown: false));
        if (!isSource) return;
        UnknownKeywords.Report(context);
        IntegrityKeywords.Check(context);
    }

    private static void ReportNotASchema(PlanBuilder builder, PlanNode node, DiagnosticSeverity severity) =>
        builder.Diagnostics.Report(
            DiagnosticCatalog.InvalidKeywordValue, node.Source,
            node.Dialect.Has(DialectRules.NoBooleanSchemas) ? "A schema is an object here." : "A schema is an object, true or false.",
            severity: severity);
}
