using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Json;

namespace DomainSdk.Generator.Compilation;

/// <summary>Finds the schema items by the names that people use: path in the project, end of the path, or <c>$id</c>.</summary>
/// <param name="schemas">The items.</param>
internal sealed class SchemaIndex(IReadOnlyList<SchemaFile> schemas)
{
    /// <summary>Finds what a reference such as <c>schema/article.schema.json#/$defs/Author</c> names.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="problem">Why there is nothing, or null.</param>
    /// <returns>The item and the fragment, or null.</returns>
    public (SchemaFile File, string Fragment)? Find(string reference, out string? problem)
    {
        problem = null;
        var hash = reference.IndexOf('#');
        var name = (hash < 0 ? reference : reference.Substring(0, hash)).Replace('\\', '/');
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name.Substring(2);
        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        var found = schemas.FirstOrDefault(schema => schema.Item.ProjectPath == name || schema.Source?.BaseUri == name || IdOf(schema) == name);
        if (found is not null) return (found, fragment);

        // Schemas beside the project, as in ../schema/article.schema.json, are known by the part below the common folder.
        var up = name.LastIndexOf("../", StringComparison.Ordinal);
        var below = up < 0 ? name : name.Substring(up + 3);
        var endings = schemas.Where(schema => ("/" + schema.Item.ProjectPath).EndsWith("/" + below, StringComparison.Ordinal)).ToArray();
        if (endings.Length == 1) return (endings[0], fragment);
        problem = endings.Length > 1
            ? $"Several schemas end in '{name}': {string.Join(", ", endings.Select(schema => $"'{schema.Item.ProjectPath}'"))}"
            : $"No JsonSchema item has the path or $id '{name}'{Spelling.DidYouMean(name, schemas.Select(schema => schema.Item.ProjectPath).Concat(schemas.Select(IdOf)))}";
        return null;
    }

    /// <summary>Says that a fragment names nothing, and what may have been meant.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="fragment">The fragment.</param>
    public static string FragmentProblem(SchemaFile file, string fragment) =>
        $"'{file.Item.ProjectPath}' has no schema at '#{fragment}'{Spelling.DidYouMean("#" + fragment, Definitions(file).Select(definition => "#" + definition))}";

    private static string IdOf(SchemaFile schema) =>
        schema.Text is { Root.Kind: JsonKind.Object } text && text.Root.TryGetMember("$id", out var id) && id.Kind == JsonKind.String
            ? id.GetString().TrimEnd('#')
            : "";

    private static IEnumerable<string> Definitions(SchemaFile file)
    {
        if (file.Text is not { Root.Kind: JsonKind.Object } text) return [];
        var found = new List<string>();
        foreach (var place in new[] { "$defs", "definitions", "properties" })
        {
            if (!text.Root.TryGetMember(place, out var definitions) || definitions.Kind != JsonKind.Object) continue;
            foreach (var member in definitions.EnumerateMembers())
                found.Add(JsonPointer.Append("/" + place, member.Name));
        }

        return found;
    }
}
