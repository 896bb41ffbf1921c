namespace DomainSdk.CodeGeneration.Model;

/// <summary>A rule that a codec takes as a type argument: emitted as a small private struct that holds the rule object.</summary>
/// <param name="Name">Name of the struct, unique within its type.</param>
/// <param name="Type">Type of the rule object: <c>StringRule</c>, <c>NumberRule</c>, <c>ArrayRule</c>, <c>MapRule</c>, <c>EnumTable</c> or <c>SchemaNode</c>.</param>
/// <param name="Value">The C# expression that makes it.</param>
public sealed record RuleModel(string Name, string Type, string Value);
