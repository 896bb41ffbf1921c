namespace DomainSdk.CodeGeneration.Model;

/// <summary>Text for a documentation comment, as the schema has it (not yet escaped).</summary>
/// <param name="Summary">One paragraph: <c>description</c>, or <c>title</c> where there is none.</param>
/// <param name="IsDeprecated">Whether the schema says <c>deprecated</c>.</param>
public sealed record DocumentationModel(string Summary, bool IsDeprecated = false);
