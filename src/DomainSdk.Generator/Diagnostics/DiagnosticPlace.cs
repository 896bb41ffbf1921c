using System.Text;
using DomainSdk.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Diagnostics;

/// <summary>A place in a file as a plain value.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The range in UTF-16 code units.</param>
/// <param name="Lines">The same range in lines and columns, counted from 0.</param>
internal sealed record DiagnosticPlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>A place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">Where in it; default for its beginning.</param>
    public static DiagnosticPlace At(FileContent file, SourcePosition position) => new(
        file.Path,
        CharSpan(file.Utf8, position.Offset, position.Length),
        new LinePositionSpan(LinePosition(position.Line, position.Column), LinePosition(position.EndLine, position.EndColumn)));

    /// <summary>The compiler's place.</summary>
    public Location ToLocation() => Location.Create(MessageText.OneLine(Path), Span, Lines);

    private static LinePosition LinePosition(int line, int column) => new(Math.Max(line - 1, 0), Math.Max(column - 1, 0));

    private static TextSpan CharSpan(byte[] utf8, int offset, int length)
    {
        var start = Math.Min(Math.Max(offset, 0), utf8.Length);
        var end = Math.Min(start + Math.Max(length, 0), utf8.Length);
        return new TextSpan(Encoding.UTF8.GetCharCount(utf8, 0, start), Encoding.UTF8.GetCharCount(utf8, start, end - start));
    }
}
