using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Satisfaction;

namespace DomainSdk.Schema.Sampling;

/// <summary>Looks for a document by proof where drawing has found none: either there is one, or it is proved that there is not.</summary>
internal sealed class SampleSearch(SchemaPlan plan, int node, SatisfierLimits? bounds = null)
{
    /// <summary>Far less than a comparison takes: one search follows another.</summary>
    private static readonly SatisfierLimits Bounds = new(MaxSteps: 60_000, MaxDepth: 60);

    private readonly SatisfierLimits _bounds = bounds ?? Bounds;
    private readonly SchemaPair _pair = new(plan, node, plan, node);

    /// <summary>Finds a document that differs from some others.</summary>
    public Outcome Find(IReadOnlyList<JsonNode> others)
    {
        var outcome = new Satisfier(_pair.Plans, _pair.Classes, _bounds).Find([new Condition.Schema(0, node, true), .. others.Select(other => new Condition.Differs(other))]);
        // What a schema means depends on the way to it, and the proof does not follow the way.
        return outcome.IsNone && plan.HasDynamicScope ? Outcome.Unknown("'$dynamicRef', whose target depends on the way to it") : outcome;
    }

    /// <summary>Puts into words why there are no more documents.</summary>
    /// <param name="outcome">What the search has come to.</param>
    /// <param name="count">How many documents there are.</param>
    /// <param name="failure">What the last drawing failed on, or empty.</param>
    public string Explain(Outcome outcome, int count, string failure)
    {
        if (outcome.IsNone && count > 0) return NoMore(count);
        if (outcome.IsNone) return "No document is valid: " + new Contradiction(plan, node, _bounds).Describe();
        var found = count == 0 ? "No document was found" : $"No more than {Describe.Count(count, "document was", "different documents were")} found";
        var obstacle = outcome.Obstacle is null ? "" : $" The search by proof did not get past {outcome.Obstacle}.";
        return $"{found}, which does not prove that there is none{(count == 0 ? "" : " other")}.{(failure.Length == 0 ? "" : " " + failure)}{obstacle}";
    }

    /// <summary>Says that it is proved that these are all.</summary>
    public static string NoMore(int count) => $"The schema allows no more than {Describe.Count(count, "document", "different documents")}.";
}
