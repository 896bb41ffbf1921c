namespace DomainSdk.Kafka.Topics;

/// <summary>A partial of some messages.</summary>
/// <param name="Path">The file.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Partition">The partition.</param>
/// <param name="Origin">The offset of line 1.</param>
/// <param name="First">The offset that it begins at.</param>
/// <param name="End">The offset behind its last message.</param>
internal sealed record PartFile(string Path, string Topic, int Partition, long Origin, long First, long End);
