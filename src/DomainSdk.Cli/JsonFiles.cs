namespace DomainSdk.Cli;

/// <summary>The JSON files that a command was given, by name or by folder.</summary>
internal static class JsonFiles
{
    /// <summary>Finds them, and says what is not there.</summary>
    /// <param name="paths">Files and folders, as given.</param>
    /// <param name="choices">Other folders that have to be there.</param>
    /// <param name="errors">Where problems are told.</param>
    /// <param name="files">The files: those of a folder in ordinal order, each file once.</param>
    /// <param name="readsYaml">Whether those in YAML are taken, too.</param>
    /// <returns>False where something is not there, or a folder has no such file.</returns>
    public static bool TryFind(IReadOnlyList<string> paths, SchemaChoices? choices, TextWriter errors, out IReadOnlyList<string> files, bool readsYaml = false)
    {
        var found = new List<string>();
        var problems = choices?.Missing.ToList() ?? [];
        foreach (var path in paths)
        {
            if (File.Exists(path)) found.Add(path);
            else if (!Directory.Exists(path)) problems.AddRange(GivenPaths.Missing(path));
            else if (Below(path, readsYaml) is { Count: > 0 } below) found.AddRange(below);
            else problems.Add($"{path}: no JSON files there");
        }

        files = [.. found.DistinctBy(Path.GetFullPath, StringComparer.Ordinal)];
        return GivenPaths.AreThere(problems, errors);
    }

    private static List<string> Below(string folder, bool readsYaml) =>
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 64 })
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is var extension && (extension == ".json" || (readsYaml && SchemaFile.Readers.For(extension) is not null)))
            .Order(StringComparer.Ordinal)];
}
