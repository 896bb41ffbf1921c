using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>The schemas that one applies: to the same value, and to its children.</summary>
internal sealed class AppliedSchemas
{
    private AppliedSchemas(List<(PlanKeyword Keyword, int Ordinal, int Node)> inPlace, List<AppliedChild> children)
    {
        InPlace = inPlace;
        foreach (var child in children)
        {
            if (child.Kind == ChildKind.Member) Members[child.Name!] = child;
            else Others.Add(child);
        }
    }

    /// <summary>Those applied to the same value, each with its place in the keyword.</summary>
    public List<(PlanKeyword Keyword, int Ordinal, int Node)> InPlace { get; }

    /// <summary>Those applied to the member of a name.</summary>
    public Dictionary<string, AppliedChild> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Those applied to other children.</summary>
    public List<AppliedChild> Others { get; } = [];

    /// <summary>Whether any is applied to children.</summary>
    public bool Descends => Members.Count + Others.Count > 0;

    public static AppliedSchemas Of(PlanNode node)
    {
        var inPlace = new List<(PlanKeyword, int, int)>();
        var children = new List<AppliedChild>();
        foreach (var keyword in node.Keywords)
        {
            if (keyword.Order == KeywordOrder.InPlace)
            {
                foreach (var target in keyword.Targets) inPlace.Add((keyword, inPlace.Count, target));
                Number(inPlace, keyword);
            }
            else
            {
                children.AddRange(keyword.Children);
            }
        }

        return new AppliedSchemas(inPlace, children);
    }

    /// <summary>Whether one evaluation never applies both of two schemas.</summary>
    public static bool AreExclusive(StepContext context, (PlanKeyword Keyword, int Ordinal, int Node) a, (PlanKeyword Keyword, int Ordinal, int Node) b) =>
        ReferenceEquals(a.Keyword, b.Keyword) && ((Keyword)a.Keyword).IsExclusive(context, a.Ordinal, b.Ordinal);

    /// <summary>Whether a schema that is applied to a child beside another one of the same schema is never applied to the same child.</summary>
    public static bool AreApart(AppliedChild a, AppliedChild b) => a.Kind == ChildKind.OtherMember || b.Kind == ChildKind.OtherMember || !a.Overlaps(b);

    private static void Number(List<(PlanKeyword Keyword, int Ordinal, int Node)> inPlace, PlanKeyword keyword)
    {
        var first = inPlace.FindIndex(e => ReferenceEquals(e.Keyword, keyword));
        for (var i = Math.Max(first, 0); i < inPlace.Count; i++) inPlace[i] = (keyword, i - first, inPlace[i].Node);
    }
}
