using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Reports files that have members and no keyword: they allow everything, and are most often documents.</summary>
internal static class KeywordlessSchemas
{
    public static void Report(IEnumerable<SchemaDocument?> documents, PlanBuilder builder)
    {
        foreach (var document in documents)
        {
            // A file of schemas under names of its own works by the references that lead into it.
            if (document is not { Locations.Count: 1 } || document.Root.Value is not { Kind: JsonKind.Object, Count: > 0 } root) continue;
            if (!HasKeyword(root, builder.Options))
                builder.Diagnostics.Report(DiagnosticCatalog.NoKeyword, root, "No member of this file is a keyword, so that every document is valid by it. Is it a document, and no schema?");
        }
    }

    private static bool HasKeyword(JsonNode root, CompileOptions options)
    {
        foreach (var member in root.EnumerateMembers())
        {
            if (IsKeyword(member.Name, options)) return true;
        }

        return false;
    }

    private static bool IsKeyword(string name, CompileOptions options) =>
        name.StartsWith("x-", StringComparison.Ordinal) || options.Keywords.Any(keyword => keyword.Name == name) || Dialect.All.Any(dialect => dialect.Find(name) is not null);
}
