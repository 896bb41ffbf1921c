namespace DomainSdk.Schema.Evaluation;

/// <summary>What it means that a keyword applied the schema <c>false</c>.</summary>
/// <param name="Id">The id of the catalogue.</param>
/// <param name="Text">The failure in words.</param>
internal readonly record struct FalseText(string Id, ErrorText Text);
