using System.Reflection;
using DomainSdk.CodeGeneration;
using DomainSdk.Conformance.Emitted;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;
using DomainSdk.Testing.Compiling;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Conformance.Standards;

/// <summary>A standard of the corpora, and the program that uses its types.</summary>
/// <param name="Program">The file below <c>Programs/</c>.</param>
/// <param name="File">The schema.</param>
/// <param name="TypeName">What the type of the schema is called, as a user would say in the project file; null: as derived.</param>
internal sealed record Standard(string Program, string File, string? TypeName)
{
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

    /// <summary>The code of the types, formats asserted as they are by default.</summary>
    public EmittedCode Generate()
    {
        var schema = WildSchema.Load("domain").First(s => s.File == File);
        var source = new SchemaSource(JsonText.Parse(schema.Read(File), File), schema.BaseUri);
        var result = SchemaCompiler.Compile([source], CompileOptions.Default with { Retriever = schema, DefaultDialect = schema.DefaultDialect, AssertFormats = true });
        return EmittedCode.Of(result.Plan, [new GenerationRoot(result.Plan.Roots[0].Node, Path.GetFileName(File), "Standards." + Program, TypeName)]);
    }

    /// <summary>Compiles the program against the types, without a warning, and runs it.</summary>
    /// <param name="code">The types.</param>
    public void Run(EmittedCode code)
    {
        var program = code.Load(UserCode()).GetType($"Standards.{Program}Program", throwOnError: true)!;
        program.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action>()();
    }

    /// <summary>What the analyzers of the SDK say of the emitted files, taken for written by hand.</summary>
    /// <param name="code">The types.</param>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(EmittedCode code)
    {
        var files = code.Files.Select(SdkAnalyzers.AsWritten).ToHashSet();
        var user = UserCode().Select((text, i) => EmittedCompilation.Parse($"{Program}{i}.cs", text));
        var diagnostics = await SdkAnalyzers.RunAsync(EmittedCompilation.Of(files.Concat(user), hasUserCode: true).Compilation);
        return [.. diagnostics.Where(d => files.Contains(d.Location.SourceTree!))];
    }

    private IEnumerable<string> UserCode() => new[] { Program, "Expect" }.Select(name => System.IO.File.ReadAllText(Path.Combine(Folder, name + ".cs")));
}
