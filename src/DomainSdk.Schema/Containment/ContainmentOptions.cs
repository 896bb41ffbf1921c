namespace DomainSdk.Schema.Containment;

/// <summary>The bounds of a comparison. What hits one is unknown, and says so.</summary>
public sealed record ContainmentOptions
{
    /// <summary>The defaults.</summary>
    public static ContainmentOptions Default { get; } = new();

    /// <summary>How many steps are taken for each direction: conditions looked at, states of automata, values tried.</summary>
    public int MaxSteps { get; init; } = 300_000;

    /// <summary>How deep values nest while a proof is under way.</summary>
    public int MaxDepth { get; init; } = 60;

    /// <summary>How many changes of one direction are told apart.</summary>
    public int MaxChanges { get; init; } = 20;

    /// <summary>How many documents are sampled where neither proof nor witness is found by construction.</summary>
    public int MaxSamples { get; init; } = 100;

    /// <summary>Which documents of a schema there are taken to be.</summary>
    public SchemaReading Reading { get; init; }
}
