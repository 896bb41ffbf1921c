using System.Buffers;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Writes a whole text. Values that nest deep are written on a stack that is large enough.</summary>
internal static class DocumentWriter
{
    /// <summary>What a member takes in the frames of the reader and the writer of its record, at most.</summary>
    public const int FrameOfMember = 256;

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="indented">Whether to break lines.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest.</param>
    /// <param name="unwritable">Receives values that have no JSON text; null: the first of them is an exception.</param>
    public static void Write<T, TCodec>(T value, IBufferWriter<byte> writer, bool indented = false, int maxDepth = JsonReadOptions.DefaultMaxDepth, List<UnwritableValue>? unwritable = null)
        where TCodec : IJsonCodec<T>
    {
        var output = new JsonOutput(writer, indented, maxDepth, unwritable);
        try
        {
            TCodec.Write(ref output, value);
            output.Flush();
        }
        catch (InsufficientExecutionStackException)
        {
            WriteRest<T, TCodec>(value, writer, indented, maxDepth, output.Flushed, unwritable);
        }
    }

    /// <summary>Ends writing where the stack is short; it is begun once more elsewhere.</summary>
    /// <param name="members">How many members what is written has.</param>
    public static void EnsureRoom(int members = 0)
    {
        if (!StackRoom.Has(members * FrameOfMember)) throw new InsufficientExecutionStackException("The value nests too deep to be written here.");
    }

    // The same value gives the same text, so what the writer has already is its beginning.
    private static void WriteRest<T, TCodec>(T value, IBufferWriter<byte> writer, bool indented, int maxDepth, long written, List<UnwritableValue>? unwritable)
        where TCodec : IJsonCodec<T>
    {
        using var text = StackRoom.OnFreshStack(() => WriteAll<T, TCodec>(value, indented, maxDepth, unwritable));
        writer.Write(text.Written[(int)written..]);
    }

    private static Utf8BufferWriter WriteAll<T, TCodec>(T value, bool indented, int maxDepth, List<UnwritableValue>? unwritable)
        where TCodec : IJsonCodec<T>
    {
        unwritable?.Clear();
        var buffer = new Utf8BufferWriter();
        var output = new JsonOutput(buffer, indented, maxDepth, unwritable);
        try
        {
            TCodec.Write(ref output, value);
            output.Flush();
        }
        catch (InsufficientExecutionStackException)
        {
            StackRoom.GiveUp();
        }

        return buffer;
    }
}
