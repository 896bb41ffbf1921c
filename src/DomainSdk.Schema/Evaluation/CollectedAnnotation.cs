using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>An annotation that a schema attaches to a value of a document.</summary>
/// <param name="Node">Index of the schema in the plan.</param>
/// <param name="Entry">The entry of the value in the tape of the document.</param>
/// <param name="Keyword">The keyword; its value is the annotation.</param>
/// <param name="EvaluationPath">JSON Pointer of the path to the schema, where it was asked for.</param>
internal readonly record struct CollectedAnnotation(int Node, int Entry, PlanKeyword Keyword, string? EvaluationPath);
