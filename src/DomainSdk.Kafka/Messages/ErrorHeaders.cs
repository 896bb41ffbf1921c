using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace DomainSdk.Kafka.Messages;

/// <summary>What the headers of a dead letter say: where the message stood, and what is wrong with it.</summary>
internal static class ErrorHeaders
{
    /// <summary>Writes the headers of a message, and leaves those that it has.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="from">Where the message stood.</param>
    /// <param name="validation">Every error.</param>
    /// <param name="mostErrors">How many of them are listed.</param>
    public static void Write(Headers headers, TopicPartitionOffset from, ValidationResult validation, int mostErrors)
    {
        Set(headers, DeadLetterHeaders.Topic, from.Topic);
        Set(headers, DeadLetterHeaders.Partition, from.Partition.Value.ToString(CultureInfo.InvariantCulture));
        Set(headers, DeadLetterHeaders.Offset, from.Offset.Value.ToString(CultureInfo.InvariantCulture));
        Set(headers, DeadLetterHeaders.ErrorCount, validation.Errors.Count.ToString(CultureInfo.InvariantCulture));
        headers.Remove(DeadLetterHeaders.Errors);
        headers.Add(DeadLetterHeaders.Errors, Json(validation, mostErrors));
    }

    private static void Set(Headers headers, string name, string value)
    {
        // A dead letter that is invalid once more tells of its last journey.
        headers.Remove(name);
        headers.Add(name, Encoding.UTF8.GetBytes(value));
    }

    private static byte[] Json(ValidationResult validation, int most)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        foreach (var error in validation.Errors.Take(most))
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", error.InstanceLocation);
            writer.WriteString("message", error.Message);
            writer.WriteString("code", error.Id);
            if (error.Keyword.Length > 0) writer.WriteString("keyword", error.Keyword);
            if (error.KeywordLocation.Length > 0) writer.WriteString("keywordLocation", error.KeywordLocation);
            writer.WriteNumber("line", error.Position.Line);
            writer.WriteNumber("column", error.Position.Column);
            if (error.Expected is not null) writer.WriteString("expected", error.Expected);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
