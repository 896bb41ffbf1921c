using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>Where a document begins: a whole file, or one line of a file of many documents.</summary>
/// <param name="Path">The file as it should be shown, or null.</param>
/// <param name="FirstLine">The line on which the document begins, from 1.</param>
/// <param name="FirstByte">The offset in the file of the document's first byte.</param>
/// <param name="IsWholeFile">Whether the document is all of the file.</param>
public sealed record DocumentOrigin(string? Path, int FirstLine, long FirstByte, bool IsWholeFile)
{
    /// <summary>How offsets of the JSON text lead to what people wrote, where that is of another format.</summary>
    internal SourceMap? Source { get; init; }

    /// <summary>The origin of a document that is a file by itself.</summary>
    public static DocumentOrigin WholeFile(string? path) => new(path, 1, 0, true);
}
