namespace DomainSdk.Cli;

/// <summary>Whether a file that is to be written is one of those that are read: the one place that looks.</summary>
internal static class Outputs
{
    /// <summary>Whether a file is one of those that are read, by name or below a folder, wherever links lead.</summary>
    /// <param name="written">The file that is to be written.</param>
    /// <param name="inputs">Files and folders that are read.</param>
    /// <param name="isRead">Whether a file below such a folder is read, by its name.</param>
    public static bool AreInputs(string written, IEnumerable<string> inputs, Func<string, bool> isRead)
    {
        var real = Real(written);
        return inputs.Any(input => Real(input) is var full && (full == real || (Directory.Exists(full) && File.Exists(real) && isRead(real) && real.StartsWith(Path.TrimEndingDirectorySeparator(full) + Path.DirectorySeparatorChar, StringComparison.Ordinal))));
    }

    /// <summary>Says which files would be written over schemas or tests that are read.</summary>
    /// <param name="option">The option that names what is written.</param>
    /// <param name="written">The files that are to be written.</param>
    /// <param name="inputs">Files and folders that are read.</param>
    public static IEnumerable<string> Problems(string option, IEnumerable<string> written, IEnumerable<string> inputs) =>
        written.Where(path => AreInputs(path, inputs, IsJsonOrOther)).Select(path => $"{path}: {option} would write over what is read");

    private static bool IsJsonOrOther(string path) => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) || SchemaFile.Readers.For(Path.GetExtension(path)) is not null;

    private static string Real(string path) => RealPath.Of(Path.GetFullPath(path)) ?? Path.GetFullPath(path);
}
