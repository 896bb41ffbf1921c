using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DomainSdk.Build.Cache;

/// <summary>What a file was like when it was read: it is read again only where length or time differ.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Time">When it was last written, in ticks.</param>
/// <param name="Digest">The first half of its SHA-256.</param>
internal readonly record struct FileStamp(long Length, long Time, UInt128 Digest)
{
    /// <summary>How coarse the times of a file system may be. A file written this shortly before it was looked at may have been written again since.</summary>
    public const long Coarseness = TimeSpan.TicksPerSecond;

    /// <summary>The stamp of a file as it is now; null where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">The stamp it had, or null.</param>
    /// <param name="knownAt">When it had that, in ticks.</param>
    public static FileStamp? Of(string path, FileStamp? known, long knownAt)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return null;
            var (length, time) = (file.Length, file.LastWriteTimeUtc.Ticks);
            if (known is { } stamp && stamp.Length == length && stamp.Time == time && time < knownAt - Coarseness) return stamp;
            var hash = SHA256.HashData(File.ReadAllBytes(path));
            return new FileStamp(length, time, BinaryPrimitives.ReadUInt128LittleEndian(hash));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the text is the same, whenever it was written.</summary>
    public bool HasSameText(FileStamp other) => Length == other.Length && Digest == other.Digest;

    /// <summary>Whether the next build can believe the time.</summary>
    public bool IsSettled(long knownAt) => Time < knownAt - Coarseness;
}
