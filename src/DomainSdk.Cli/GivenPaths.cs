namespace DomainSdk.Cli;

/// <summary>Whether what a command was given is there: the one place that looks, and says what is not.</summary>
internal static class GivenPaths
{
    /// <summary>Says which files are not there.</summary>
    public static IEnumerable<string> MissingFiles(params IEnumerable<string> paths) => Missing(paths, File.Exists, "no such file");

    /// <summary>Says which folders are not there.</summary>
    public static IEnumerable<string> MissingFolders(params IEnumerable<string> paths) => Missing(paths, Directory.Exists, "no such folder");

    /// <summary>Says of files and folders which are not there.</summary>
    public static IEnumerable<string> Missing(params IEnumerable<string> paths) => Missing(paths, Path.Exists, "no such file or folder");

    /// <summary>Tells what is wrong with what a command was given.</summary>
    /// <returns>Whether nothing is.</returns>
    public static bool AreThere(IEnumerable<string> problems, TextWriter errors)
    {
        var all = problems.ToList();
        foreach (var problem in all) errors.WriteLine(MessageText.OneLine("domainsdk: " + problem));
        return all.Count == 0;
    }

    private static IEnumerable<string> Missing(IEnumerable<string> paths, Func<string, bool> exists, string what) =>
        paths.Where(path => !exists(path)).Select(path => $"{path}: {what}");
}
