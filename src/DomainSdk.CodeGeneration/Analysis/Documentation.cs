using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What schemas say in words.</summary>
internal static class Documentation
{
    /// <summary>The words of one schema, or null.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">The schema.</param>
    public static DocumentationModel? Of(SchemaPlan plan, PlanNode node) => Make([node], Inline(plan, node));

    /// <summary>The words of a place: its own, else those of what it refers to. It is deprecated only where it says so itself.</summary>
    /// <param name="c">The place.</param>
    public static DocumentationModel? Of(Conjunction c) => Make(c.Nodes, c.OwnNodes);

    private static DocumentationModel? Make(IReadOnlyList<PlanNode> nodes, IReadOnlyList<PlanNode> own)
    {
        var text = Json.TextOf(Find(nodes, "description")) ?? Json.TextOf(Find(nodes, "title")) ?? "";
        var model = new DocumentationModel(string.IsNullOrWhiteSpace(text) ? "" : text)
        {
            IsDeprecated = Find(own, "deprecated").Kind == JsonKind.True,
            IsReadOnly = Find(nodes, "readOnly").Kind == JsonKind.True,
            IsWriteOnly = Find(nodes, "writeOnly").Kind == JsonKind.True,
            Examples = Find(nodes, "examples") is { IsPresent: true, Kind: JsonKind.Array } examples ? Texts(examples).ToEquatableArray() : [],
        };
        if (model.IsDeprecated && Json.TextOf(Find(own, "x-deprecatedMessage")) is { } message)
            model = model with { DeprecationMessage = message };
        return model == new DocumentationModel("") ? null : model;
    }

    private static JsonNode Find(IReadOnlyList<PlanNode> nodes, string name)
    {
        foreach (var node in nodes)
        {
            if (node.Annotation(name) is { IsPresent: true } value)
                return value;
        }

        return default;
    }

    private static IEnumerable<string> Texts(JsonNode list)
    {
        var texts = new List<string>();
        foreach (var item in list.EnumerateItems())
            texts.Add(Json.Minify(item));
        return texts;
    }

    // A schema and the parts of it that allOf puts together on the spot.
    private static List<PlanNode> Inline(SchemaPlan plan, PlanNode node)
    {
        var found = new List<PlanNode> { node };
        var seen = new HashSet<PlanNode>(found);
        for (var i = 0; i < found.Count; i++)
            found.AddRange(found[i].Keywords.OfType<AllOfKeyword>().SelectMany(k => k.Nodes).Where(n => n >= 0).Select(n => plan.Nodes[n]).Where(seen.Add));
        return found;
    }
}
