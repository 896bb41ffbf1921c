using DomainSdk.Generator.Inputs;

namespace DomainSdk.Generator.Documents;

/// <summary>One JSON text of a document item: the whole file, or one line of an NDJSON file.</summary>
/// <param name="Utf8">The bytes.</param>
/// <param name="Line">Lines of the file before it.</param>
/// <param name="Offset">Bytes of the file before it.</param>
internal sealed record DocumentPart(byte[] Utf8, int Line, int Offset)
{
    /// <summary>The JSON texts of a file.</summary>
    /// <param name="document">The file.</param>
    public static IEnumerable<DocumentPart> Split(ItemFile document)
    {
        var bytes = document.Content.Utf8;
        var extension = Path.GetExtension(document.ProjectPath);
        if (!extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase) && !extension.Equals(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            yield return new DocumentPart(bytes, 0, 0);
            yield break;
        }

        var line = 0;
        for (var start = 0; start < bytes.Length; line++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            if (end < 0) end = bytes.Length;
            var text = bytes.AsSpan(start, end - start).ToArray();
            if (text.Any(b => b is not ((byte)' ' or (byte)'\t' or (byte)'\r'))) yield return new DocumentPart(text, line, start);
            start = end + 1;
        }
    }

    /// <summary>The position in the file of a position in this part.</summary>
    /// <param name="position">The position in this part.</param>
    public SourcePosition ToDocument(SourcePosition position) =>
        position with { Line = position.Line + Line, EndLine = position.EndLine + Line, Offset = position.Offset + Offset };
}
