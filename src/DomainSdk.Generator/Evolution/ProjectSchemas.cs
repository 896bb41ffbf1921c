using System.Diagnostics.CodeAnalysis;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Generator.Evolution;

/// <summary>Retrieves the schemas of the project by path and by identifier, and remembers which.</summary>
/// <param name="files">The schema items.</param>
internal sealed class ProjectSchemas(IReadOnlyList<SchemaFile> files) : ISchemaRetriever
{
    /// <summary>Those that were asked for.</summary>
    public HashSet<SchemaFile> Used { get; } = [];

    /// <inheritdoc/>
    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        if (files.FirstOrDefault(file => file.Source?.BaseUri == uri || IdOf(file) == uri) is not { Text: { } found } file) return false;
        Used.Add(file);
        text = found;
        return true;
    }

    private static string? IdOf(SchemaFile file)
    {
        if (file.Text is not { Root.Kind: JsonKind.Object } text) return null;
        foreach (var name in new[] { "$id", "id" })
            if (text.Root.TryGetMember(name, out var id) && id.Kind == JsonKind.String) return id.GetString().TrimEnd('#');
        return null;
    }
}
