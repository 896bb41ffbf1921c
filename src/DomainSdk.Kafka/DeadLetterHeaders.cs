namespace DomainSdk.Kafka;

/// <summary>The headers of dead letters. The headers that a message had stay beside them.</summary>
public static class DeadLetterHeaders
{
    /// <summary>The topic that the message stood in.</summary>
    public const string Topic = "domainsdk.topic";

    /// <summary>Its partition.</summary>
    public const string Partition = "domainsdk.partition";

    /// <summary>Its offset.</summary>
    public const string Offset = "domainsdk.offset";

    /// <summary>How many errors there are.</summary>
    public const string ErrorCount = "domainsdk.error-count";

    /// <summary>
    /// The errors as a JSON array of objects with <c>pointer</c>, <c>message</c>, <c>code</c>, <c>keyword</c>, <c>keywordLocation</c>, <c>line</c>, <c>column</c> and
    /// <c>expected</c>.
    /// </summary>
    public const string Errors = "domainsdk.errors";
}
