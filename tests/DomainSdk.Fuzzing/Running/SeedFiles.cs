using DomainSdk.Testing;

namespace DomainSdk.Fuzzing.Running;

/// <summary>Inputs in the repository, by target: small ones written by hand to begin with, and those that were found.</summary>
internal static class SeedFiles
{
    private static readonly string Project = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.Fuzzing");

    /// <summary>What a target begins with: its seeds, and what it once failed at.</summary>
    /// <param name="target">The name of the target.</param>
    public static IEnumerable<byte[]> Of(string target) => Files("Seeds", target).Concat(Files("Found", target)).Select(File.ReadAllBytes);

    /// <summary>Files with what a target once failed at.</summary>
    /// <param name="target">The name of the target.</param>
    public static IEnumerable<string> Found(string target) => Files("Found", target);

    /// <summary>Small files below some folders, as more seeds of a long run.</summary>
    /// <param name="folders">The folders.</param>
    public static IEnumerable<byte[]> Below(IEnumerable<string> folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).Where(f => new FileInfo(f).Length < 4096).Select(File.ReadAllBytes);

    private static IEnumerable<string> Files(string kind, string target)
    {
        var folder = Path.Combine(Project, kind, target);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : [];
    }
}
