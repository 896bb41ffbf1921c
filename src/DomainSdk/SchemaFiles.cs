using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk;

/// <summary>Retrieves schemas from the files of one folder and those below it. A reference cannot lead out of the folder.</summary>
/// <param name="folder">The folder.</param>
public sealed class SchemaFiles(string folder) : ISchemaRetriever
{
    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <inheritdoc/>
    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var absolute) || !absolute.IsFile) return false;
        var path = Path.GetFullPath(absolute.LocalPath);
        return path.StartsWith(_folder, StringComparison.Ordinal)
            && File.Exists(path)
            && JsonText.TryParse(File.ReadAllBytes(path), path, out text, out _);
    }
}
