using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>Arranges keywords for evaluation: what asserts nothing is left out, members of objects are walked once.</summary>
internal static class EvaluationSteps
{
    public static List<Keyword> Of(PlanNode node)
    {
        var steps = new List<Keyword>();
        MembersStep? members = null;
        foreach (var keyword in node.Keywords)
        {
            if (keyword.Order == KeywordOrder.Annotation) continue;
            if (keyword is not (RequiredKeyword or PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword))
            {
                steps.Add((Keyword)keyword);
            }
            else if (members is null)
            {
                members = new MembersStep(node.Keywords);
                steps.Add(members);
            }
        }

        return steps;
    }
}
