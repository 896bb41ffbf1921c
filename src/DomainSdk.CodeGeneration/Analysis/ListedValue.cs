using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A value of a list, with what the schema calls it and says about it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Name">The name, or null.</param>
/// <param name="Documentation">The words, or null.</param>
internal sealed record ListedValue(JsonNode Value, string? Name, DocumentationModel? Documentation)
{
    /// <summary>The values of a list, named by the annotations beside it.</summary>
    /// <param name="c">The place.</param>
    /// <param name="values">The values.</param>
    public static List<ListedValue> Of(Conjunction c, IReadOnlyList<JsonNode> values)
    {
        var names = Texts(c, "x-enum-varnames", values.Count) ?? Texts(c, "x-enumNames", values.Count);
        var words = Texts(c, "x-enum-descriptions", values.Count);
        return [.. values.Select((v, i) => new ListedValue(v, names?[i], words?[i] is { Length: > 0 } text ? new DocumentationModel(text) : null))];
    }

    /// <summary>The values of branches that are lists and nothing else; null where one is more.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="variants">The branches.</param>
    /// <param name="isExactlyOne">Whether a value in two of them fulfils none.</param>
    public static List<ListedValue>? Of(SchemaPlan plan, List<Variant> variants, bool isExactlyOne)
    {
        var values = new List<(ListedValue Value, int Count)>();
        var places = new Dictionary<JsonNode, int>(SameValues.Comparer);
        foreach (var variant in variants)
        {
            if (!variant.Conjunction.OnlyLists || variant.Conjunction.Values() is not { } listed)
                return null;
            var node = plan.Nodes[variant.Branch];
            foreach (var value in listed)
            {
                if (places.TryGetValue(value, out var known))
                {
                    values[known] = (values[known].Value, values[known].Count + 1);
                    continue;
                }

                places.Add(value, values.Count);
                values.Add((listed.Count == 1 ? new ListedValue(value, Json.TextOf(node.Annotation("title")), Analysis.Documentation.Of(plan, node)) : new ListedValue(value, null, null), 1));
            }
        }

        if (isExactlyOne)
            values.RemoveAll(v => v.Count != 1);
        return values.ConvertAll(v => v.Value);
    }

    private static List<string>? Texts(Conjunction c, string name, int count)
    {
        var list = c.Annotation(name);
        if (!list.IsPresent || list.Kind != JsonKind.Array || list.Count != count)
            return null;
        var texts = new List<string>();
        foreach (var item in list.EnumerateItems())
            texts.Add(Json.TextOf(item) ?? "");
        return texts;
    }
}
