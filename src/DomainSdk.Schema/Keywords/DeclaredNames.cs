using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>Gathers the member names that a schema declares, in itself and in what it applies to the same value.</summary>
internal static class DeclaredNames
{
    private const int MostNodes = 500;

    /// <param name="plan">The plan.</param>
    /// <param name="keyword">A keyword of the schema.</param>
    public static string[] Around(SchemaPlan plan, PlanKeyword keyword)
    {
        var names = new List<string>();
        var seen = new HashSet<int> { keyword.Owner };
        var pending = new Queue<int>(seen);
        while (pending.Count > 0)
        {
            foreach (var other in plan[pending.Dequeue()].Keywords)
            {
                if (other is PropertiesKeyword properties) names.AddRange(properties.Members.Select(m => m.Name));
                foreach (var next in other.InPlaceNodes)
                {
                    if (seen.Count < MostNodes && seen.Add(next)) pending.Enqueue(next);
                }
            }
        }

        return [.. names];
    }
}
