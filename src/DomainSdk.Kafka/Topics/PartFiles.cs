using System.Globalization;
using Confluent.Kafka;

namespace DomainSdk.Kafka.Topics;

/// <summary>
/// The names of partials of a topic in a folder that all workers share: topic, partition, the offset of line 1, and the offsets from which and up to which. What one
/// file says is the same whoever wrote it, so that none is ever in the way of another.
/// </summary>
internal static class PartFiles
{
    private const string Extension = ".part";

    /// <summary>Where a batch goes.</summary>
    public static string PathOf(string folder, TopicPartition partition, long origin, long first, long end) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{partition.Topic}~{partition.Partition.Value}~{origin}~{first}~{end}{Extension}"));

    /// <summary>The file whose lines messages are, as findings show it.</summary>
    public static string NameOf(TopicPartition partition, long origin) =>
        string.Create(CultureInfo.InvariantCulture, $"{partition.Topic}/{partition.Partition.Value}{(origin == 0 ? "" : $"@{origin}")}");

    /// <summary>The partials of a topic by partition and the offset of line 1.</summary>
    public static IEnumerable<IGrouping<(int Partition, long Origin), PartFile>> Of(string folder, string topic) =>
        Directory.EnumerateFiles(folder, $"{topic}~*{Extension}").Select(Parse).OfType<PartFile>().Where(part => part.Topic == topic).GroupBy(part => (part.Partition, part.Origin));

    /// <summary>The offset that is line 1 of a partition: the first worker that asks decides, for all others, too.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="partition">The partition.</param>
    /// <param name="first">The first offset that there is.</param>
    public static long Origin(string folder, TopicPartition partition, long first)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{partition.Topic}~{partition.Partition.Value}.origin"));
        var written = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllText(written, first.ToString(CultureInfo.InvariantCulture));
        try
        {
            // Whole or not at all, and never over that of another worker.
            File.Move(written, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(written);
        }

        return long.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture);
    }

    private static PartFile? Parse(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).Split('~');
        return words.Length == 5
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var partition)
            && long.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var origin)
            && long.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && long.TryParse(words[4], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            ? new PartFile(path, words[0], partition, origin, first, end)
            : null;
    }
}
