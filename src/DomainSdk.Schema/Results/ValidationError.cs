namespace DomainSdk;

/// <summary>One violation of a schema by a document.</summary>
public sealed record ValidationError
{
    /// <summary>The id of the catalogue, <c>DSDK2xxx</c>; see <see cref="DiagnosticCatalog"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The keyword that failed, as written in the schema; empty for a <c>false</c> schema and for syntax errors.</summary>
    public required string Keyword { get; init; }

    /// <summary>JSON Pointer to the value in the document (JSON Schema 2020-12 core, section 12.3.3).</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>JSON Pointer of the path that evaluation took through the schema, references included (section 12.3.1).</summary>
    public required string KeywordLocation { get; init; }

    /// <summary>Absolute URI of the keyword, references resolved (section 12.3.2).</summary>
    public required string AbsoluteKeywordLocation { get; init; }

    /// <summary>Where in the document.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Where the keyword stands in the schema file, or null where there is no file.</summary>
    public SourcePosition? SchemaPosition { get; init; }

    /// <summary>One sentence for people, without line breaks.</summary>
    public required string Message { get; init; }

    /// <summary>What the schema allows here, in a few words, or null.</summary>
    public string? Expected { get; init; }

    /// <summary>What the document has here, shortened, or null.</summary>
    public string? Found { get; init; }

    /// <summary>What was probably meant (a member name, an enum value), or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>
    /// Why the branches of <c>anyOf</c> or <c>oneOf</c> failed, the closest branch first; empty for other keywords.
    /// </summary>
    public IReadOnlyList<ValidationError> Causes { get; init; } = [];

    /// <summary>The error in the form of a compiler message.</summary>
    public override string ToString() => $"{Position}: error {Id}: {Message}";
}
