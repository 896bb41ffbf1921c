using DomainSdk.Testing;

namespace DomainSdk.Architecture.Tests;

/// <summary>The files of the checkout that are, or would be, committed.</summary>
internal static class SourceTree
{
    private static readonly string[] Ignored = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea", ".vscode", "node_modules", "BenchmarkDotNet.Artifacts"];

    public static string Folder(params string[] parts) => Path.Combine([TestPaths.Repository, .. parts]);

    /// <summary>Paths relative to the repository, with <c>/</c>.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Walk(Folder(folder)).Select(file => Path.GetRelativePath(TestPaths.Repository, file).Replace('\\', '/'));

    public static string Read(string relativePath) => File.ReadAllText(Folder(relativePath));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return file;
        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            if (Ignored.Contains(Path.GetFileName(child))) continue;
            foreach (var file in Walk(child))
                yield return file;
        }
    }
}
