using System.Text;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas.Upgrading;

/// <summary>
/// Writes a schema of an earlier dialect as one of 2020-12. What has another name is renamed, at its place; references that lead through renamed
/// keywords follow; what never meant anything goes. All other text stays as it is.
/// </summary>
/// <param name="text">The schema file.</param>
/// <param name="dialect">Its dialect where it names none.</param>
/// <param name="others">Other files that are upgraded with it: the schema and dialect of a relative reference, or null.</param>
internal sealed class SchemaUpgrade(JsonText text, Dialect dialect, Func<string, (JsonNode Root, Dialect Dialect)?> others)
{
    private const string Anchor = "recursive";

    private readonly HashSet<JsonNode> _targets = ReferenceTargets.Of(text.Root);

    /// <summary>The dialect that a schema names, or another.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="otherwise">The dialect where it names none.</param>
    public static Dialect DialectOf(JsonNode schema, Dialect otherwise) =>
        schema.Kind == JsonKind.Object && schema.TryGetMember("$schema", out var name) && name.Kind == JsonKind.String
            ? Dialect.All.FirstOrDefault(d => d.MetaschemaUri.TrimEnd('#') == name.GetString().TrimEnd('#')) ?? otherwise
            : otherwise;

    /// <summary>The text afterwards.</summary>
    public byte[] Write()
    {
        var root = text.Root;
        var written = Schema(root, new Resource(root, DialectOf(root, dialect)));
        return [.. text.Utf8[..root.Span.Start], .. Encoding.UTF8.GetBytes(written), .. text.Utf8[root.Span.End..]];
    }

    private string Schema(JsonNode schema, Resource resource)
    {
        if (schema.Kind != JsonKind.Object) return schema.ToString();
        var dialectHere = DialectOf(schema, resource.Dialect);
        if (schema != resource.Root && schema.TryGetMember(new OldKeywords(dialectHere).Id, out var id) && id.Kind == JsonKind.String && !id.GetString().StartsWith('#')) resource = new Resource(schema, dialectHere);
        if (resource.Dialect == Dialect.Draft202012 || resource.Dialect == Dialect.V1) return schema.ToString();

        var members = new List<string>();
        var isReference = resource.Keywords.IgnoresBesideReferences && schema.TryGetMember("$ref", out var reference) && reference.Kind == JsonKind.String;
        var end = schema.Span.Start + 1;
        foreach (var (nameNode, value) in schema.EnumerateMembers())
        {
            // What stands before a member, without the comma, and between its name and its value.
            var lead = Raw(end, nameNode.Span.Start).TrimStart();
            lead = Raw(end, nameNode.Span.Start)[..^lead.Length] is var space && lead.StartsWith(',') ? lead[1..] : space;
            var between = Raw(nameNode.Span.End, value.Span.Start);
            end = value.Span.End;
            if (isReference && !resource.Keywords.IsKeptBesideReference(nameNode.GetString())) continue;
            foreach (var (name, written) in Keyword(schema, nameNode.GetString(), value, resource))
                members.Add(lead + (name == nameNode.GetString() ? nameNode.ToString() : $"\"{name}\"") + between + written);
        }

        return "{" + string.Join(",", members) + (members.Count == 0 ? "" : Raw(end, schema.Span.End - 1)) + "}";
    }

