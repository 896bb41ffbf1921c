namespace DomainSdk.Loading;

/// <summary>A file to load.</summary>
/// <param name="Path">The path as the caller named it, or as found below a folder that the caller named.</param>
/// <param name="Length">Its length in bytes when it was found.</param>
internal sealed record CorpusFile(string Path, long Length);

/// <summary>Finds the files of a corpus, in an order that does not depend on the file system.</summary>
internal sealed class CorpusFiles(IReadOnlySet<string> extensions, Func<string, bool>? exclude)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public List<CorpusFile> Files { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a file, or all files below a folder whose extension has a reader.</summary>
    public void Add(string path)
    {
        try
        {
            if (Directory.Exists(path)) AddFolder(path);
            else if (!extensions.Contains(Path.GetExtension(path).ToLowerInvariant()) && File.Exists(path))
                Findings.Add(FileFindings.NoReader(path, extensions));
            else AddFile(new FileInfo(path), path);
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
                if (entry.Name.StartsWith('.') || exclude?.Invoke(path) == true) continue;
                if (entry is FileInfo file)
                {
                    if (extensions.Contains(entry.Extension.ToLowerInvariant())) AddFile(file, path);
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

    private void AddFile(FileInfo file, string path)
    {
        var length = file.Length;
        if (_known.Add(file.FullName)) Files.Add(new CorpusFile(path, length));
    }
}
