using System.Formats.Tar;
using DomainSdk.Integrity;
using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Loading;

/// <summary>The files in an archive, each by itself as if it lay in a folder of the archive's name.</summary>
internal static class TarFiles
{
    private const int Block = 512;
    private const int BufferLength = 1 << 16;

    /// <summary>The files whose extension has a reader, in the order of the archive.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="forms">What files are by their names.</param>
    /// <param name="extensions">The extensions that have a reader.</param>
    /// <exception cref="IOException">The archive cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static IEnumerable<CorpusFile> Of(string path, FileForms forms, IReadOnlySet<string> extensions)
    {
        // Of a compressed archive files can be read in any order, and several at a time, only once it is unpacked.
        var unpacked = forms.Of(path).Decompress is { } decompress ? Unpack(path, decompress) : null;
        using var stream = unpacked is null ? new FileSlice(File.OpenHandle(path), isOwner: true, 0, new FileInfo(path).Length) : new FileSlice(unpacked.Handle, isOwner: false, 0, unpacked.Length);
        using var reader = new TarReader(stream, leaveOpen: true);
        var end = 0L;
        while (Next(reader) is { } entry)
        {
            end = Math.Max(end, entry.DataOffset + entry.Length);
            if (entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes) continue;
            var name = entry.Name.Replace('\\', '/').TrimStart('/');
            name = string.Join('/', name.Split('/').Where(part => part is not ("" or ".")));
            if (name.Split('/').Contains("..")) throw new InvalidDataException($"The name of the entry '{entry.Name}' leads out of the archive.");
            var form = forms.Of(name);
            if (name.Split('/').Any(part => part.StartsWith('.')) || !extensions.Contains(form.Extension)) continue;
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile))
                yield return new CorpusFile(System.IO.Path.Combine(path, name), 1, form, () => throw new InvalidDataException($"The archive has no file there, but an entry of the kind '{entry.EntryType}', such as a link."));
            else
                yield return new CorpusFile(System.IO.Path.Combine(path, name), entry.Length, form, Opening(path, unpacked?.Handle, entry.DataOffset, entry.Length));
        }

        if (!EndsWhole(stream, (end + Block - 1) / Block * Block)) throw new InvalidDataException("The archive is cut off, or something else than its end stands behind its entries.");
    }

    // The framework is not ready for numbers that no file has.
    private static TarEntry? Next(TarReader reader)
    {
        try
        {
            return reader.GetNextEntry();
        }
        catch (Exception e) when (e is OverflowException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The archive is damaged.", e);
        }
    }

    private static Func<Stream> Opening(string path, SafeFileHandle? unpacked, long offset, long length) => (length, unpacked) switch
    {
        (0, _) => static () => Stream.Null,
        (_, null) => () => new FileSlice(File.OpenHandle(path), isOwner: true, offset, length),
        _ => () => new FileSlice(unpacked, isOwner: false, offset, length),
    };

    private static SpillFile Unpack(string path, Func<Stream, Stream> decompress)
    {
        using var content = decompress(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        var unpacked = new SpillFile();
        var buffer = new byte[BufferLength];
        for (int read; (read = content.Read(buffer)) > 0;) unpacked.Append(buffer.AsSpan(0, read));
        return unpacked;
    }

    // Two blocks of zeros end an archive, and nothing but more of them follows.
    private static bool EndsWhole(FileSlice stream, long end)
    {
        if (stream.Length - end < 2 * Block) return false;
        stream.Position = end;
        var buffer = new byte[BufferLength];
        for (int read; (read = stream.Read(buffer)) > 0;)
            if (buffer.AsSpan(0, read).ContainsAnyExcept((byte)0)) return false;
        return true;
    }
}
