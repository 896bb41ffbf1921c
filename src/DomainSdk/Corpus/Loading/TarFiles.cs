using System.Formats.Tar;

namespace DomainSdk.Loading;

/// <summary>The files in an archive, each by itself as if it lay in a folder of the archive's name.</summary>
internal static class TarFiles
{
    private const int Block = 512;

    /// <summary>Whether a file is an archive, by its name.</summary>
    public static bool IsTar(string path) => System.IO.Path.GetExtension(path).Equals(".tar", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files whose extension has a reader, in the order of the archive.</summary>
    /// <exception cref="IOException">The archive cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static IEnumerable<CorpusFile> Of(string path, IReadOnlySet<string> extensions)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var reader = new TarReader(stream, leaveOpen: true);
        var end = 0L;
        while (reader.GetNextEntry() is { } entry)
        {
            end = Math.Max(end, entry.DataOffset + entry.Length);
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            var name = entry.Name.Replace('\\', '/').TrimStart('/');
            name = string.Join('/', name.Split('/').Where(part => part is not ("" or ".")));
            if (name.Split('/').Contains("..")) throw new InvalidDataException($"The name of the entry '{entry.Name}' leads out of the archive.");
            if (name.Split('/').Any(part => part.StartsWith('.')) || !extensions.Contains(CorpusFile.ExtensionOf(name))) continue;
            var (offset, length) = (entry.DataOffset, entry.Length);
            yield return new CorpusFile(System.IO.Path.Combine(path, name), length, length == 0 ? static () => Stream.Null : () => new FileSlice(path, offset, length));
        }

        if (!EndsWhole(stream, (end + Block - 1) / Block * Block)) throw new InvalidDataException("The archive is cut off, or something else than its end stands behind its entries.");
    }

    // Two blocks of zeros end an archive, and nothing but more of them follows.
    private static bool EndsWhole(FileStream stream, long end)
    {
        if (stream.Length - end < 2 * Block) return false;
        stream.Position = end;
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
            if (buffer.AsSpan(0, read).ContainsAnyExcept((byte)0)) return false;
        return true;
    }
}
