using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>Finds values of <c>default</c> that the schema around them refuses (validation, section 9.2, recommends that they are valid).</summary>
internal static class DefaultValues
{
    public static void Report(SchemaPlan plan, PlanBuilder builder)
    {
        foreach (var node in builder.Nodes)
        {
            if (!builder.LocationOf(node).Resource.Document.IsSource) continue;
            foreach (var annotation in node.Annotations)
            {
                if (annotation is AnnotationKeyword { Name: "default", IsKnown: true }) Check(plan, builder, node, annotation);
            }
        }
    }

    private static void Check(SchemaPlan plan, PlanBuilder builder, PlanNode node, PlanKeyword annotation)
    {
        var value = annotation.Value;
        // What cannot be told has a diagnostic of its own.
        if (PlanInterpreter.Decide(plan, node.Index, value.Text.View, value.Index) != Verdict.Invalid) return;
        var error = PlanInterpreter.Validate(plan, node.Index, value.Text, value.Index).Errors[0];
        var at = error.InstanceLocation.Length == 0 ? "" : $" at '{error.InstanceLocation}'";
        builder.Diagnostics.Report(DiagnosticCatalog.InvalidDefault, value, $"The default is not valid by its own schema{at}: {error.Message}", error.Suggestion);
    }
}
