using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Integrity;

/// <summary>
/// The unit in which facts stand in files: three numbers (how many facts, their length, their length compressed; each of four bytes, the least first),
/// then what one <see cref="FactsWriter"/> has written, compressed by Brotli. Each can be read without the others.
/// </summary>
internal static class FactBlock
{
    /// <summary>How many bytes stand before the compressed ones.</summary>
    public const int HeadLength = 12;

    // Fast, and still a fifth of the bytes: what facts repeat stands close together.
    private const int Quality = 1;
    private const int Window = 18;

    /// <summary>Makes a block.</summary>
    /// <param name="facts">What a writer has written.</param>
    /// <param name="count">How many facts that are.</param>
    public static byte[] Pack(ReadOnlySpan<byte> facts, int count)
    {
        var block = new byte[HeadLength + BrotliEncoder.GetMaxCompressedLength(facts.Length)];
        if (!BrotliEncoder.TryCompress(facts, block.AsSpan(HeadLength), out var length, Quality, Window)) throw new IOException("Facts cannot be compressed.");
        BinaryPrimitives.WriteInt32LittleEndian(block, count);
        BinaryPrimitives.WriteInt32LittleEndian(block.AsSpan(4), facts.Length);
        BinaryPrimitives.WriteInt32LittleEndian(block.AsSpan(8), length);
        return block[..(HeadLength + length)];
    }

    /// <summary>Reads the block at an offset.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the block begins.</param>
    /// <param name="most">How many bytes it can have at the most.</param>
    /// <returns>How many facts it has, what reads them, and its length in the file.</returns>
    /// <exception cref="FormatException">No block is there.</exception>
    public static (int Count, FactsReader Reader, int Length) Read(SafeFileHandle file, long offset, long most)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        if (most < HeadLength || RandomAccess.Read(file, head, offset) < HeadLength) throw Malformed();
        var (count, length, packed) = (BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadInt32LittleEndian(head[8..]));
        if (count < 0 || length < 0 || packed < 0 || packed > most - HeadLength) throw Malformed();
        var compressed = new byte[packed];
        if (RandomAccess.Read(file, compressed, offset + HeadLength) < packed) throw Malformed();
        return (count, new FactsReader(new BinaryReader(new MemoryStream(Decompress(compressed, length), writable: false), Encoding.UTF8)), HeadLength + packed);
    }

    private static byte[] Decompress(byte[] compressed, int length)
    {
        // A length that is not right takes no memory: what there is is laid down as it comes.
        using var content = new MemoryStream(Math.Min(length, 1 << 20));
        using var brotli = new BrotliStream(new MemoryStream(compressed, writable: false), CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        for (int read; (read = brotli.Read(buffer)) > 0;)
        {
            if (content.Length + read > length) throw Malformed();
            content.Write(buffer, 0, read);
        }

        return content.Length == length ? content.ToArray() : throw Malformed();
    }

    private static FormatException Malformed() => new("These are no facts that a writer has written.");
}
