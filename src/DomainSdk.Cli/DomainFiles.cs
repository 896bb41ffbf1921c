using DomainSdk.Cli.Layouts;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>Which files commands of the domain read, beside those of a check.</summary>
internal static class DomainFiles
{
    /// <summary>How they are read: in every format that a check reads, too.</summary>
    /// <param name="layout">Where the parts of texts stand.</param>
    public static DomainModelOptions Options(NamedLayout? layout) => new()
    {
        Readers = CheckRun.Readers(Extensions.None, layout),
        Decompressors = Compression.Decompressors,
    };
}
