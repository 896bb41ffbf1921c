using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Cli;

/// <summary>
/// Schema files of the command line, compiled into one plan. References lead to other files by path, or to files of the same
/// folders by their <c>$id</c>; the network is never used.
/// </summary>
internal sealed class SchemaFiles : ISchemaRetriever
{
    private readonly CompileResult _result;
    private readonly Lazy<Dictionary<string, JsonText>> _neighbours;

    private SchemaFiles(IReadOnlyList<string> paths, bool? assertFormats)
    {
        _neighbours = new Lazy<Dictionary<string, JsonText>>(() => ReadNeighbours(paths));
        var sources = paths.Select(path => new SchemaSource(File.ReadAllBytes(path), path, new Uri(Path.GetFullPath(path)).AbsoluteUri)).ToList();
        _result = SchemaCompiler.Compile(sources, new CompileOptions { Retriever = this, AssertFormats = assertFormats });
    }

    public SchemaPlan Plan => _result.Plan;

    /// <summary>The schema of the first file.</summary>
    public SchemaNode Root => new SchemaSet(_result)[Plan.Nodes[Plan.Roots[0].Node].AbsoluteLocation];

    public bool HasErrors => _result.HasErrors;

    /// <summary>Reads and compiles files; what is wrong with them are diagnostics.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="assertFormats">Whether <c>format</c> is an assertion; null: as the dialect says.</param>
    public static SchemaFiles Load(IReadOnlyList<string> paths, bool? assertFormats = null) => new(paths, assertFormats);

    public void WriteDiagnostics(TextWriter errors)
    {
        foreach (var diagnostic in _result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning))
            errors.WriteLine($"{diagnostic.Position}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}");
    }

    /// <inheritdoc/>
    public bool TryRetrieve(string uri, out JsonText text)
    {
        text = null!;
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed)) return false;
        if (!parsed.IsFile) return _neighbours.Value.TryGetValue(uri, out text!);
        return File.Exists(parsed.LocalPath) && TryRead(parsed.LocalPath, out text);
    }

    private static Dictionary<string, JsonText> ReadNeighbours(IReadOnlyList<string> paths)
    {
        var found = new Dictionary<string, JsonText>(StringComparer.Ordinal);
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!).Distinct(StringComparer.Ordinal))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            {
                if (TryRead(file, out var text) && IdOf(text) is { } id) found.TryAdd(id, text);
            }
        }

        return found;
    }

    private static string? IdOf(JsonText text) =>
        text.Root.Kind == JsonKind.Object && text.Root.TryGetMember("$id", out var id) && id.Kind == JsonKind.String ? id.GetString().TrimEnd('#') : null;

    private static bool TryRead(string path, out JsonText text) => JsonText.TryParse(File.ReadAllBytes(path), Path.GetRelativePath(".", path), out text!, out _);
}
