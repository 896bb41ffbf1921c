using System.Diagnostics.CodeAnalysis;
using System.Text;
using DomainSdk.Loading;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>The files of some folders by the identifier at their root.</summary>
internal sealed class IdentifiedFiles
{
    /// <summary>More files than that are a corpus, not schemas.</summary>
    private const int MostFiles = 10_000;

    private static readonly HashSet<string> Extensions = new([".json", ".jsonschema", ".schema"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Folders with copies of what stands elsewhere, or of what stood there.</summary>
    private static readonly HashSet<string> Passed = new(["bin", "obj", "node_modules", "baseline"], StringComparer.Ordinal);

    private readonly Dictionary<string, JsonText> _byId = new(StringComparer.Ordinal);
    private readonly SchemaFiles _owner;
    private readonly List<(string Path, byte[] Utf8)> _malformed = [];

    public IdentifiedFiles(IEnumerable<string> folders, Func<string, bool> isInside, SchemaFiles owner)
    {
        _owner = owner;
        foreach (var path in folders.SelectMany(Files).Take(MostFiles))
        {
            if (isInside(path) && SchemaFiles.TryRead(path, out var utf8)) Add(path, utf8);
        }
    }

    /// <summary>Finds a schema.</summary>
    /// <exception cref="JsonSyntaxException">The file that is meant is not JSON.</exception>
    public bool TryFind(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        if (TryFindIdentified(uri, out text)) return true;
        var name = uri[(uri.LastIndexOf('/') + 1)..];
        var id = Encoding.UTF8.GetBytes(uri);
        var quoted = Encoding.UTF8.GetBytes($"\"{uri}");
        foreach (var (path, utf8) in _malformed)
        {
            // A file that cannot be read has no identifier, but what is written in it or on it tells which was meant.
            if (Path.GetFileName(path) == name || utf8.AsSpan().IndexOf(IsJson(path) ? quoted : id) >= 0) _owner.Text(path, utf8);
        }

        return false;
    }

    /// <summary>Finds a schema that has the identifier for certain.</summary>
    public bool TryFindIdentified(string uri, [NotNullWhen(true)] out JsonText? text) => _byId.TryGetValue(uri, out text);

    private void Add(string path, byte[] utf8)
    {
        // Most files below a folder may be documents.
        if (utf8.AsSpan().IndexOf(IsJson(path) ? "id\""u8 : "id"u8) < 0) return;
        JsonText text;
        try
        {
            text = _owner.Text(path, utf8);
        }
        catch (JsonSyntaxException)
        {
            _malformed.Add((path, utf8));
            return;
        }

        foreach (var name in new[] { "$id", "id" })
        {
            if (text.Root.Kind != JsonKind.Object || !text.Root.TryGetMember(name, out var id) || id.Kind != JsonKind.String) continue;
            if (IdentifierOf(path, id.GetString()) is { } identifier) _byId.TryAdd(identifier.TrimEnd('#'), text);
        }
    }

    // As the compiler resolves it against the place of the file. A path that begins with '/' is an absolute URI of a file to .NET.
    private static string? IdentifierOf(string path, string id)
    {
        if (!id.StartsWith('/') && Uri.TryCreate(id, UriKind.Absolute, out _)) return id;
        return Uri.TryCreate(new Uri(path), id, out var resolved) ? resolved.AbsoluteUri : null;
    }

    private bool IsJson(string path) => _owner.Readers.For(Path.GetExtension(path)) is null;

    private IEnumerable<string> Files(string folder)
    {
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var next))
        {
            List<FileSystemInfo> entries;
            try
            {
                entries = [.. new DirectoryInfo(next).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
            }
            catch (Exception e) when (FileFindings.IsFileFault(e))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (entry is FileInfo && (Extensions.Contains(entry.Extension) || !IsJson(entry.Name))) yield return entry.FullName;
            }

            foreach (var entry in Enumerable.Reverse(entries))
            {
                // A linked folder may lead back to one that holds it.
                if (entry is DirectoryInfo { LinkTarget: null } && !entry.Name.StartsWith('.') && !Passed.Contains(entry.Name)) pending.Push(entry.FullName);
            }
        }
    }
}
