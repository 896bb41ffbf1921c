using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Yaml;

namespace DomainSdk.Cli;

/// <summary>Files of schemas and documents in the formats that the tool reads beside JSON.</summary>
internal static class SchemaFile
{
    /// <summary>The readers of the other formats: YAML.</summary>
    public static IReadOnlyList<IDocumentReader> Readers { get; } = [new YamlDocumentReader()];

    /// <summary>A schema that was named.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="shown">The file as messages show it.</param>
    /// <param name="uri">The URI that its references resolve against.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SchemaSource Source(string path, string shown, string uri)
    {
        var utf8 = FileBytes.Read(path);
        // What is wrong with a text is a diagnostic of the compilation, as all that is wrong with schemas.
        if (Readers.For(Path.GetExtension(path)) is null) return new SchemaSource(utf8, shown, uri);
        try
        {
            return new SchemaSource(SchemaFiles.TextOf(Readers, path, shown, utf8), uri);
        }
        catch (JsonSyntaxException e)
        {
            return new SchemaSource(e, uri);
        }
    }
}
