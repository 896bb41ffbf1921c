using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Loading;

/// <summary>Findings about one document by itself, placed in its file.</summary>
internal static class DocumentFindings
{
    public static Finding Syntax(ReadOnlySpan<byte> document, DocumentOrigin origin, JsonSyntaxError error) => new()
    {
        Id = error.IsTooDeep ? DiagnosticCatalog.TooDeep : DiagnosticCatalog.MalformedDocument,
        Severity = DiagnosticSeverity.Error,
        Message = error.Message,
        Position = new DocumentPositions(document, origin).Get(error.Offset, error.Offset),
        Expected = error.Expected,
        Found = error.Found,
    };

    public static Finding Of(ValidationError error, DocumentOrigin origin) => new()
    {
        Id = error.Id,
        Severity = DiagnosticSeverity.Error,
        Message = error.Message,
        Position = Move(error.Position, origin),
        Pointer = error.InstanceLocation,
        Expected = error.Expected,
        Found = error.Found,
        Suggestion = error.Suggestion,
        Validation = error,
    };

    /// <summary>The names that objects of a document have more than once.</summary>
    public static List<Finding> RepeatedMembers(JsonText text, IReadOnlyList<int> names, DocumentOrigin origin)
    {
        var findings = new List<Finding>();
        var positions = new DocumentPositions(text.Utf8, origin);
        var paths = new PointerPaths(text.View, 0);
        foreach (var name in names)
        {
            findings.Add(new Finding
            {
                Id = CorpusDiagnostics.RepeatedMember,
                Severity = DiagnosticSeverity.Warning,
                Message = $"The member '{text.View.GetString(name)}' stands more than once in its object; a record holds the last.",
                Position = positions.Get(text.View[name].Start, text.View[name].End),
                Pointer = paths.To(name + 1)!.ToPointer(text.View),
            });
        }

        return findings;
    }

    // Validation knows nothing of the file around a line.
    private static SourcePosition Move(SourcePosition position, DocumentOrigin origin) => position with
    {
        Path = origin.Path,
        Line = position.Line + origin.FirstLine - 1,
        EndLine = position.EndLine + origin.FirstLine - 1,
        Offset = (int)Math.Min(int.MaxValue, origin.FirstByte + position.Offset),
    };
}
