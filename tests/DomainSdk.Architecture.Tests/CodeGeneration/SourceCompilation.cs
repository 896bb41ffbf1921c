using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Architecture.Tests.CodeGeneration;

/// <summary>The sources of <c>DomainSdk.CodeGeneration</c> as the compiler sees them.</summary>
internal static class SourceCompilation
{
    private const string Folder = "src/DomainSdk.CodeGeneration/";

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER"]);

    /// <summary>Compiles the sources.</summary>
    /// <param name="added">Further files by path below the project.</param>
    /// <returns>The compilation; the path of a tree is that below the project.</returns>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    public static CSharpCompilation Of(params IEnumerable<(string File, string Text)> added)
    {
        var files = SourceTree.Files(Folder).Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(f => (File: f[Folder.Length..], Text: SourceTree.Read(f)));
        var compilation = CSharpCompilation.Create(
            "DomainSdk.CodeGeneration",
            files.Concat(added).Select(f => CSharpSyntaxTree.ParseText(f.Text, ParseOptions, f.File)).Append(CSharpSyntaxTree.ParseText(Usings, ParseOptions)),
            [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(DiagnosticCatalog).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(5).ToList();
        return errors.Count == 0 ? compilation : throw new InvalidOperationException(string.Join("\n", errors));
    }

    /// <summary>The trees that are files.</summary>
    /// <param name="compilation">The compilation.</param>
    public static IEnumerable<SyntaxTree> Files(this CSharpCompilation compilation) => compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0);
}
