using System.Reflection;
using System.Runtime.Loader;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Conformance.Standards;

/// <summary>A standard of the corpora, and the program that uses its types.</summary>
/// <param name="Program">The file below <c>Programs/</c>.</param>
/// <param name="File">The schema.</param>
/// <param name="TypeName">What the type of the schema is called, as a user would say in the project file; null: as derived.</param>
public sealed record Standard(string Program, string File, string? TypeName)
{
    // What the suppressor of the package takes back: switches over all cases of a union have no default arm here.
    private static readonly KeyValuePair<string, ReportDiagnostic> ClosedUnions = new("CS8509", ReportDiagnostic.Suppress);

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly string Folder = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.Conformance.Tests", "Standards", "Programs");

    public static IReadOnlyList<Standard> All { get; } =
    [
        new("Ninjs", "ninjs/schemas/ninjs-schema_2.2.json", "NewsItem"),
        new("Bods", "bods-0.4/schemas/statement.json", "Statements"),
        new("Ocds", "ocds/schemas/release-schema.json", "Release"),
        new("CycloneDx", "cyclonedx/schemas/bom-1.5.schema.json", "Bom"),
        new("OpenApi", "openapi-3.1/schemas/schema.json", "Api"),
        new("GeoJson", "geojson/schemas/GeoJSON.json", "Map"),
    ];

    /// <summary>The models of the types, formats asserted as they are by default.</summary>
    public DomainModelSet Generate()
    {
        var schema = WildSchema.Load("domain").First(s => s.File == File);
        var source = new SchemaSource(JsonText.Parse(schema.Read(File), File), schema.BaseUri);
        var result = SchemaCompiler.Compile([source], CompileOptions.Default with { Retriever = schema, DefaultDialect = schema.DefaultDialect, AssertFormats = true });
        var root = new GenerationRoot(result.Plan.Roots[0].Node, Path.GetFileName(File), "Standards." + Program, TypeName);
        return TypeModelBuilder.Build(result.Plan, [root], GenerationOptions.Default);
    }

    /// <summary>Compiles the program against the types, without a warning, and runs it.</summary>
    /// <param name="models">The types.</param>
    public void Run(DomainModelSet models)
    {
        using var image = new MemoryStream();
        var result = Compile(CSharpEmitter.Emit(models).Select(f => CSharpSyntaxTree.ParseText(f.Text, Parse, f.HintName))).Emit(image);
        var problems = string.Join("\n", result.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        Assert.True(problems.Length == 0, problems);
        image.Position = 0;
        var program = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType($"Standards.{Program}Program", throwOnError: true)!;
        program.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action>()();
    }

    /// <summary>What the analyzers of the SDK say of the emitted files, taken for written by hand.</summary>
    /// <param name="models">The types.</param>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(DomainModelSet models)
    {
        var files = CSharpEmitter.Emit(models).Select(SdkAnalyzers.AsWritten).ToHashSet();
        var diagnostics = await SdkAnalyzers.RunAsync(Compile(files));
        return [.. diagnostics.Where(d => files.Contains(d.Location.SourceTree!))];
    }

    private CSharpCompilation Compile(IEnumerable<SyntaxTree> emitted)
    {
        var trees = emitted.Concat(new[] { Program, "Expect" }.Select(name => CSharpSyntaxTree.ParseText(System.IO.File.ReadAllText(Path.Combine(Folder, name + ".cs")), Parse, name + ".cs")));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, specificDiagnosticOptions: [ClosedUnions]);
        return CSharpCompilation.Create("Standard" + Program, trees, EmittedReferences.All, options);
    }
}
