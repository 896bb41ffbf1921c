namespace DomainSdk.Loading;

/// <summary>A file to load.</summary>
/// <param name="Path">The path as the caller named it, or as found below a folder that the caller named.</param>
/// <param name="Length">Its length in bytes when it was found; 0 where that is not known.</param>
/// <param name="Form">What it is.</param>
/// <param name="Stream">Opens what is to be read in its place, or null.</param>
internal sealed record CorpusFile(string Path, long Length, FileForm Form, Func<Stream>? Stream = null)
{
    /// <summary>Whether the bytes can be read at any place.</summary>
    public bool IsPlain => Stream is null && !IsZipped;

    /// <summary>Whether the file is compressed.</summary>
    public bool IsZipped => Form.Decompress is not null;

    /// <summary>Whether every line is a document.</summary>
    public bool IsLines { get; init; } = Form.IsLines;

    /// <summary>Whether each line begins with its number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Opens the file for being read from its beginning to its end.</summary>
    public Stream Open()
    {
        var stream = Stream?.Invoke() ?? new FileStream(Path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
        return Form.Decompress?.Invoke(stream) ?? stream;
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
