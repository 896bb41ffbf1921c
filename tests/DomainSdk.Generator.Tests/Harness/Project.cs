using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Tests.Harness;

/// <summary>A project in memory on which the generator runs again and again, as it does in an editor.</summary>
internal sealed class Project
{
    private const string Attribute = """
        namespace DomainSdk;
        [System.AttributeUsage(System.AttributeTargets.Class)]
        public sealed class JsonSchemaModelAttribute(string schema) : System.Attribute { public string Schema { get; } = schema; }
        """;

    private static readonly CSharpParseOptions Latest = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private readonly CSharpParseOptions _parseOptions;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public Project(IEnumerable<TestFile> files, string csharp = "", TestOptions? options = null, LanguageVersion? language = null)
    {
        _parseOptions = language is null ? Latest : Latest.WithLanguageVersion(language.Value);
        _compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Attribute, _parseOptions, "/project/Attribute.cs"), CSharpSyntaxTree.ParseText(csharp, _parseOptions, "/project/Program.cs")],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new DomainSdkGenerator().AsSourceGenerator()],
            files,
            _parseOptions,
            options ?? new TestOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Runs the generator once.</summary>
    public static GeneratorRunResult Run(params TestFile[] files) => new Project(files).Run();

    /// <summary>Runs the generator on the project as it now is.</summary>
    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>What an analyzer says of the C# file.</summary>
    public async Task<Diagnostic[]> AnalyzeAsync(DiagnosticAnalyzer analyzer) =>
        [.. await _compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync()];

    /// <summary>An edit of the C# file.</summary>
    public Project EditCSharp(string text)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText(text, _parseOptions, "/project/Program.cs"));
        return this;
    }

    /// <summary>The project with files that the generator has written in a run before, as the build puts them among the sources.</summary>
    public Project WithEarlier(IEnumerable<GeneratedSourceResult> sources)
    {
        _compilation = _compilation.AddSyntaxTrees(sources.Select(source =>
            CSharpSyntaxTree.ParseText(source.SourceText, _parseOptions, "/project/obj/domainsdk/DomainSdk.Generator/DomainSdk.Generator.DomainSdkGenerator/" + source.HintName)));
        return this;
    }

    /// <summary>An edit of an additional file.</summary>
    public Project Edit(TestFile file, string text, out TestFile edited)
    {
        edited = file.WithText(text);
        _driver = _driver.ReplaceAdditionalText(file, edited);
        return this;
    }
}
