using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using DomainSdk.Generator;
using DomainSdk.Generator.Switches;
using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Newest.Tests;

/// <summary>A project of a user for the newest compiler: schemas, code, the generator, all analyzers of switches, all warnings.</summary>
/// <param name="schemas">Names and texts of the schemas.</param>
/// <param name="code">Code of the user.</param>
/// <param name="language">The version of the language.</param>
internal sealed class NewestProject(IEnumerable<(string Name, string Text)> schemas, string code = "", LanguageVersion language = LanguageVersion.CSharp15)
{
    // bin/<configuration>/<framework>, as everywhere in the house.
    private static readonly string Configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. Net100.References.All,
        .. new[] { "DomainSdk", "DomainSdk.Schema" }.Select(name => MetadataReference.CreateFromFile(Path.Combine(Root, "src", name, "bin", Configuration, "net10.0", name + ".dll"))),
    ];

    /// <summary>The repository.</summary>
    public static string Root => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    /// <summary>Runs the generator.</summary>
    /// <param name="references">Further references.</param>
    public CSharpCompilation Generate(params IEnumerable<MetadataReference> references)
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Shop" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code, options, "/project/Program.cs")],
            [.. References, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        var files = schemas.Select(schema => TestFile.Schema(schema.Name, schema.Text, ("Namespace", "Acme")));
        CSharpGeneratorDriver.Create([new DomainSdkGenerator().AsSourceGenerator()], files, options, new TestOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return (CSharpCompilation)generated;
    }

    /// <summary>What the compiler and the analyzers say of a project, from warnings up.</summary>
    /// <param name="compilation">The project.</param>
    public static async Task<IReadOnlyList<string>> DiagnoseAsync(CSharpCompilation compilation)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new UnionSwitchAnalyzer(), new UnionSwitchSuppressor(), new UnionDerivationAnalyzer()];
        var all = await compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync();
        return [.. all.Where(d => !d.IsSuppressed && d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Select(d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }

    /// <summary>The compiled project as a reference of another.</summary>
    /// <param name="compilation">The project.</param>
    public static MetadataReference Compile(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(10)));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
