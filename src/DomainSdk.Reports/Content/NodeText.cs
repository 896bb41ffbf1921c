using DomainSdk.Schema.Json;

namespace DomainSdk.Reports.Content;

/// <summary>Texts in a value of a document.</summary>
internal static class NodeText
{
    private static readonly string[] s_names = ["title", "name", "label", "headline", "abstract", "summary"];

    /// <summary>The string, or the number as written, at the end of a way through members; empty where there is none.</summary>
    public static string At(JsonNode node, params ReadOnlySpan<string> members)
    {
        var found = Find(node, members);
        return found.Kind == JsonKind.String ? found.GetString() : found.Kind == JsonKind.Number ? found.ToString() : "";
    }

    /// <summary>The value at the end of a way through members; the absent one where there is none.</summary>
    public static JsonNode Find(JsonNode node, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            if (!node.TryGetMember(member, out var next)) return default;
            node = next;
        }

        return node;
    }

    /// <summary>A partial date, or the range of two, as people read it; empty where there is none.</summary>
    public static string Date(JsonNode node, params ReadOnlySpan<string> members)
    {
        var found = Find(node, members);
        if (found.Kind != JsonKind.Object) return At(found);
        return $"{At(found, "start")} to {At(found, "end")}";
    }

    /// <summary>What an entity is called: the first of the members that name things, or null.</summary>
    public static string? Name(JsonNode node)
    {
        foreach (var member in s_names)
            if (At(node, member) is { Length: > 0 } text) return ShownText.Cut(text, 140);
        return null;
    }

    /// <summary>All texts by which an entity is looked for.</summary>
    public static IEnumerable<string> Names(JsonNode node, int depth = 2)
    {
        foreach (var member in s_names)
            if (At(node, member) is { Length: > 0 } text) yield return text;
        if (depth == 0) yield break;
        foreach (var child in Children(node))
            foreach (var text in Names(child, depth - 1)) yield return text;
    }

    private static List<JsonNode> Children(JsonNode node)
    {
        var children = new List<JsonNode>();
        foreach (var member in node.EnumerateMembers())
        {
            if (member.Value.Kind == JsonKind.Object) children.Add(member.Value);
            foreach (var item in member.Value.EnumerateItems())
                if (item.Kind == JsonKind.Object && children.Count < 100) children.Add(item);
        }

        return children;
    }
}
