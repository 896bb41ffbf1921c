namespace DomainSdk.Schema.Sampling;

/// <summary>The bounds of a sampler; the defaults suit documents of a few kilobytes.</summary>
public sealed record SampleOptions
{
    /// <summary>The defaults.</summary>
    public static SampleOptions Default { get; } = new();

    /// <summary>How deep values nest before the shallowest way out is taken. What the schema demands may go deeper.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>The largest document, in bytes. A schema that demands more has no sample.</summary>
    public int MaxBytes { get; init; } = 1 << 20;

    /// <summary>How often a document is begun anew before the sampler gives up.</summary>
    public int MaxAttempts { get; init; } = 16;

    /// <summary>How many schemas are visited for one attempt before it is given up.</summary>
    public int MaxWork { get; init; } = 20_000;
}
