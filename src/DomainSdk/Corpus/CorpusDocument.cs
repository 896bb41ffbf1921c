using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>A document of a corpus: a file, or one line of an NDJSON file.</summary>
public sealed class CorpusDocument
{
    internal CorpusDocument(DocumentOrigin origin, JsonText? json, object? content, bool isValid)
    {
        Origin = origin;
        Json = json;
        Content = content;
        IsValid = isValid;
    }

    /// <summary>File and line at which the document begins.</summary>
    public DocumentOrigin Origin { get; }

    /// <summary>The JSON text, or null for other formats. Its positions count from the beginning of the document; see <see cref="Locate(JsonNode)"/>.</summary>
    public JsonText? Json { get; }

    /// <summary>What the reader of another format made of the file, or null.</summary>
    public object? Content { get; }

    /// <summary>The bytes of a file of another format, where the corpus is a part of one; else null.</summary>
    internal byte[]? Bytes { get; set; }

    /// <summary>Which of the documents of such a file it is.</summary>
    internal int Index { get; set; }

    /// <summary>Whether the document conforms to its schema.</summary>
    public bool IsValid { get; }

    /// <summary>Where a value of the document stands in its file.</summary>
    public FactLocation Locate(JsonNode node)
    {
        var span = node.Span;
        var (line, column) = node.Text.Lines.GetPosition(span.Start);
        var (endLine, endColumn) = node.Text.Lines.GetPosition(span.End);
        var skipped = Origin.FirstLine - 1;
        var (first, end) = (node.Text.Lines.InSource(span.Start), node.Text.Lines.InSource(span.End));
        var offset = (int)Math.Min(int.MaxValue, Origin.FirstByte + first);
        return new FactLocation(new SourcePosition(Origin.Path, line + skipped, column, endLine + skipped, endColumn, offset, end - first), node.Pointer);
    }

    /// <summary>Where the value at a pointer stands; where there is none, the nearest value above it.</summary>
    /// <param name="from">Where the pointer starts.</param>
    /// <param name="pointer">JSON Pointer from there.</param>
    public FactLocation Locate(JsonNode from, string pointer)
    {
        while (true)
        {
            if (JsonPointer.TryResolve(from, pointer, out var node)) return Locate(node);
            pointer = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        }
    }
}
