using System.Buffers;
using System.Globalization;
using System.Text;
using Confluent.Kafka;
using DomainSdk.Kafka.Messages;

namespace DomainSdk.Kafka.Topics;

/// <summary>Messages of one partition that are checked together, as lines: the number of the line and a tab, and the JSON.</summary>
/// <param name="partition">The partition.</param>
/// <param name="origin">The offset that is line 1.</param>
/// <param name="first">The offset that the batch begins at.</param>
internal sealed class PartitionBatch(TopicPartition partition, long origin, long first) : IDisposable
{
    private static readonly SearchValues<byte> s_breaks = SearchValues.Create("\r\n"u8);

    private readonly MemoryStream _lines = new();

    /// <summary>The partition.</summary>
    public TopicPartition Partition => partition;

    /// <summary>The offset that is line 1.</summary>
    public long Origin => origin;

    /// <summary>The offset that the batch begins at.</summary>
    public long First { get; } = first;

    /// <summary>The offset behind the last message.</summary>
    public long End { get; private set; } = first;

    /// <summary>How many messages there are.</summary>
    public long Count { get; private set; }

    /// <summary>How many bytes wait.</summary>
    public long Length => _lines.Length;

    /// <summary>When the first message came, by <see cref="Environment.TickCount64"/>.</summary>
    public long Since { get; private set; }

    /// <summary>Adds a message. Offsets without a message, such as those of transactions, are empty lines; so are messages without a value.</summary>
    /// <param name="offset">Its offset.</param>
    /// <param name="message">Its value, or null where it has none.</param>
    /// <exception cref="InvalidOperationException">There are more lines than a file can have.</exception>
    public void Add(long offset, byte[]? message)
    {
        if (offset - origin >= int.MaxValue) throw new InvalidOperationException($"{partition} has more messages from offset {origin} than a file can have lines.");
        if (End == First) Since = Environment.TickCount64;
        FillTo(offset);
        WriteNumber(offset);
        WriteLine(message);
        End = offset + 1;
        Count++;
    }

    /// <summary>Adds empty lines up to an offset that has been reached without a message.</summary>
    /// <param name="offset">The offset.</param>
    public void FillTo(long offset)
    {
        for (; End < offset; End++)
        {
            WriteNumber(End);
            _lines.WriteByte((byte)'\n');
        }
    }

    /// <summary>The lines.</summary>
    public Stream Open() => new MemoryStream(_lines.GetBuffer(), 0, (int)_lines.Length, writable: false);

    public void Dispose() => _lines.Dispose();

    private void WriteNumber(long offset) => _lines.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{offset - origin + 1}\t")));

    // A line break in a message becomes a tab: as white space it means the same, and within a string both are errors.
    private void WriteLine(byte[]? message)
    {
        var start = (int)_lines.Length;
        var json = WireFormat.Json(message);
        // A value of no bytes is not JSON, and an empty line would hide it.
        if (message is not null && json.Trim(" \t\r\n"u8).IsEmpty) json = "\0"u8;
        _lines.Write(json);
        if (json.ContainsAny(s_breaks)) _lines.GetBuffer().AsSpan(start, json.Length).ReplaceAny(s_breaks, (byte)'\t');
        _lines.WriteByte((byte)'\n');
    }
}
