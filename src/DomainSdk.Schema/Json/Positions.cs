using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>Makes positions of nodes and byte ranges.</summary>
internal static class Positions
{
    /// <summary>The position of a value in its file.</summary>
    public static SourcePosition Of(JsonNode node)
    {
        if (!node.IsPresent) return default;
        var span = node.Span;
        return At(node.Text.Lines, node.Text.Path, span.Start, span.Length);
    }

    /// <summary>The position of a byte range.</summary>
    public static SourcePosition At(LineMap lines, string? path, int start, int length)
    {
        var (line, column) = lines.GetPosition(start);
        var (endLine, endColumn) = lines.GetPosition(start + length);
        var (first, end) = (lines.InSource(start), lines.InSource(start + length));
        return new SourcePosition(path, line, column, endLine, endColumn, first, end - first);
    }
}
