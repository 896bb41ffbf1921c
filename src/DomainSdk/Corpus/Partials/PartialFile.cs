using System.Buffers.Binary;
using System.Security.Cryptography;
using DomainSdk.Integrity;
using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Partials;

/// <summary>A partial that has been found to be whole.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Directory">What it has.</param>
internal sealed record PartialFile(string Name, PartialDirectory Directory)
{
    private const int Behind = sizeof(long) + SHA256.HashSizeInBytes;
    private SafeFileHandle? _file;
    private long _offset;

    /// <summary>Opens a partial that is part of a file or all of it.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <exception cref="IOException">It is none, of another version, or damaged.</exception>
    public static PartialFile Open(string name, SafeFileHandle file, long offset, long length)
    {
        Span<byte> mark = stackalloc byte[PartialWriter.Mark.Length];
        var read = RandomAccess.Read(file, mark, offset);
        var known = PartialWriter.Mark[..^2];
        if (read < mark.Length || !mark.StartsWith(known)) throw new IOException($"{name}: this is no partial of 'domainsdk check'.");
        if (!mark.SequenceEqual(PartialWriter.Mark)) throw new IOException($"{name}: the partial is of another version of the format; this tool reads version 1.");
        Span<byte> end = stackalloc byte[Behind];
        if (length < mark.Length + Behind || RandomAccess.Read(file, end, offset + length - Behind) < Behind || !Digest(file, offset, length - SHA256.HashSizeInBytes).AsSpan().SequenceEqual(end[sizeof(long)..]))
            throw Damaged(name);
        try
        {
            // A digest says that nothing was lost, not that the numbers are right.
            var size = BinaryPrimitives.ReadInt64LittleEndian(end);
            if (size < 0 || size > length - mark.Length - Behind) throw Damaged(name);
            var json = new byte[size];
            RandomAccess.Read(file, json, offset + length - Behind - size);
            var directory = PartialDirectory.Parse(json);
            if (!IsWhole(directory, length - Behind - size)) throw Damaged(name);
            return new PartialFile(name, directory) { _file = file, _offset = offset };
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            throw Damaged(name);
        }
    }

    /// <summary>The facts of a section.</summary>
    public FactRun Run(string section) => Directory.Sections.FirstOrDefault(s => s.Name == section) is { } found
        ? new FactRun(_file!, _offset + found.Offset, found.Length, found.Count) { Name = Name }
        : throw Damaged(Name);

    private static bool IsWhole(PartialDirectory directory, long end) =>
        directory.Coverage.Count > 0
        && PartialSections.All.All(name => directory.Sections.Exists(section => section.Name == name))
        && directory.Sections.TrueForAll(section => section.Offset <= end && section.Length <= end - section.Offset && (section.Count == 0) == (section.Length == 0));

    private static IOException Damaged(string name) => new($"{name}: the partial is damaged or not whole.");

    private static byte[] Digest(SafeFileHandle file, long offset, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 18];
        for (var (at, end) = (offset, offset + length); at < end;)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)), at);
            if (read == 0) break;
            hash.AppendData(buffer, 0, read);
            at += read;
        }

        return hash.GetHashAndReset();
    }
}
