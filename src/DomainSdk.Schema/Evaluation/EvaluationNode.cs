using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>A schema as it is evaluated: what stands in its keywords, arranged by the kind of the value.</summary>
internal sealed class EvaluationNode
{
    private readonly EvaluationStep[][] _steps;
    private readonly InstanceTypes _applying;

    /// <param name="schema">The schema.</param>
    /// <param name="steps">What is evaluated, in this order.</param>
    public EvaluationNode(PlanNode schema, IReadOnlyList<EvaluationStep> steps)
    {
        Schema = schema;
        Index = schema.Index;
        Boolean = schema.Boolean;
        NeedsState = schema.TracksEvaluated || schema.LeadsBackToItself;
        IsMetAgain = schema.IsMetAgain;
        Steps = steps;
        _steps = [.. Enumerable.Range(0, (int)JsonKind.Object + 1).Select(kind => steps.Where(s => s.AppliesTo.Has((JsonKind)kind)).ToArray())];
        foreach (var keyword in schema.Keywords)
            if (keyword.Order != KeywordOrder.Annotation && keyword.Targets.Any()) _applying |= keyword.AppliesTo;
    }

    /// <summary>The schema.</summary>
    public PlanNode Schema { get; }

    /// <summary>Its number in the plan.</summary>
    public int Index { get; }

    /// <summary>The value of a boolean schema, or null for an object.</summary>
    public bool? Boolean { get; }

    /// <summary>Whether evaluating it needs more bookkeeping than others.</summary>
    public bool NeedsState { get; }

    /// <summary>Whether its verdicts are remembered.</summary>
    public bool IsMetAgain { get; }

    /// <summary>What is evaluated.</summary>
    public IReadOnlyList<EvaluationStep> Steps { get; }

    /// <summary>What is evaluated for a value of a kind.</summary>
    public EvaluationStep[] StepsFor(JsonKind kind) => _steps[(int)kind];

    /// <summary>Whether other schemas are applied for a value of a kind, so that its evaluation takes more than a look.</summary>
    public bool AppliesOthers(JsonKind kind) => _applying.Has(kind);
}
