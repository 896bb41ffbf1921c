namespace DomainSdk.Loading;

/// <summary>What files are by their names.</summary>
/// <param name="others">What reads compressed files of other forms than gzip, by extension.</param>
internal sealed class FileForms(IReadOnlyDictionary<string, Func<Stream, Stream>> others)
{
    private const string GZip = ".gz";
    private const string Archive = ".tar";

    /// <summary>What a file is by its name.</summary>
    public FileForm Of(string path)
    {
        var extension = ExtensionOf(path);
        if (extension == ".tgz") return new FileForm(Archive, Open);
        if (extension == GZip) return new FileForm(ExtensionOf(path[..^extension.Length]), Open);
        return others.TryGetValue(extension, out var open) ? new FileForm(ExtensionOf(path[..^extension.Length]), open) : new FileForm(extension, null);

        static Stream Open(Stream compressed) => new GZipText(compressed);
    }

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}

/// <summary>What a file is.</summary>
/// <param name="Extension">The extension that tells its format, in lower case: of what is compressed that of its content.</param>
/// <param name="Decompress">Makes its content of it where it is compressed, else null.</param>
internal readonly record struct FileForm(string Extension, Func<Stream, Stream>? Decompress)
{
    /// <summary>Whether it holds other files.</summary>
    public bool IsArchive => Extension == ".tar";

    /// <summary>Whether every line is a document.</summary>
    public bool IsLines => Extension is ".jsonl" or ".ndjson";
}
