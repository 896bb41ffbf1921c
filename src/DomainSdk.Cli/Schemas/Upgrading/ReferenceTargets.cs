using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas.Upgrading;

/// <summary>The values of a file that references by JSON Pointer from its root lead to.</summary>
internal static class ReferenceTargets
{
    /// <summary>Finds them.</summary>
    /// <param name="root">The root of the file.</param>
    public static HashSet<JsonNode> Of(JsonNode root)
    {
        var targets = new HashSet<JsonNode>();
        Gather(root, root, targets);
        return targets;
    }

    private static void Gather(JsonNode node, JsonNode root, HashSet<JsonNode> targets)
    {
        if (node.Kind == JsonKind.Array)
        {
            foreach (var item in node.EnumerateItems()) Gather(item, root, targets);
        }
        else if (node.Kind == JsonKind.Object)
        {
            foreach (var (name, value) in node.EnumerateMembers())
            {
                Gather(value, root, targets);
                if (!name.IsString("$ref") || value.Kind != JsonKind.String || !value.GetString().StartsWith("#/", StringComparison.Ordinal)) continue;
                JsonNode? target = root;
                foreach (var token in value.GetString()[2..].Split('/'))
                    target = target is { } found ? UpgradedPointer.Child(found, token) : null;
                if (target is { Kind: JsonKind.Object } schema) targets.Add(schema);
            }
        }
    }
}
