using System.Runtime.CompilerServices;

namespace DomainSdk.Testing;

/// <summary>Where tests find the repository and the test data that is never committed.</summary>
internal static class TestPaths
{
    /// <summary>The root folder of the checkout: the one that holds <c>DomainSdk.sln</c>.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The corpora folder, or null where this machine has none; tests then skip and say so.</summary>
    public static string? Corpora { get; } = FindShared("corpora", "DOMAINSDK_CORPORA");

    /// <summary>What a test that needs the corpora says where it cannot run; null where it can, and in CI, where it must.</summary>
    public static string? WhyNoCorpora => Corpora is null && !IsCi ? "The corpora are not on this machine: set DOMAINSDK_CORPORA to their folder." : null;

    /// <summary>The folder of the given seed document, or null where this machine has none.</summary>
    public static string? GivenSeeds { get; } = FindShared("seeds", "DOMAINSDK_SEEDS");

    /// <summary>CI has the corpora and must not skip.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    private static string? FindShared(string name, string variable)
    {
        var path = Environment.GetEnvironmentVariable(variable)
            ?? Path.Combine(Repository, "..", "shared", name);
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRepository([CallerFilePath] string thisFile = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(thisFile)! })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "DomainSdk.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("DomainSdk.sln was not found above the test binaries.");
    }
}
