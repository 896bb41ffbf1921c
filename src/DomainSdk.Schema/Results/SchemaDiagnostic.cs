namespace DomainSdk;

/// <summary>A finding about a schema: what is wrong, where in which file, and what was probably meant.</summary>
public sealed record SchemaDiagnostic
{
    /// <summary>The id of the catalogue, <c>DSDK1xxx</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One sentence for people, without line breaks.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the schema file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>JSON Pointer from the root of the file to the value concerned.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>What was probably meant (a keyword, an anchor, a format), or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The diagnostic in the form of a compiler message.</summary>
    public override string ToString() => $"{Position}: {(Severity == DiagnosticSeverity.Error ? "error" : Severity == DiagnosticSeverity.Warning ? "warning" : "info")} {Id}: {Message}";
}
