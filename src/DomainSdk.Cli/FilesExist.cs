namespace DomainSdk.Cli;

/// <summary>Says which of the files that a command was given are not there.</summary>
internal static class FilesExist
{
    public static bool Check(IEnumerable<string> paths, TextWriter errors)
    {
        var missing = paths.Where(path => !File.Exists(path)).ToList();
        foreach (var path in missing) errors.WriteLine($"domainsdk: {path}: no such file");
        return missing.Count == 0;
    }
}
