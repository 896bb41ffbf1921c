using DomainSdk.Cli.Output;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli;

/// <summary>What the user asked <c>diff</c> to do.</summary>
/// <param name="Old">The schema file as it was.</param>
/// <param name="New">The schema file as it is now.</param>
/// <param name="Mode">What has to hold.</param>
/// <param name="Reading">Which documents of a schema there are taken to be.</param>
/// <param name="Accept">The list of accepted changes, or null.</param>
/// <param name="Format">How to write the report.</param>
/// <param name="Choices">How schemas are found and read.</param>
internal sealed record DiffRequest(string Old, string New, Compatibility Mode, SchemaReading Reading, string? Accept, ReportFormat Format, SchemaChoices Choices)
{
    /// <summary>The files that have to be there.</summary>
    public IEnumerable<string> Files => new[] { Old, New, Accept }.OfType<string>();
}
