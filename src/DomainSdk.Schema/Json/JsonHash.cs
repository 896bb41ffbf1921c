using System.Buffers.Binary;

namespace DomainSdk.Schema.Json;

/// <summary>Hash codes with a seed of this process, so that documents cannot be written to collide.</summary>
internal static class JsonHash
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong Seed = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 0) | 1;

    /// <summary>The hash code of decoded bytes.</summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var hash = Seed + (ulong)bytes.Length * Prime;
            while (bytes.Length >= 8)
            {
                hash = Step(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                bytes = bytes.Slice(8);
            }

            var tail = 0UL;
            foreach (var b in bytes) tail = (tail << 8) | b;
            return Fold(Step(hash ^ tail));
        }
    }

    /// <summary>One hash code from two, in that order.</summary>
    public static int Mix(int first, int second) =>
        unchecked(Fold(Step(Seed ^ ((ulong)(uint)first << 32) ^ (uint)second)));

    private static ulong Step(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 32;
            hash *= Prime;
            hash ^= hash >> 29;
            return hash * Seed;
        }
    }

    private static int Fold(ulong hash) => unchecked((int)(hash ^ (hash >> 32)));
}
