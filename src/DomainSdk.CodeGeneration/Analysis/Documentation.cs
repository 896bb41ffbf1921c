using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What schemas say in words.</summary>
internal static class Documentation
{
    /// <summary>The words of one schema, or null.</summary>
    /// <param name="node">The schema.</param>
    public static DocumentationModel? Of(PlanNode node) =>
        Make(node.Annotation("description"), node.Annotation("title"), node.Annotation("deprecated"));

    /// <summary>The words of a place: its own, else those of what it refers to.</summary>
    /// <param name="c">The place.</param>
    public static DocumentationModel? Of(Conjunction c) =>
        Make(c.Annotation("description"), c.Annotation("title"), c.Annotation("deprecated"));

    private static DocumentationModel? Make(JsonNode description, JsonNode title, JsonNode deprecated)
    {
        var text = Json.TextOf(description) ?? Json.TextOf(title);
        var isDeprecated = deprecated.Kind == JsonKind.True;
        return string.IsNullOrWhiteSpace(text) && !isDeprecated ? null : new DocumentationModel(text ?? "", isDeprecated);
    }
}
