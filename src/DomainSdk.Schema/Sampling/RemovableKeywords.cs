using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>
/// The keywords of a schema without which it can only allow more. What stands below <c>not</c>, <c>oneOf</c> or <c>if</c> is none of them, and
/// what other keywords look at, such as <c>properties</c>, is not either.
/// </summary>
internal sealed class RemovableKeywords(SchemaPlan plan, int root)
{
    private readonly HashSet<int> _visited = [];
    private readonly List<PlanKeyword> _keywords = [];

    /// <summary>The keywords in the file of the schema, in the order in which evaluation meets them.</summary>
    public List<PlanKeyword> Find()
    {
        Visit(root);
        return _keywords;
    }

    private void Visit(int index)
    {
        if (!_visited.Add(index) || !StackRoom.Has()) return;
        foreach (var keyword in plan[index].Keywords)
        {
            if (CanGo(keyword) && keyword.Value.IsPresent && keyword.Value.Text == plan[root].Source.Text) _keywords.Add(keyword);
            foreach (var node in Inner(keyword)) Visit(node);
        }
    }

    private static bool CanGo(PlanKeyword keyword) => keyword.Order is KeywordOrder.Kind or KeywordOrder.Assertion or KeywordOrder.Unevaluated
        || keyword is AdditionalPropertiesKeyword or PropertyNamesKeyword or ContainsKeyword or NotKeyword or OneOfKeyword or AnyOfKeyword or IfKeyword;

    private static IEnumerable<int> Inner(PlanKeyword keyword) => keyword switch
    {
        IfKeyword condition => new[] { condition.Then, condition.Else }.Where(n => n >= 0),
        ContainsKeyword { Max: null } or RefKeyword or AllOfKeyword or AnyOfKeyword or PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword
            or ItemsKeyword or PrefixItemsKeyword or PropertyNamesKeyword or DependentSchemasKeyword => keyword.Subschemas.Select(s => s.Value),
        _ => [],
    };
}
