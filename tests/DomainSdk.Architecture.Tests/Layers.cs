namespace DomainSdk.Architecture.Tests;

/// <summary>The projects, lowest first, and what each may refer to directly. The page on the architecture draws the same arrows.</summary>
internal static class Layers
{
    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["DomainSdk.Schema"] = [],
        ["DomainSdk.CodeGeneration"] = ["DomainSdk.Schema"],
        ["DomainSdk.Generator"] = ["DomainSdk.CodeGeneration", "DomainSdk.Schema"],
        ["DomainSdk.CodeFixes"] = ["DomainSdk.Generator", "DomainSdk.CodeGeneration", "DomainSdk.Schema"],
        ["DomainSdk"] = ["DomainSdk.Schema"],
        ["DomainSdk.Build"] = ["DomainSdk", "DomainSdk.CodeGeneration", "DomainSdk.Schema"],
        ["DomainSdk.Model"] = ["DomainSdk", "DomainSdk.Schema"],
        ["DomainSdk.Reports"] = ["DomainSdk.Model", "DomainSdk", "DomainSdk.Schema"],
        ["DomainSdk.Export"] = ["DomainSdk.Model", "DomainSdk", "DomainSdk.Schema"],
        ["DomainSdk.Yaml"] = ["DomainSdk", "DomainSdk.Schema"],
        ["DomainSdk.EntityFrameworkCore"] = ["DomainSdk"],
        ["DomainSdk.Templates"] = [],
        ["DomainSdk.AspNetCore"] = ["DomainSdk", "DomainSdk.Schema"],
        ["DomainSdk.Kafka"] = ["DomainSdk", "DomainSdk.Schema"],
        ["DomainSdk.Cli"] = ["DomainSdk.Reports", "DomainSdk.Yaml", "DomainSdk.Export", "DomainSdk.Model", "DomainSdk", "DomainSdk.CodeGeneration", "DomainSdk.Schema"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    /// <summary>The built assemblies of a project, one per target framework.</summary>
    public static IReadOnlyList<AssemblyFile> AssembliesOf(string project)
    {
        // The tests are built into bin/<configuration>/<framework>, like everything else.
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var output = Path.Combine(SourceTree.Folder("src", project), "bin", configuration);
        return [.. Directory.EnumerateFiles(output, project + ".dll", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}ref{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}publish{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(AssemblyFile.Read)];
    }

    /// <summary>A project and everything it may reach.</summary>
    public static IEnumerable<string> Reachable(string project) =>
        Allowed[project].SelectMany(next => Reachable(next).Prepend(next)).Distinct();
}
