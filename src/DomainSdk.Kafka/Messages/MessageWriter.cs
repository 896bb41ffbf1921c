using System.Buffers;

namespace DomainSdk.Kafka.Messages;

/// <summary>Makes the bytes of a message. Each thread has a buffer; what leaves it is the one array that the client asks for.</summary>
internal static class MessageWriter
{
    // A buffer that a large message left behind is not kept for small ones.
    private const int MostKept = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="prefix">What stands in front of the JSON.</param>
    /// <param name="validates">Whether what does not conform to the schema is refused.</param>
    /// <exception cref="DomainValidationException">It does not.</exception>
    public static byte[] Write<T>(T value, ReadOnlySpan<byte> prefix, bool validates)
        where T : IJsonModel<T>
    {
        var buffer = t_buffer ??= new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        buffer.Write(prefix);
        try
        {
            value.WriteTo(buffer);
        }
        catch (InvalidOperationException) when (value.Validate() is { IsValid: false } result)
        {
            // A value without a JSON text has its errors at their places, too.
            throw new DomainValidationException(result);
        }

        var json = buffer.WrittenSpan[prefix.Length..];
        if (validates && !JsonModel.IsValid<T>(json)) throw new DomainValidationException(JsonModel.Validate<T>(json));
        var message = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > MostKept) t_buffer = null;
        return message;
    }
}
