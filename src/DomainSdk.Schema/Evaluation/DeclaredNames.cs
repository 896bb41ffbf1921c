using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Gathers the member names that a schema declares, in itself and in what it applies to the same value.</summary>
internal static class DeclaredNames
{
    private const int MostNodes = 500;

    /// <summary>The names that are known where a keyword demands or refuses a member.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="keyword">A keyword of the schema.</param>
    public static string[] Of(SchemaPlan plan, PlanKeyword keyword) => keyword.Refuses switch
    {
        RefusedPart.Member => [],
        RefusedPart.UndeclaredMember => [.. plan[keyword.Owner].Keywords.SelectMany(k => k.DeclaredMembers)],
        _ => Around(plan, keyword),
    };

    private static string[] Around(SchemaPlan plan, PlanKeyword keyword)
    {
        var names = new List<string>();
        var seen = new HashSet<int> { keyword.Owner };
        var pending = new Queue<int>(seen);
        while (pending.Count > 0)
        {
            foreach (var other in plan[pending.Dequeue()].Keywords)
            {
                names.AddRange(other.DeclaredMembers);
                foreach (var next in other.InPlaceNodes)
                {
                    if (seen.Count < MostNodes && seen.Add(next)) pending.Enqueue(next);
                }
            }
        }

        return [.. names];
    }
}
