using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Projects;

/// <summary>Finds the schema items by the names that people use: path in the project, end of the path, or <c>$id</c>.</summary>
/// <param name="schemas">The items.</param>
/// <typeparam name="T">What a schema is to the caller.</typeparam>
internal sealed class SchemaIndex<T>(IReadOnlyList<T> schemas)
    where T : class, IProjectSchema
{
    /// <summary>Finds what a reference such as <c>schema/article.schema.json#/$defs/Author</c> names.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="problem">Why there is nothing, or null.</param>
    /// <returns>The item and the fragment, or null.</returns>
    public (T File, string Fragment)? Find(string reference, out string? problem)
    {
        problem = null;
        var hash = reference.IndexOf('#');
        var name = (hash < 0 ? reference : reference.Substring(0, hash)).Replace('\\', '/');
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name.Substring(2);
        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        var found = schemas.FirstOrDefault(schema => schema.ProjectPath == name || schema.Source?.BaseUri == name || IdOf(schema) == name);
        if (found is not null) return (found, fragment);

        // Schemas beside the project, as in ../schema/article.schema.json, are known by the part below the common folder.
        var up = name.LastIndexOf("../", StringComparison.Ordinal);
        var below = up < 0 ? name : name.Substring(up + 3);
        var endings = schemas.Where(schema => ("/" + schema.ProjectPath).EndsWith("/" + below, StringComparison.Ordinal)).ToArray();
        if (endings.Length == 1) return (endings[0], fragment);
        problem = endings.Length > 1
            ? $"Several schemas end in '{name}': {string.Join(", ", endings.Select(schema => $"'{schema.ProjectPath}'"))}"
            : $"No JsonSchema item has the path or $id '{name}'{Spelling.DidYouMean(name, schemas.Select(schema => schema.ProjectPath).Concat(schemas.Select(IdOf)))}";
        return null;
    }

    /// <summary>Finds what a document names by its member <c>$schema</c>.</summary>
    /// <param name="documentPath">The full path of the document.</param>
    /// <param name="name">The name.</param>
    /// <param name="problem">Why there is nothing, or null.</param>
    /// <returns>The item and the fragment, or null.</returns>
    public (T File, string Fragment)? FindOwn(string documentPath, string name, out string? problem)
    {
        var given = UriReference.SplitFragment(name).Uri;
        var (uri, fragment) = UriReference.SplitFragment(OwnSchema.Resolve(documentPath, name));
        var found = schemas.FirstOrDefault(schema => IdOf(schema) is { Length: > 0 } id && (id == given || id == uri)) ?? schemas.FirstOrDefault(schema => OwnSchema.IsFile(uri, schema.FullPath));
        problem = found is not null ? null
            : $"'$schema' names '{given}', seen from the document, and no JsonSchema item has that path or $id{Spelling.DidYouMean(given, schemas.Select(schema => schema.ProjectPath).Concat(schemas.Select(IdOf)))}";
        return found is null ? null : (found, fragment);
    }

    /// <summary>Says that a fragment names nothing, and what may have been meant.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="fragment">The fragment.</param>
    public static string FragmentProblem(T file, string fragment) =>
        $"'{file.ProjectPath}' has no schema at '#{fragment}'{Spelling.DidYouMean("#" + fragment, Definitions(file).Select(definition => "#" + definition))}";

    private static string IdOf(T schema) =>
        schema.Source?.Text is { Root.Kind: JsonKind.Object } text && text.Root.TryGetMember("$id", out var id) && id.Kind == JsonKind.String
            ? id.GetString().TrimEnd('#')
            : "";

    private static IEnumerable<string> Definitions(T file)
    {
        if (file.Source?.Text is not { Root.Kind: JsonKind.Object } text) return [];
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
