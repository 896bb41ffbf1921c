namespace DomainSdk;

/// <summary>Something wrong in a corpus: a document that cannot be read or is not valid, or documents that do not hang together.</summary>
public sealed record Finding
{
    /// <summary>The id: <c>DSDK2xxx</c> for one document by itself, <c>DSDK40NN</c> for rule NN of the integrity rules.</summary>
    public required string Id { get; init; }

    /// <summary>The code of the integrity rule, for example <c>R2</c>, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One sentence for people, without line breaks.</summary>
    public required string Message { get; init; }

    /// <summary>File, line and column.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>JSON Pointer from the root of the document; empty for the whole document and for files that are not JSON.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The other places that the finding is about; empty where there is none.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>What should stand here, in a few words, or null.</summary>
    public string? Expected { get; init; }

    /// <summary>What stands here, shortened, or null.</summary>
    public string? Found { get; init; }

    /// <summary>What was probably meant, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The keys of the entities that something ambiguous can mean, sorted; empty for other findings.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The keyword that failed and its place in the schema, for findings from validation; else null.</summary>
    public ValidationError? Validation { get; init; }

    /// <summary>The finding in the form of a compiler message.</summary>
    public override string ToString() => $"{Position}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    /// <summary>Orders findings by path (ordinal), place in the file, id, message and the other places; the order of every report.</summary>
    public static int Compare(Finding a, Finding b)
    {
        var order = string.CompareOrdinal(a.Position.Path, b.Position.Path);
        if (order == 0) order = a.Position.Line.CompareTo(b.Position.Line);
        if (order == 0) order = a.Position.Column.CompareTo(b.Position.Column);
        if (order == 0) order = string.CompareOrdinal(a.Id, b.Id);
        if (order == 0) order = string.CompareOrdinal(a.Pointer, b.Pointer);
        if (order == 0) order = string.CompareOrdinal(a.Message, b.Message);
        return order != 0 ? order : CompareRelated(a.Related, b.Related);
    }

    // What says the same of the same place can still be about different others.
    private static int CompareRelated(IReadOnlyList<RelatedLocation> a, IReadOnlyList<RelatedLocation> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var order = string.CompareOrdinal(a[i].Position.Path, b[i].Position.Path);
            if (order == 0) order = a[i].Position.Line.CompareTo(b[i].Position.Line);
            if (order == 0) order = a[i].Position.Column.CompareTo(b[i].Position.Column);
            if (order != 0) return order;
        }

        return a.Count.CompareTo(b.Count);
    }
}

/// <summary>Another place that a finding is about.</summary>
/// <param name="Position">File, line and column.</param>
/// <param name="Pointer">JSON Pointer from the root of that document.</param>
/// <param name="Message">What stands there, in a few words.</param>
public sealed record RelatedLocation(SourcePosition Position, string Pointer, string Message);
