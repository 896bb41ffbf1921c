using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Validates schemas against the metaschema that <c>$schema</c> names where it is one of the user's own (2020-12 core, section 8.1.1); what the
/// published ones say, the keywords check themselves.
/// </summary>
internal static class OwnMetaschemas
{
    public static void Report(IEnumerable<SchemaDocument?> documents, PlanBuilder builder)
    {
        var compiled = new Dictionary<string, SchemaPlan?>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document is null || !document.Root.Value.TryGetMember("$schema", out var named) || named.Kind != JsonKind.String) continue;
            var uri = UriReference.SplitFragment(UriReference.Resolve(document.BaseUri, named.GetString())).Uri;
            if (!compiled.TryGetValue(uri, out var plan)) compiled.Add(uri, plan = Compile(uri, builder));
            if (plan is null) continue;
            foreach (var error in PlanInterpreter.Validate(plan, plan.Roots[0].Node, document.Text).Errors)
                builder.Diagnostics.Report(DiagnosticCatalog.MetaschemaViolation, document.Root.Value, error.Position, $"The metaschema '{uri}' does not allow this: {error.Message}", error.Suggestion);
        }
    }

    private static SchemaPlan? Compile(string uri, PlanBuilder builder)
    {
        if (!builder.Registry.TryFindOwnMetaschema(uri, out var text)) return null;
        var options = builder.Options with { Retriever = new KnownTexts(builder.Registry), AssertFormats = null };
        var plan = SchemaCompiler.Compile([new SchemaSource(text, uri)], options, checksMetaschemas: false).Plan;
        return plan.Roots[0].HasErrors ? null : plan;
    }

    /// <summary>What the compilation of the schemas knows and finds.</summary>
    private sealed class KnownTexts(SchemaRegistry registry) : ISchemaRetriever
    {
        public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text) => registry.TryFindText(uri, out text);
    }
}
