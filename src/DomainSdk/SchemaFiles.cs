using System.Diagnostics.CodeAnalysis;
using System.Text;
using DomainSdk.Loading;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk;

/// <summary>
/// Retrieves schemas from the files of some folders and those below them: by their path, or by the <c>$id</c> (<c>id</c> in draft-04) at their
/// root. Nothing is fetched from the network, and nothing outside the folders, wherever symbolic links lead. Safe for many threads.
/// </summary>
public sealed class SchemaFiles : ISchemaRetriever, IRetrievalBound
{
    private readonly string[] _folders;
    private readonly Lazy<string[]> _real;
    private readonly Lazy<IdentifiedFiles> _identified;

    /// <summary>Retrieves from one folder.</summary>
    /// <param name="folder">The folder.</param>
    public SchemaFiles(string folder)
        : this([folder])
    {
    }

    /// <summary>Retrieves from several folders; of files with the same identifier the first counts.</summary>
    /// <param name="folders">The folders.</param>
    public SchemaFiles(IEnumerable<string> folders)
    {
        _folders = [.. folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).Distinct(StringComparer.Ordinal)];
        _real = new Lazy<string[]>(() => [.. _folders.Select(folder => RealPath.Of(Path.TrimEndingDirectorySeparator(folder))).OfType<string>().Select(folder => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar)]);
        _identified = new Lazy<IdentifiedFiles>(() => new IdentifiedFiles(_folders, IsInside, this));
    }

    /// <summary>Readers of schemas in other formats than JSON, each for its extensions; a file holds one schema.</summary>
    public IReadOnlyList<IDocumentReader> Readers { get; init; } = [];

    /// <summary>Whether a reference by path can lead out of the folders. It cannot unless the schemas are trusted to name any file.</summary>
    public bool LeavesFolders { get; init; }

    /// <inheritdoc/>
    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var absolute)) return false;
        if (!absolute.IsFile) return _identified.Value.TryFind(uri, out text);
        if (absolute.LocalPath.Contains('\0')) return false;
        var path = Path.GetFullPath(absolute.LocalPath);
        if (IsInside(path) && TryRead(path, out var utf8)) text = Text(path, utf8);
        // A relative identifier, such as '/schemas/b', is resolved as a file, and need not be the place of one.
        return text is not null || _identified.Value.TryFindIdentified(uri, out text);
    }

    /// <inheritdoc/>
    public string? WhyRefused(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile && !absolute.LocalPath.Contains('\0') && !IsInside(Path.GetFullPath(absolute.LocalPath))
            ? "which is outside the folders that schemas may be read from; where it is meant, name its folder, too ('--schemas', 'SchemaFiles')"
            : null;

    // The path as written and the file that it leads to: neither a name nor a link leads out.
    private bool IsInside(string path) => LeavesFolders
        || (Array.Exists(_folders, folder => path.StartsWith(folder, StringComparison.Ordinal))
            && RealPath.Of(path) is { } real && Array.Exists(_real.Value, folder => real.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>The bytes of a file; false where it is not there or cannot be read.</summary>
    internal static bool TryRead(string path, [NotNullWhen(true)] out byte[]? utf8)
    {
        utf8 = null;
        try
        {
            // A pipe or a device has no length, and may never end.
            if (new FileInfo(path) is { Exists: true, Length: > 0 }) utf8 = File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileFindings.IsFileFault(e))
        {
            return false;
        }

        return utf8 is not null;
    }

    /// <summary>The text of a schema.</summary>
    /// <exception cref="JsonSyntaxException">The file is not what its format asks for.</exception>
    internal JsonText Text(string path, byte[] utf8) => TextOf(Readers, path, Shown(path), utf8);

    /// <summary>The text of a file, by the reader for its extension or as JSON.</summary>
    /// <exception cref="JsonSyntaxException">The file is not what its format asks for.</exception>
    internal static JsonText TextOf(IReadOnlyList<IDocumentReader> readers, string path, string shown, byte[] utf8)
    {
        if (readers.For(Path.GetExtension(path)) is not { } reader) return JsonText.Parse(utf8, shown);
        var reading = reader.Read(shown, utf8);
        if (reading is { Findings.Count: 0, Texts.Count: 1 }) return reading.Texts[0];
        if (reading.Findings.Count > 0) throw Syntax(reading.Findings[0].Message, reading.Findings[0].Position);
        throw reading.Texts.Count == 0 ? Syntax("The file holds no schema.", default) : Syntax("The file holds several documents, and a schema is one.", Positions.Of(reading.Texts[1].Root));

        JsonSyntaxException Syntax(string message, SourcePosition at) =>
            new(new JsonSyntaxError(message, at.Offset, "a schema", "something else"), shown, Math.Max(1, at.Line), Math.Max(1, at.Column));
    }

    /// <summary>A path as messages show it: as short as it can be said from here.</summary>
    internal static string Shown(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
