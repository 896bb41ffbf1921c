namespace DomainSdk.Loading;

/// <summary>A file to load.</summary>
/// <param name="Path">The path as the caller named it, or as found below a folder that the caller named.</param>
/// <param name="Length">Its length in bytes when it was found; 0 where that is not known.</param>
/// <param name="Stream">Opens what is to be read in its place, or null.</param>
internal sealed record CorpusFile(string Path, long Length, Func<Stream>? Stream = null)
{
    private const string Zipped = ".gz";

    /// <summary>Whether the bytes can be read at any place.</summary>
    public bool IsPlain => Stream is null && !IsZipped;

    /// <summary>Whether the file is compressed by gzip.</summary>
    public bool IsZipped { get; } = Path.EndsWith(Zipped, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether every line is a document.</summary>
    public bool IsLines { get; init; } = ExtensionOf(Path) is ".jsonl" or ".ndjson";

    /// <summary>Whether each line begins with its number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The extension that tells the format, in lower case: of what is compressed that of its content.</summary>
    public static string ExtensionOf(string path)
    {
        if (path.EndsWith(Zipped, StringComparison.OrdinalIgnoreCase)) path = path[..^Zipped.Length];
        return System.IO.Path.GetExtension(path).ToLowerInvariant();
    }

    /// <summary>Opens the file for being read from its beginning to its end.</summary>
    public Stream Open()
    {
        var stream = Stream?.Invoke() ?? new FileStream(Path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
        return IsZipped ? new GZipText(stream) : stream;
    }

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="IOException">It cannot be read, or has no end.</exception>
    public byte[] ReadAllBytes()
    {
        if (Length > 0 && IsPlain) return File.ReadAllBytes(Path);
        using var stream = Open();
        return FileBytes.Read(stream);
    }
}
