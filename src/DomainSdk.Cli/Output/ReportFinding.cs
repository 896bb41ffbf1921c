using System.Globalization;

namespace DomainSdk.Cli.Output;

/// <summary>A finding as all formats of reports write it.</summary>
internal sealed record ReportFinding
{
    public required string Id { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Message { get; init; }

    public required SourcePosition Position { get; init; }

    public string Pointer { get; init; } = "";

    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>What else there is to say, each with its name: the witness of a change.</summary>
    public IReadOnlyList<(string Name, string Text)> Details { get; init; } = [];

    /// <summary>Why the finding is accepted, or null where it is not.</summary>
    public string? Accepted { get; init; }

    /// <summary>Whether the run fails for it.</summary>
    public bool Fails => Severity >= DiagnosticSeverity.Warning;

    /// <summary>The severity as messages have it.</summary>
    public string SeverityName => Severity.ToString().ToLowerInvariant();

    /// <summary>The file as reports name it: relative where it lies below the current folder, with slashes.</summary>
    public static string FileOf(SourcePosition position)
    {
        if (position.Path is not { Length: > 0 } path || path.Contains('\0', StringComparison.Ordinal)) return position.Path ?? "";
        var relative = Path.GetRelativePath(".", path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    /// <summary>A place for people.</summary>
    public static string Place(SourcePosition position) => position.Line < 1
        ? FileOf(position)
        : string.Create(CultureInfo.InvariantCulture, $"{FileOf(position)}({position.Line},{position.Column})");

    /// <summary>A finding of a corpus.</summary>
    public static ReportFinding Of(Finding finding) => new()
    {
        Id = finding.Id,
        Severity = finding.Severity,
        Message = finding.Rule is null ? finding.Message : $"[{finding.Rule}] {finding.Message}",
        Position = finding.Position,
        Pointer = finding.Pointer,
        Related = finding.Related,
    };
}
