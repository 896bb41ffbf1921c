using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>Short ways to compare schemas in tests; every witness is checked on the way.</summary>
internal static class Comparisons
{
    public static SchemaComparison Of(string oldSchema, string newSchema, ContainmentOptions? options = null) =>
        Of(Schemas.Plan(oldSchema), Schemas.Plan(newSchema), options);

    public static SchemaComparison Of(SchemaPlan oldPlan, SchemaPlan newPlan, ContainmentOptions? options = null)
    {
        var (oldNode, newNode) = (oldPlan.Roots[0].Node, newPlan.Roots[0].Node);
        var comparison = SchemaComparison.Compare(oldPlan, oldNode, newPlan, newNode, options);
        Check(comparison.Backward, (oldPlan, oldNode), (newPlan, newNode));
        Check(comparison.Forward, (newPlan, newNode), (oldPlan, oldNode));
        return comparison;
    }

    /// <summary>Both answers in two letters: y, n or u; backward first.</summary>
    public static string Answers(SchemaComparison comparison) => $"{Letter(comparison.Backward)}{Letter(comparison.Forward)}";

    public static CompileOptions Options(bool assertFormats) => CompileOptions.Default with { AssertFormats = assertFormats };

    private static char Letter(ContainmentResult result) => result.Answer switch { ContainmentAnswer.Yes => 'y', ContainmentAnswer.No => 'n', _ => 'u' };

    private static void Check(ContainmentResult result, (SchemaPlan Plan, int Node) from, (SchemaPlan Plan, int Node) to)
    {
        Assert.Equal(result.Answer == ContainmentAnswer.Yes, result.Changes.Count == 0);
        Assert.Equal(result.Answer == ContainmentAnswer.Unknown, result.Obstacle is not null);
        foreach (var change in result.Changes)
        {
            Assert.Equal(result.Answer == ContainmentAnswer.No, change.Witness is not null);
            if (change.Witness is null) continue;
            var text = JsonText.Parse(Encoding.UTF8.GetBytes(change.Witness));
            Assert.Equal(Verdict.Valid, PlanInterpreter.Decide(from.Plan, from.Node, text.View));
            Assert.Equal(Verdict.Invalid, PlanInterpreter.Decide(to.Plan, to.Node, text.View));
        }
    }
}
