using DomainSdk.Cli.Output;
using DomainSdk.CodeGeneration;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli;

/// <summary>What the user asked <c>diff</c> to do.</summary>
/// <param name="Old">The schema file as it was.</param>
/// <param name="New">The schema file as it is now.</param>
/// <param name="Mode">What has to hold.</param>
/// <param name="Reading">Which documents of a schema there are taken to be.</param>
/// <param name="Accept">The list of accepted changes, or null.</param>
/// <param name="Code">How types are made, where their changes are asked for; else null.</param>
/// <param name="Names">The record of names, or null.</param>
/// <param name="Format">How to write the report.</param>
/// <param name="Choices">How schemas are found and read.</param>
internal sealed record DiffRequest(string Old, string New, Compatibility Mode, SchemaReading Reading, string? Accept, GenerationOptions? Code, string? Names, ReportFormat Format, SchemaChoices Choices)
{
    /// <summary>The files that have to be there.</summary>
    public IEnumerable<string> Files => new[] { Old, New, Accept, Names }.OfType<string>();
}
