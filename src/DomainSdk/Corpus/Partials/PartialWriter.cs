using System.Buffers.Binary;
using System.Security.Cryptography;
using DomainSdk.Integrity;

namespace DomainSdk.Partials;

/// <summary>Writes a partial from its beginning to its end: a mark, the sections, the directory and its length, the digest of it all.</summary>
/// <param name="output">Where to.</param>
internal sealed class PartialWriter(Stream output) : IDisposable
{
    /// <summary>How every partial of this version begins.</summary>
    public static ReadOnlySpan<byte> Mark => "domainsdk partial 1\n"u8;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;

    /// <summary>Writes a file that nobody ever sees half of.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes all of it.</param>
    public static void WriteFile(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder)) throw new IOException($"{path}: there is no folder '{folder}' to write into.");
        UnfinishedFile.Write(path, write);
    }

    /// <summary>Writes the mark.</summary>
    public void Begin() => Append(Mark);

    /// <summary>Writes a section.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sorted">What stands in it, in its order.</param>
    /// <param name="kind">What that is.</param>
    /// <param name="directory">Learns where it stands.</param>
    public void Write<T>(string name, IEnumerable<T> sorted, FactKind<T> kind, PartialDirectory directory)
    {
        var start = _length;
        var count = SortedRuns.Write(sorted, kind, block => Append(block));
        directory.Sections.Add(new PartialSection(name, start, _length - start, count));
    }

    /// <summary>Writes what comes behind the sections.</summary>
    public void Finish(PartialDirectory directory)
    {
        var json = directory.ToJson();
        Append(json);
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        Append(length);
        output.Write(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Append(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _hash.AppendData(bytes);
        _length += bytes.Length;
    }
}
