using System.Collections.Concurrent;
using System.Text;

namespace DomainSdk.Reports;

/// <summary>The folder of a site. A list of its files tells a later run which of them it may replace and remove.</summary>
internal sealed class SiteFolder
{
    private const string ListName = ".domainsdk-report";
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly HashSet<string> _earlier;
    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private SiteFolder(string folder, IEnumerable<string> earlier)
    {
        _folder = folder;
        _earlier = new HashSet<string>(earlier, StringComparer.Ordinal);
    }

    /// <summary>Opens a folder.</summary>
    /// <exception cref="IOException">There is something in it that is no site.</exception>
    public static SiteFolder Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var list = Path.Combine(folder, ListName);
        if (File.Exists(list)) return new SiteFolder(folder, File.ReadAllLines(list));
        if (Directory.EnumerateFileSystemEntries(folder).Any()) throw new IOException($"{folder}: the folder is neither empty nor an earlier report; nothing was written");

        // The list is there from the beginning: what a stopped run has left is known for a report.
        File.WriteAllText(list, "");
        return new SiteFolder(folder, []);
    }

    /// <summary>Opens a file of the site for writing. Safe for several threads.</summary>
    public StreamWriter Create(string name)
    {
        if (!_written.TryAdd(name, true)) throw new InvalidOperationException($"The page '{name}' is written twice.");
        var path = Path.Combine(_folder, name);
        var folder = Path.GetDirectoryName(path)!;
        if (!_folders.ContainsKey(folder))
        {
            // Noted when it is there, not before: another thread relies on it.
            Directory.CreateDirectory(folder);
            _folders.TryAdd(folder, true);
        }

        return new StreamWriter(path, append: false, s_utf8, 16_384) { NewLine = "\n" };
    }

    /// <summary>Removes what an earlier site had and this one has not, and writes the list.</summary>
    public int Finish()
    {
        foreach (var name in _earlier.Where(name => !_written.ContainsKey(name) && IsOfSite(name))) File.Delete(Path.Combine(_folder, name));
        File.WriteAllLines(Path.Combine(_folder, ListName), _written.Keys.Order(StringComparer.Ordinal));
        return _written.Count;
    }

    /// <summary>Whether a line of the list can name a file of a site: a list that was tampered with removes nothing else.</summary>
    private static bool IsOfSite(string name) =>
        Path.GetExtension(name) is ".html" or ".js" or ".css"
        && name.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'));
}
