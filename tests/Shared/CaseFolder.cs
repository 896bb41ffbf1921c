namespace DomainSdk.Testing;

/// <summary>A folder of small files below <c>tests/Shared/Cases</c>: a schema and documents whose names say whether they are valid.</summary>
internal static class CaseFolder
{
    /// <summary>The path of a case.</summary>
    public static string Of(string name) => Path.Combine(TestPaths.Repository, "tests", "Shared", "Cases", name);

    /// <summary>The path of a file of a case.</summary>
    public static string File(string name, string file) => Path.Combine(Of(name), file);

    /// <summary>Every case.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Of("")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
