using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// What a schema says at one place beside its assertions. Places with the same assertions share a shape; what is said stays with each of them.
/// </summary>
/// <param name="Default">The value of <c>default</c>; may be absent.</param>
/// <param name="Name">The name that <c>x-name</c> asks for, or null.</param>
/// <param name="Documentation">The words, or null.</param>
internal sealed record Annotations(JsonNode Default, string? Name, DocumentationModel? Documentation)
{
    /// <summary>Those of a place: its own come before those of what it refers to.</summary>
    /// <param name="c">The place, as the schema has it there.</param>
    public static Annotations Of(Conjunction c) => new(
        c.Annotation("default"),
        c.Nodes.Count > 0 ? Json.TextOf(c.Nodes[0].Annotation("x-name")) : null,
        Analysis.Documentation.Of(c));
}
