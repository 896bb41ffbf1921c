namespace DomainSdk.Cli.Fixing;

/// <summary>What makes a finding the same before and after a mend, which moves columns but no lines.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line.</param>
/// <param name="Pointer">JSON Pointer into the document.</param>
/// <param name="Id">The id.</param>
internal readonly record struct FindingKey(string? Path, int Line, string Pointer, string Id)
{
    public static FindingKey Of(Finding finding) => new(finding.Position.Path, finding.Position.Line, finding.Pointer, finding.Id);

    /// <summary>Whether two findings are about the same entity of the same document, as far as pointers tell.</summary>
    public bool IsNear(FindingKey other) => Path == other.Path && (!IsLines || Line == other.Line) && Head(Pointer) == Head(other.Pointer);

    private bool IsLines => System.IO.Path.GetExtension(Path)?.ToLowerInvariant() is ".jsonl" or ".ndjson";

    private static string Head(string pointer) => string.Join('/', pointer.Split('/').Take(3));
}
