namespace DomainSdk.Runtime;

/// <summary>Takes the rest of a stream into a pooled buffer.</summary>
internal static class StreamText
{
    private const int Step = 16 * 1024;

    public static Utf8BufferWriter Read(Stream stream)
    {
        var buffer = new Utf8BufferWriter();
        while (stream.Read(buffer.GetSpan(Step)) is > 0 and var count) buffer.Advance(count);
        return buffer;
    }

    public static async Task<Utf8BufferWriter> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new Utf8BufferWriter();
        while (await stream.ReadAsync(buffer.GetMemory(Step), cancellationToken).ConfigureAwait(false) is > 0 and var count)
            buffer.Advance(count);
        return buffer;
    }
}
