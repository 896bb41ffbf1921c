namespace DomainSdk.Kafka.Tests.Brokers;

/// <summary>Numbers of requests, as Kafka's protocol has them.</summary>
internal static class ApiKeys
{
    public const short Produce = 0;
    public const short Fetch = 1;
    public const short OffsetCommit = 8;
}
