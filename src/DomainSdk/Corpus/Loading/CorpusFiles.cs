using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DomainSdk.Loading;

/// <summary>Finds the files of a corpus, in an order that does not depend on the file system.</summary>
internal sealed class CorpusFiles(CorpusOptions options)
{
    private readonly FileForms _forms = options.Forms;
    private readonly HashSet<string> _extensions = [".json", ".jsonl", ".ndjson", .. options.Readers.SelectMany(reader => reader.Extensions)];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public List<CorpusFile> Files { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>What tells these files from others: their paths and lengths.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files) hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.Path.Replace('\\', '/')}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Adds a file, whatever its extension, or all files in an archive or below a folder whose extension has a reader.</summary>
    public void Add(string path)
    {
        try
        {
            if (options.Streams.TryGetValue(path, out var stream)) AddStream(path, stream);
            else if (Directory.Exists(path)) AddFolder(path);
            else if (_forms.Of(path).IsArchive && File.Exists(path)) AddArchive(path);
            else AddFile(new FileInfo(path), path, stream: null);
        }
        catch (Exception e) when (FileFindings.IsFileFault(e))
        {
            Findings.Add(FileFindings.Unreadable(path, e));
        }
    }

    private void AddFolder(string folder)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                var path = Path.Combine(folder, entry.Name);
                if (entry.Name.StartsWith('.') || options.Exclude?.Invoke(path) == true) continue;
                if (entry is FileInfo file)
                {
                    if (!_extensions.Contains(_forms.Of(entry.Name).Extension)) continue;
                    if (options.Streams.TryGetValue(path, out var stream)) AddStream(path, stream);
                    else AddFound(file, path);
                }
                else if (entry.LinkTarget is null)
                {
                    // A linked folder may lead back to one that holds it.
                    AddFolder(path);
                }
            }
        }
        catch (Exception e) when (FileFindings.IsFileFault(e))
        {
            Findings.Add(FileFindings.Unreadable(folder, e));
        }
    }

    private void AddArchive(string path)
    {
        if (!_known.Add(Path.GetFullPath(path))) return;
        foreach (var file in TarFiles.Of(path, _forms, _extensions))
        {
            // Who unpacks the archive has the last of them, and who reads it the first.
            if (_known.Add(Path.GetFullPath(file.Path))) Files.Add(file);
            else Findings.Add(FileFindings.Unreadable(file.Path, new InvalidDataException("The archive has more than one entry of this name.")));
        }
    }

    private void AddFound(FileInfo file, string path)
    {
        try
        {
            // A pipe or a device has no length and may never end, so that it is read only where it is asked for by name.
            AddFile(file, path, LengthOf(file) > 0 ? null : static () => Stream.Null);
        }
        catch (Exception e) when (FileFindings.IsFileFault(e))
        {
            Findings.Add(FileFindings.Unreadable(path, e));
        }
    }

    private void AddStream(string path, Func<Stream> stream)
    {
        if (_known.Add(path)) Files.Add(new CorpusFile(path, 0, _forms.Of(path), stream));
    }

    private void AddFile(FileInfo file, string path, Func<Stream>? stream)
    {
        var length = LengthOf(file);
        if (_known.Add(file.FullName)) Files.Add(new CorpusFile(path, length, _forms.Of(path), stream));
    }

    // A link has a length of its own.
    private static long LengthOf(FileInfo file) => (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
}
