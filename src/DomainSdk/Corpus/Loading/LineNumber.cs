using System.Buffers.Text;

namespace DomainSdk.Loading;

/// <summary>The number before a document that comes from a program: digits, then a tab.</summary>
internal static class LineNumber
{
    /// <summary>Reads the number of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Which one it is of those that came.</param>
    /// <returns>The number, and how many bytes come before the document.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static (int Number, int Length) Read(ReadOnlySpan<byte> line, int at) =>
        Utf8Parser.TryParse(line, out int number, out var digits) && number > 0 && digits < line.Length && line[digits] == '\t'
            ? (number, digits + 1)
            : throw new InvalidOperationException($"Line {at} does not begin with the number of a line and a tab.");
}