    /// <summary>What becomes of a keyword: nothing, another one, or two.</summary>
    private IEnumerable<(string Name, string Value)> Keyword(JsonNode schema, string keyword, JsonNode value, Resource resource)
    {
        var keywords = resource.Keywords;
        switch (keyword)
        {
            case "$schema" when value.Kind == JsonKind.String:
                return [(keyword, $"\"{Dialect.Draft202012.MetaschemaUri}\"")];
            case "exclusiveMinimum" or "exclusiveMaximum" when keywords.HasExclusiveFlags && value.Kind is JsonKind.True or JsonKind.False:
                return value.Kind == JsonKind.True && schema.TryGetMember(keyword == "exclusiveMinimum" ? "minimum" : "maximum", out var limit) ? [(keyword, limit.ToString())] : [];
            case "minimum" or "maximum" when keywords.HasExclusiveFlags && schema.TryGetMember(keyword == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum", out var flag) && flag.Kind == JsonKind.True:
                return [];
            case "$ref" when value.Kind == JsonKind.String:
                return [(keyword, Quote(Reference(value.GetString(), resource)))];
            case "$recursiveRef":
                return resource.IsRecursive ? [("$dynamicRef", $"\"#{Anchor}\"")] : [("$ref", value.ToString())];
            case "$recursiveAnchor":
                return value.Kind == JsonKind.True ? [("$dynamicAnchor", $"\"{Anchor}\"")] : [];
            case "dependencies" when value.Kind == JsonKind.Object:
                return Dependencies(value, resource);
        }

        if (keyword == keywords.Id && value.Kind == JsonKind.String) return Id(value.GetString(), value, keywords);
        return keywords.NameOf(schema, keyword) is { } name ? [(name, Value(keyword, value, resource))] : [];
    }

    private static IEnumerable<(string Name, string Value)> Id(string id, JsonNode value, OldKeywords keywords)
    {
        var fragment = id.IndexOf('#', StringComparison.Ordinal);
        if (!keywords.HasAnchorsInIds || fragment < 0 || fragment == id.Length - 1) return [("$id", value.ToString())];

        // A pointer in an identifier never was one.
        var name = id[(fragment + 1)..];
        var isAnchor = char.IsAsciiLetter(name[0]) || name[0] == '_';
        return [.. fragment == 0 ? [] : new[] { ("$id", Quote(id[..fragment])) }, .. isAnchor ? new[] { ("$anchor", Quote(name)) } : []];
    }

    /// <summary>The members of <c>dependencies</c> that are arrays, and those that are schemas.</summary>
    private IEnumerable<(string Name, string Value)> Dependencies(JsonNode value, Resource resource)
    {
        var groups = new List<(string Name, string Value)>();
        foreach (var (name, dependency) in value.EnumerateMembers())
            groups.Add((OldKeywords.NameOfDependency(dependency), $"{name}: {Value("not", dependency, resource)}"));
        var isMixed = groups.Select(g => g.Name).Distinct(StringComparer.Ordinal).Count() > 1;
        if (!isMixed) return [(groups.Count == 0 ? "dependentRequired" : groups[0].Name, Members(value, resource))];
        return groups.GroupBy(g => g.Name, StringComparer.Ordinal).Select(g => (g.Key, "{ " + string.Join(", ", g.Select(m => m.Value)) + " }"));
    }

    /// <summary>The value of a keyword, with the schemas in it upgraded.</summary>
    private string Value(string keyword, JsonNode value, Resource resource) => (KeywordShapes.Of(keyword), value.Kind) switch
    {
        (KeywordShape.Schema or KeywordShape.Schemas, JsonKind.Object) => Schema(value, resource),
        (KeywordShape.Schemas, JsonKind.Array) => Items(value, resource),
        (KeywordShape.Members, JsonKind.Object) => Members(value, resource),
        _ => Unknown(value, resource),
    };

    /// <summary>What no keyword says to be a schema is one where a reference leads to it.</summary>
    private string Unknown(JsonNode value, Resource resource)
    {
        if (_targets.Count == 0 || value.Kind is not (JsonKind.Object or JsonKind.Array)) return value.ToString();
        if (_targets.Contains(value)) return Schema(value, resource);
        var parts = new List<(JsonNode, string)>();
        if (value.Kind == JsonKind.Array) foreach (var item in value.EnumerateItems()) parts.Add((item, Unknown(item, resource)));
        else foreach (var (_, member) in value.EnumerateMembers()) parts.Add((member, Unknown(member, resource)));
        return Replaced(value, parts);
    }

    private string Items(JsonNode array, Resource resource)
    {
        var parts = new List<(JsonNode, string)>();
        foreach (var item in array.EnumerateItems()) parts.Add((item, Schema(item, resource)));
        return Replaced(array, parts);
    }

    private string Members(JsonNode map, Resource resource)
    {
        var parts = new List<(JsonNode, string)>();
        foreach (var (_, value) in map.EnumerateMembers()) parts.Add((value, Schema(value, resource)));
        return Replaced(map, parts);
    }

    private string Replaced(JsonNode whole, List<(JsonNode Node, string Written)> parts)
    {
        var written = new StringBuilder();
        var at = whole.Span.Start;
        foreach (var (node, part) in parts)
        {
            written.Append(Raw(at, node.Span.Start)).Append(part);
            at = node.Span.End;
        }

        return written.Append(Raw(at, whole.Span.End)).ToString();
    }

    /// <summary>A reference that leads to the same place afterwards.</summary>
    private string Reference(string reference, Resource resource)
    {
        var at = reference.IndexOf("#/", StringComparison.Ordinal);
        if (at < 0) return reference;
        var target = at == 0 || resource.IsNamed(reference[..at]) ? (resource.Root, resource.Dialect) : others(reference[..at]);
        return target is { } found && found.Item2 != Dialect.Draft202012 ? reference[..(at + 1)] + UpgradedPointer.Of(found.Item1, new OldKeywords(found.Item2), reference[(at + 1)..]) : reference;
    }

    private string Raw(int start, int end) => Encoding.UTF8.GetString(text.Utf8[start..end]);

    private static string Quote(string value) => $"\"{System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";

    /// <summary>A schema with an identifier or dialect of its own: what references without one begin at.</summary>
    private sealed record Resource(JsonNode Root, Dialect Dialect)
    {
        public OldKeywords Keywords { get; } = new(Dialect);

        /// <summary>Whether a relative reference leads to the identifier of the schema itself.</summary>
        public bool IsNamed(string reference) => Root.TryGetMember(Keywords.Id, out var id) && id.Kind == JsonKind.String
            && Uri.TryCreate(new Uri("schema:///"), id.GetString().TrimEnd('#'), out var own) && Uri.TryCreate(own, reference, out var target) && own == target;

        public bool IsRecursive => Root.TryGetMember("$recursiveAnchor", out var anchor) && anchor.Kind == JsonKind.True;
    }
}
