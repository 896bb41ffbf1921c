using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>Where a keyword stands.</summary>
/// <param name="Name">The name as written in the schema.</param>
/// <param name="Value">The value in the schema file.</param>
/// <param name="Owner">The index of the node that holds it.</param>
internal readonly record struct KeywordSource(string Name, JsonNode Value, int Owner);
