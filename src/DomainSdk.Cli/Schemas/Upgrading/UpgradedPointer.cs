using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas.Upgrading;

/// <summary>Where the place that a JSON Pointer leads to is found after a schema was upgraded.</summary>
internal static class UpgradedPointer
{
    /// <summary>The pointer afterwards.</summary>
    /// <param name="root">The schema that it begins at.</param>
    /// <param name="keywords">The names of its dialect.</param>
    /// <param name="fragment">The pointer, as a fragment has it.</param>
    public static string Of(JsonNode root, OldKeywords keywords, string fragment)
    {
        var tokens = fragment.Split('/');
        var node = root;
        var shape = KeywordShape.Schema;
        for (var i = 1; i < tokens.Length; i++)
        {
            var token = JsonPointer.Unescape(Uri.UnescapeDataString(tokens[i]));
            var isKeyword = shape == KeywordShape.Schema && node.Kind == JsonKind.Object;
            var next = Child(node, tokens[i]);
            if (next is null) break;
            if (isKeyword && token == "dependencies" && i + 1 < tokens.Length && Child(next.Value, tokens[i + 1]) is { } dependency) tokens[i] = OldKeywords.NameOfDependency(dependency);
            else if (isKeyword) tokens[i] = keywords.NameOf(node, token) is { } name && name != token ? name : tokens[i];
            shape = isKeyword ? KeywordShapes.Of(token) : shape is KeywordShape.Members or KeywordShape.Schemas ? KeywordShape.Schema : KeywordShape.Plain;
            // A schema may stand where an array of them can.
            if (shape == KeywordShape.Schemas && next.Value.Kind != JsonKind.Array) shape = KeywordShape.Schema;
            node = next.Value;
        }

        return string.Join("/", tokens);
    }

    /// <summary>The value that a token of a pointer in a fragment leads to, or null.</summary>
    /// <param name="node">What it begins at.</param>
    /// <param name="written">The token, as a fragment has it.</param>
    public static JsonNode? Child(JsonNode node, string written)
    {
        var token = JsonPointer.Unescape(Uri.UnescapeDataString(written));
        if (node.Kind == JsonKind.Object) return node.TryGetMember(token, out var member) ? member : null;
        if (node.Kind != JsonKind.Array || !int.TryParse(token, out var index)) return null;
        foreach (var item in node.EnumerateItems())
            if (index-- == 0) return item;
        return null;
    }
}
