using DomainSdk.Schema.Json;

namespace DomainSdk.Conformance.Suite;

/// <summary>A schema of the suite and the documents tried on it.</summary>
/// <param name="Description">What the group is about.</param>
/// <param name="Schema">The schema as a text of its own.</param>
/// <param name="Tests">The documents.</param>
public sealed record SuiteGroup(string Description, JsonText Schema, IReadOnlyList<SuiteTest> Tests);

/// <summary>A document and its verdict.</summary>
/// <param name="Description">What is tested.</param>
/// <param name="Data">The document.</param>
/// <param name="IsValid">The verdict.</param>
public sealed record SuiteTest(string Description, byte[] Data, bool IsValid);
