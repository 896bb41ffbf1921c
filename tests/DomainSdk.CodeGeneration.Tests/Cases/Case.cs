using DomainSdk.Testing;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>
/// A small case that fails, or failed: a folder with a README that says what is right, schemas, and documents whose verdict the
/// specification gives. <c>schema.json</c> is the one that documents are checked against.
/// </summary>
/// <param name="Name">The folder below this one: <c>names/c4-alias</c>.</param>
internal sealed record Case(string Name)
{
    private static readonly string Root = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.CodeGeneration.Tests", "Cases");

    /// <summary>The names of all cases.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. new[] { "names", "types" }
            .SelectMany(part => Directory.EnumerateDirectories(Path.Combine(Root, part)).Select(folder => part + "/" + Path.GetFileName(folder)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What programs say of themselves: compiled with each.</summary>
    public static string Expect => File.ReadAllText(Path.Combine(Root, "Expect.cs"));

    /// <summary>The parts of cases that do not hold yet, from <c>open.txt</c>: one a line, a word and the case.</summary>
    public static IReadOnlySet<string> Open { get; } = File.ReadLines(Path.Combine(Root, "open.txt")).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>The schemas, the one for the documents first.</summary>
    public IReadOnlyList<(string Name, string Text)> Schemas =>
    [
        .. Files("*.json").Where(f => !IsDocument(f)).OrderBy(f => f == "schema.json" ? 0 : 1).Select(f => (f, Read(f))),
    ];

    /// <summary>The documents that are valid.</summary>
    public IEnumerable<string> Valid => Files("valid-*.json");

    /// <summary>The documents that are invalid.</summary>
    public IEnumerable<string> Invalid => Files("invalid-*.json");

    /// <summary>The programs of a user: with the default options (<c>Program.cs</c>), or with one switched on (<c>Program.NumbersFromText.cs</c>).</summary>
    public IEnumerable<string> Programs => Files("Program*.cs");

    /// <summary>The text of a file of the case.</summary>
    /// <param name="file">Its name.</param>
    public string Read(string file) => File.ReadAllText(Path.Combine(Root, Name, file));

    /// <summary>The bytes of a file of the case.</summary>
    /// <param name="file">Its name.</param>
    public byte[] ReadBytes(string file) => File.ReadAllBytes(Path.Combine(Root, Name, file));

    private static bool IsDocument(string file) =>
        file == "reach.json" || file.StartsWith("valid-", StringComparison.Ordinal) || file.StartsWith("invalid-", StringComparison.Ordinal);

    private IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, Name), pattern).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
