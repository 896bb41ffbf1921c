using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Cli;

/// <summary>
/// Schema files of the command line, compiled into one plan. References lead, by path and by identifier, to the files beside and below those
/// given and in the folders named, and nowhere else; the network is never used.
/// </summary>
internal sealed class CompiledSchemas
{
    private readonly CompileResult _result;

    private CompiledSchemas(CompileResult result) => _result = result;

    public SchemaPlan Plan => _result.Plan;

    /// <summary>The schema of the first file.</summary>
    public SchemaNode Root => new SchemaSet(_result)[Plan.Nodes[Plan.Roots[0].Node].AbsoluteLocation];

    public bool HasErrors => _result.HasErrors;

    /// <summary>All that is to be said of the files.</summary>
    public IReadOnlyList<SchemaDiagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>The schemas that types can be made of.</summary>
    public IReadOnlyList<GenerationRoot> Roots(string ns) =>
        [.. Plan.Roots.Where(r => !r.HasErrors && r.Node >= 0).Select(r => new GenerationRoot(r.Node, Path.GetFileName(r.Source.Path!), ns))];

    /// <summary>Reads and compiles files; what is wrong with them are diagnostics.</summary>
    public static CompiledSchemas Load(IReadOnlyList<string> paths, SchemaChoices choices)
    {
        var folders = paths.Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!).Concat(choices.Folders);
        var options = CompileOptions.Default with
        {
            Retriever = new SchemaFiles(folders) { Readers = SchemaFile.Readers },
            AssertFormats = choices.AssertFormats,
            Keywords = choices.Extensions.Keywords,
        };
        var sources = paths.Select(path => SchemaFile.Source(path, path, new Uri(Path.GetFullPath(path)).AbsoluteUri)).ToList();
        return new CompiledSchemas(SchemaCompiler.Compile(sources, options));
    }

    public void WriteDiagnostics(TextWriter errors)
    {
        foreach (var diagnostic in _result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning))
            errors.WriteLine(MessageText.OneLine($"{diagnostic.Position}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}"));
    }

    /// <summary>Writes what is to be said of the types made of schemas.</summary>
    public void WriteDiagnostics(DomainModelSet models, TextWriter errors)
    {
        foreach (var diagnostic in models.Diagnostics)
        {
            if (ToolDiagnostics.Find(diagnostic.Id) is { Severity: >= DiagnosticSeverity.Warning } described)
                errors.WriteLine(MessageText.OneLine($"{Position(diagnostic)}: {described.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}"));
        }
    }

    private string? Position(ModelDiagnostic diagnostic)
    {
        if (Plan.Nodes.FirstOrDefault(n => n.Source.Text.Path == diagnostic.Path)?.Source.Text.Lines is not { } lines) return diagnostic.Path;
        var (line, column) = lines.GetPosition(diagnostic.Start);
        return $"{diagnostic.Path}({line},{column})";
    }
}
