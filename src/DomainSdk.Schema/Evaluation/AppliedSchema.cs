namespace DomainSdk.Schema.Evaluation;

/// <summary>A schema that applies to a value of a document.</summary>
/// <param name="Node">Index of the schema in the plan.</param>
/// <param name="Entry">The entry of the value in the tape of the document.</param>
internal readonly record struct AppliedSchema(int Node, int Entry);
