namespace DomainSdk.Kafka;

/// <summary>How a topic is checked.</summary>
public sealed record TopicCheckOptions
{
    /// <summary>How many bytes of messages of a partition are checked together. 16 MiB unless set.</summary>
    public int BatchBytes { get; init; } = 16 << 20;

    /// <summary>How long messages wait for others. 10 seconds unless set.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether to end once every partition of this worker has been read to its end. Else the check ends when it is cancelled.</summary>
    public bool StopsAtEnd { get; init; }

    /// <summary>Severities of diagnostics.</summary>
    public SeverityOverrides Severities { get; init; } = SeverityOverrides.None;

    /// <summary>Told of each finding when it is made, before anything is written or committed: after a failure of a worker, perhaps once more.</summary>
    public Action<Finding>? OnFinding { get; init; }
}
