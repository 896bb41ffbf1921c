using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Tells of places that are left to the interpreter because they ask for more than a bound allows: once for each bound, at the first of them.</summary>
internal static class LimitedPlaces
{
    /// <summary>What the user should know.</summary>
    /// <param name="places">The places.</param>
    /// <param name="plan">The plan.</param>
    public static IEnumerable<ModelDiagnostic> Report(IReadOnlyList<LimitedPlace> places, SchemaPlan plan)
    {
        foreach (var limited in places.GroupBy(p => p.Limit, StringComparer.Ordinal))
        {
            var nodes = limited.Select(p => Node(p, plan)).OfType<PlanNode>().ToList();
            if (nodes.Count == 0)
                continue;
            var others = nodes.Count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, " and {0} more", nodes.Count - 1);
            yield return new ModelDiagnostic(
                ProjectDiagnostics.GenerationLimit,
                $"'{nodes[0].AbsoluteLocation}'{others} would take more than the limit '{limited.Key}' allows, so that the value has no type of its own: it is any JSON value, which reading still checks by its schema",
                nodes[0].Source.Text.Path,
                nodes[0].Source.Span.Start,
                nodes[0].Source.Span.Length);
        }
    }

    private static PlanNode? Node(LimitedPlace limited, SchemaPlan plan) =>
        limited.Place.Conjunction.NodeAt(limited.Place.Conjunction.Tops) ?? (plan.Nodes.Count > 0 ? plan.Nodes[0] : null);
}
