using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Architecture.Tests.Parts;

/// <summary>The sources of a project as the compiler sees them.</summary>
internal static class SourceCompilation
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER"]);

    private static readonly ConcurrentDictionary<string, Lazy<CSharpCompilation>> Known = new(StringComparer.Ordinal);

    /// <summary>The sources of a project.</summary>
    /// <param name="project">The project: one that refers to <c>DomainSdk.Schema</c> at most.</param>
    /// <returns>The compilation; the path of a tree is that below the project.</returns>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    public static CSharpCompilation Of(string project) => Known.GetOrAdd(project, p => new Lazy<CSharpCompilation>(() => Compile(p))).Value;

    /// <summary>The sources of a project and further files.</summary>
    /// <param name="project">The project.</param>
    /// <param name="added">The files by path below the project.</param>
    /// <param name="trees">Those files.</param>
    /// <returns>The compilation.</returns>
    /// <exception cref="InvalidOperationException">There are errors in the files.</exception>
    public static CSharpCompilation With(string project, IEnumerable<(string File, string Text)> added, out IReadOnlyList<SyntaxTree> trees)
    {
        trees = [.. added.Select(f => CSharpSyntaxTree.ParseText(f.Text, ParseOptions, f.File))];
        var compilation = Of(project).AddSyntaxTrees(trees);
        Check(trees.SelectMany(t => compilation.GetSemanticModel(t).GetDiagnostics()));
        return compilation;
    }

    private static CSharpCompilation Compile(string project)
    {
        var folder = $"src/{project}/";
        var files = SourceTree.Files(folder).Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(f => (File: f[folder.Length..], Text: SourceTree.Read(f)));
        var framework = Basic.Reference.Assemblies.Net100.References.All;
        var compilation = CSharpCompilation.Create(
            project,
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, ParseOptions, f.File)).Append(CSharpSyntaxTree.ParseText(Usings, ParseOptions)),
            project == PartTable.Schema.Project ? framework : [.. framework, MetadataReference.CreateFromFile(typeof(DiagnosticCatalog).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        Check(compilation.GetDiagnostics());
        return compilation;
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(5).ToList();
        if (errors.Count > 0) throw new InvalidOperationException(string.Join("\n", errors));
    }

    /// <summary>The trees that are files.</summary>
    /// <param name="compilation">The compilation.</param>
    public static IEnumerable<SyntaxTree> Files(this CSharpCompilation compilation) => compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0);
}
