using Microsoft.Extensions.FileSystemGlobbing;

namespace DomainSdk.Cli.Settings;

/// <summary>Patterns of paths, where the shell has not replaced them: quoted, too many files, or on Windows.</summary>
internal static class PathPatterns
{
    private static readonly char[] s_wild = ['*', '?'];

    /// <summary>Replaces patterns by the files that fit; what is there by its own name stays, and so does what fits nothing.</summary>
    /// <param name="paths">Paths and patterns.</param>
    public static string[] Expand(IReadOnlyList<string> paths) => [.. paths.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string path)
    {
        var wild = path.IndexOfAny(s_wild);
        if (wild < 0 || Path.Exists(path)) return [path];
        var end = path.LastIndexOfAny([Path.DirectorySeparatorChar, '/'], wild);
        var folder = end < 0 ? "" : path[..(end + 1)];
        if (folder.Length > 0 && !Directory.Exists(folder)) return [path];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(path[(end + 1)..]);
        var start = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        var found = matcher.GetResultsInFullPath(folder.Length == 0 ? "." : folder)
            .Where(file => !IsBehindLink(file, start))
            .Select(file => Path.Combine(folder, Path.GetRelativePath(folder.Length == 0 ? "." : folder, file)))
            .Order(StringComparer.Ordinal)
            .ToList();
        return found.Count == 0 ? [path] : found;
    }

    // As in folders: a link to a folder is not followed, as it may lead round.
    private static bool IsBehindLink(string file, string start)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null && folder.Length > start.TrimEnd(Path.DirectorySeparatorChar).Length; folder = Path.GetDirectoryName(folder))
            if (new DirectoryInfo(folder).LinkTarget is not null) return true;
        return false;
    }
}
