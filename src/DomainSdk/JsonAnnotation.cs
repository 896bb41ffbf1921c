namespace DomainSdk;

/// <summary>What a schema says of a value of a document beside its verdict: a title, a default, a name that begins with <c>x-</c>.</summary>
public sealed record JsonAnnotation
{
    /// <summary>The keyword.</summary>
    public required string Keyword { get; init; }

    /// <summary>The value of the keyword in the schema; it knows its position.</summary>
    public required JsonValue Value { get; init; }

    /// <summary>JSON Pointer to the value of the document.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>Absolute URI of the schema that the keyword stands in.</summary>
    public required string SchemaLocation { get; init; }

    /// <summary>Line and column of the value in the document.</summary>
    public required SourcePosition Position { get; init; }
}
