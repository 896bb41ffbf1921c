namespace DomainSdk;

/// <summary>Where a path leads once symbolic links are followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 64;

    /// <summary>The path with each link on the way followed; null where links lead round in a circle.</summary>
    /// <param name="path">A full path; what is not there stays as it is written.</param>
    public static string? Of(string path)
    {
        var links = 0;
        var root = Path.GetPathRoot(path)!;
        var pending = new Stack<string>(Parts(path[root.Length..]));
        var real = root;
        while (pending.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Combine(real, part));
            if (Target(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) return null;
            var full = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(full)!;
            foreach (var inner in Parts(full[real.Length..])) pending.Push(inner);
        }

        return real;
    }

    private static IEnumerable<string> Parts(string path) => path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
