using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>A range of a text file, as editors and compilers count it.</summary>
/// <param name="Path">Path of the file as the caller named it, or null for a text that is in no file.</param>
/// <param name="Line">First line, counted from 1.</param>
/// <param name="Column">First column in UTF-16 code units, counted from 1.</param>
/// <param name="EndLine">Line of the position behind the range, counted from 1.</param>
/// <param name="EndColumn">Column of the position behind the range in UTF-16 code units, counted from 1.</param>
/// <param name="Offset">Offset of the first byte in the UTF-8 text.</param>
/// <param name="Length">Length in bytes.</param>
public readonly record struct SourcePosition(
    string? Path, int Line, int Column, int EndLine, int EndColumn, int Offset, int Length)
{
    /// <summary>The position of a value in its file; the default where the value is absent.</summary>
    /// <param name="node">The value.</param>
    public static SourcePosition Of(JsonNode node) => Positions.Of(node);

    /// <summary>The range in the form of a compiler message: <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";
}
