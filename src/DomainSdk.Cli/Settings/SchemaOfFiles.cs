using DomainSdk.Schema.Json;
using Microsoft.Extensions.FileSystemGlobbing;

namespace DomainSdk.Cli.Settings;

/// <summary>Files that have one schema.</summary>
internal sealed class SchemaOfFiles
{
    private readonly string _folder;
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    /// <summary>Says which files have which schema.</summary>
    /// <param name="folder">The folder that the pattern begins at, as a full path.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="schema">A schema file, or an identifier.</param>
    public SchemaOfFiles(string folder, JsonNode pattern, string schema)
    {
        _folder = folder;
        Schema = schema;
        _matcher.AddInclude(pattern.GetString());
        Place = SourcePosition.Of(pattern);
        Pattern = pattern.GetString();
    }

    /// <summary>A schema file, or an identifier.</summary>
    public string Schema { get; }

    /// <summary>Where the pattern stands.</summary>
    public SourcePosition Place { get; }

    /// <summary>The pattern.</summary>
    public string Pattern { get; }

    /// <summary>Whether any file that is there has this schema.</summary>
    public bool FitsAny() => _matcher.Execute(new Microsoft.Extensions.FileSystemGlobbing.Abstractions.DirectoryInfoWrapper(new DirectoryInfo(_folder))).HasMatches;

    /// <summary>Whether a file has this schema.</summary>
    /// <param name="path">The file.</param>
    public bool Fits(string path) => Path.GetRelativePath(_folder, Path.GetFullPath(path)) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) && _matcher.Match(relative.Replace('\\', '/')).HasMatches;
}
