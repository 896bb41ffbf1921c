using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Arranges keywords for evaluation: per kind of value, only what can fail on it; members of objects are walked once.</summary>
internal static class EvaluationSteps
{
    private const int Kinds = (int)JsonKind.Object + 1;

    /// <summary>Nothing to evaluate for any kind.</summary>
    public static PlanKeyword[][] None { get; } = Create([]);

    public static PlanKeyword[][] Create(PlanKeyword[] keywords)
    {
        var steps = Combine(keywords);
        var byKind = new PlanKeyword[Kinds][];
        for (var kind = 0; kind < Kinds; kind++)
            byKind[kind] = [.. steps.Where(s => ((int)s.AppliesTo & (1 << kind)) != 0)];
        return byKind;
    }

    private static List<PlanKeyword> Combine(PlanKeyword[] keywords)
    {
        var steps = new List<PlanKeyword>();
        MembersStep? members = null;
        foreach (var keyword in keywords)
        {
            if (keyword.Order == KeywordOrder.Annotation) continue;
            if (keyword is not (RequiredKeyword or PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword))
            {
                steps.Add(keyword);
            }
            else if (members is null)
            {
                members = new MembersStep(keywords);
                steps.Add(members);
            }
        }

        return steps;
    }
}
