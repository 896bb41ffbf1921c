namespace DomainSdk;

/// <summary>What an id stands for, in messages, editors and on its help page.</summary>
/// <param name="Id">The id: <c>DSDK</c> and four digits.</param>
/// <param name="Title">What it reports, in a few words.</param>
/// <param name="Severity">How much it matters when nothing else is configured.</param>
/// <param name="Help">Why it is reported and how to mend it.</param>
public sealed record DiagnosticDescription(string Id, string Title, DiagnosticSeverity Severity, string Help)
{
    /// <summary>The group that the id is of, whose severities can be changed together: <c>DomainSdk.Schemas</c>, <c>.Documents</c>, <c>.Evolution</c> or <c>.Integrity</c>.</summary>
    public string Category => CategoryOf(Id);

    /// <summary>All groups.</summary>
    internal static IReadOnlyList<string> Categories { get; } = ["DomainSdk.Schemas", "DomainSdk.Documents", "DomainSdk.Evolution", "DomainSdk.Integrity"];

    /// <summary>The group of any id, also of one that only another layer describes.</summary>
    internal static string CategoryOf(string id) => id.Length < 5 ? "DomainSdk.Schemas" : id[4] switch
    {
        '2' => "DomainSdk.Documents",
        '3' => "DomainSdk.Evolution",
        '4' => "DomainSdk.Integrity",
        _ => "DomainSdk.Schemas",
    };
}
