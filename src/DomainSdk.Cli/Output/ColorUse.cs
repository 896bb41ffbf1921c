namespace DomainSdk.Cli.Output;

/// <summary>Whether lines for people are coloured.</summary>
internal enum ColorUse
{
    /// <summary>Where a terminal shows them.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
