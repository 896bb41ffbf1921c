using System.Text;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Diagnostics;

/// <summary>A diagnostic as a plain value, so that the pipeline can compare it.</summary>
/// <param name="Id">The id of the catalogue.</param>
/// <param name="Severity">How much it matters unless the project is configured otherwise.</param>
/// <param name="Message">One line.</param>
/// <param name="Path">The file, or null where there is none.</param>
/// <param name="Span">The range in UTF-16 code units.</param>
/// <param name="Lines">The same range in lines and columns, counted from 0.</param>
internal sealed record DiagnosticInfo(
    string Id, DiagnosticSeverity Severity, string Message, string? Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The other places that it is about.</summary>
    public EquatableArray<DiagnosticPlace> Related { get; init; }

    /// <summary>Messages quote what users wrote, which has no limit; a longer one is cut.</summary>
    public const int LongestMessage = 2_000;

    /// <summary>A diagnostic at a place in a file of the project.</summary>
    /// <param name="id">The id of the catalogue, which also gives the severity.</param>
    /// <param name="message">The message.</param>
    /// <param name="file">The file.</param>
    /// <param name="position">The place; default for the beginning of the file.</param>
    /// <param name="severity">The severity, or null for that of the catalogue.</param>
    public static DiagnosticInfo At(string id, string message, FileContent file, SourcePosition position = default, DiagnosticSeverity? severity = null) =>
        new(
            id,
            severity ?? SeverityOf(id),
            MessageText.OneLine(message, LongestMessage),
            file.Path,
            DiagnosticPlace.At(file, position).Span,
            DiagnosticPlace.At(file, position).Lines);

    /// <summary>A remark about a range of bytes.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="file">The file.</param>
    /// <param name="lines">Its lines.</param>
    public static DiagnosticInfo At(ModelDiagnostic remark, FileContent file, LineMap lines)
    {
        var (line, column) = lines.GetPosition(remark.Start);
        var (endLine, endColumn) = lines.GetPosition(remark.Start + remark.Length);
        return At(remark.Id, remark.Message, file, new SourcePosition(remark.Path, line, column, endLine, endColumn, remark.Start, remark.Length));
    }

    /// <summary>A diagnostic about the project as a whole.</summary>
    /// <param name="id">The id of the catalogue.</param>
    /// <param name="message">The message.</param>
    public static DiagnosticInfo OfProject(string id, string message) =>
        new(id, SeverityOf(id), MessageText.OneLine(message, LongestMessage), null, default, default);

    /// <summary>The severity of an id when nothing else is configured.</summary>
    /// <param name="id">The id.</param>
    public static DiagnosticSeverity SeverityOf(string id) => ProjectDiagnostics.Find(id)?.Severity ?? DiagnosticSeverity.Error;

    /// <summary>The compiler's diagnostic.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptors.Get(Id),
            Path is null ? Location.None : new DiagnosticPlace(Path, Span, Lines).ToLocation(),
            Descriptors.ToRoslyn(Severity),
            additionalLocations: Related.Select(place => place.ToLocation()),
            properties: null,
            Message);
}
