namespace DomainSdk.Schema.Sampling;

/// <summary>How much a sampled document holds.</summary>
public enum SampleSize
{
    /// <summary>Only what the schema demands, by the shallowest way.</summary>
    Minimal,

    /// <summary>Some of the optional members and a few items per array.</summary>
    Typical,

    /// <summary>Most of the optional members, more items, deeper nesting.</summary>
    Maximal,
}
