using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration;

/// <summary>A schema that the user asked types for.</summary>
/// <param name="Node">Index of its node in the plan.</param>
/// <param name="SourceName">Name of the schema file for headers and default names: <c>party.schema.json</c>.</param>
/// <param name="Namespace">The C# namespace of its types.</param>
/// <param name="TypeName">The name of its type, or null to derive one.</param>
/// <param name="DeclaredByUser">Whether an attribute on a partial record asked for it: the user then owns the declaration.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="HasConverter">Whether the user's declaration names the converter for <c>JsonSerializer</c>, so that it is not named twice.</param>
/// <param name="DeclaredMembers">The names of what the user has declared in the type.</param>
internal sealed record GenerationRoot(
    int Node,
    string SourceName,
    string Namespace,
    string? TypeName = null,
    bool DeclaredByUser = false,
    string Accessibility = "public",
    bool HasConverter = false,
    EquatableArray<string> DeclaredMembers = default);
