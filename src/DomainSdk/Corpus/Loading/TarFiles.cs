using System.Formats.Tar;

namespace DomainSdk.Loading;

/// <summary>The files in an archive, each by itself as if it lay in a folder of the archive's name.</summary>
internal static class TarFiles
{
    /// <summary>Whether a file is an archive, by its name.</summary>
    public static bool IsTar(string path) => System.IO.Path.GetExtension(path).Equals(".tar", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files whose extension has a reader, in the order of the archive.</summary>
    /// <exception cref="IOException">The archive cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static IEnumerable<CorpusFile> Of(string path, IReadOnlySet<string> extensions)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            var name = entry.Name.Replace('\\', '/').TrimStart('/');
            if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
            if (name.Split('/').Any(part => part.StartsWith('.')) || !extensions.Contains(CorpusFile.ExtensionOf(name))) continue;
            var (offset, length) = (entry.DataOffset, entry.Length);
            yield return new CorpusFile(System.IO.Path.Combine(path, name), length, length == 0 ? static () => Stream.Null : () => new FileSlice(path, offset, length));
        }
    }
}
