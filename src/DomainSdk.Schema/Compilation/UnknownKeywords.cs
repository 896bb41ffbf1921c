using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Compilation;

/// <summary>Reports keywords that the dialect does not define.</summary>
internal static class UnknownKeywords
{
    /// <summary>Names that editors and generators define; they do no harm and are not misspellings.</summary>
    private static readonly HashSet<string> Customary = new(StringComparer.Ordinal)
    {
        "$comment", "allowComments", "allowTrailingCommas", "completionDetail", "defaultSnippets", "deprecationMessage",
        "doNotSuggest", "enumDescriptions", "enumDetails", "enumItemLabels", "enumNames", "enumSortTexts", "errorMessage", "example", "fileMatch",
        "javaType", "markdownDescription", "markdownEnumDescriptions", "meta:enum", "name", "nullable", "options", "order",
        "patternErrorMessage", "scope", "suggestSortText", "taplo", "tsEnumNames", "tsType", "url", "version", "versions", "xml",
    };

    /// <summary>What keywords of other dialects are called in later ones.</summary>
    private static readonly Dictionary<string, string> Successors = new(StringComparer.Ordinal)
    {
        ["id"] = "$id",
        ["additionalItems"] = "items beside prefixItems",
        ["$recursiveRef"] = "$dynamicRef",
        ["$recursiveAnchor"] = "$dynamicAnchor",
        ["divisibleBy"] = "multipleOf",
        ["disallow"] = "not",
        ["extends"] = "allOf",
    };

    public static void Report(KeywordContext context)
    {
        var name = context.Name;
        if (name.StartsWith("x-", StringComparison.Ordinal)) return;
        var origin = Dialect.All.FirstOrDefault(d => d.Find(name) is not null && d != context.Dialect);
        if (origin is not null || Successors.ContainsKey(name))
        {
            ReportOtherDialect(context, name, origin);
            return;
        }

        if (name == "discriminator")
        {
            context.ReportName(DiagnosticCatalog.UnknownKeyword, "'discriminator' asserts nothing in JSON Schema: its 'mapping' does not tell the branches apart. Fix the member in each branch by 'const'.", severity: DiagnosticSeverity.Info);
            return;
        }

        if (Customary.Contains(name))
        {
            context.ReportName(DiagnosticCatalog.UnknownKeyword, $"'{name}' is not a keyword of JSON Schema; validators ignore it.", severity: DiagnosticSeverity.Hidden);
            return;
        }

        var nearest = Spelling.Nearest(name, context.Dialect.KeywordNames);
        if (nearest is null) context.ReportName(DiagnosticCatalog.UnknownKeyword, $"'{name}' is not a keyword of {context.Dialect.Name}; keywords of your own begin with 'x-'.", severity: DiagnosticSeverity.Info);
        else context.ReportName(DiagnosticCatalog.UnknownKeyword, $"'{name}' is not a keyword of {context.Dialect.Name}; did you mean '{nearest}'?", nearest);
    }

    private static void ReportOtherDialect(KeywordContext context, string name, Dialect? origin)
    {
        var successor = Successors.TryGetValue(name, out var known) && context.Dialect.Find(known) is not null ? known : null;
        // A container of definitions works through references whatever it is called.
        var harmless = name is "$defs" or "definitions" or "$comment" or "deprecated" or "examples" or "readOnly" or "writeOnly";
        var source = origin is null ? "an older draft" : origin.Name;
        context.ReportName(
            DiagnosticCatalog.KeywordIgnored,
            $"'{name}' is a keyword of {source}; {context.Dialect.Name} ignores it{(successor is null ? "." : $", use '{successor}'.")}",
            successor,
            harmless ? DiagnosticSeverity.Info : null);
    }
}
