using System.Reflection;
using System.Runtime.Loader;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.CodeGeneration.Tests.Compiling;

/// <summary>Schemas taken all the way: plan, models, C#, an assembly that is loaded.</summary>
internal sealed class GeneratedCode
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SchemaSet).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(SourceSpan).Assembly.Location),
    ];

    private GeneratedCode(DomainModelSet models, IReadOnlyList<GeneratedFile> files)
    {
        Models = models;
        Files = files;
    }

    /// <summary>The namespace of all types.</summary>
    public const string Namespace = "Acme.News";

    /// <summary>The models.</summary>
    public DomainModelSet Models { get; }

    /// <summary>The files.</summary>
    public IReadOnlyList<GeneratedFile> Files { get; }

    /// <summary>The number of lines of all files.</summary>
    public int Lines => Files.Sum(f => f.Text.Count(c => c == '\n'));

    /// <summary>Generates the code of schema files; fails where a schema has errors.</summary>
    /// <param name="files">Names and texts.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="openEnums">Whether lists of strings may grow.</param>
    public static GeneratedCode Of(IReadOnlyList<(string Name, string Text)> files, GenerationOptions? options = null, bool openEnums = false)
    {
        options ??= GenerationOptions.Default;
        var result = SchemaSources.Compile(files, openEnums, options.FormatTypes.Select(f => f.Format));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.Pointer}: {d.Message}"));
        var roots = result.Plan.Roots.Select((r, i) => new GenerationRoot(r.Node, files[i].Name, Namespace)).ToList();
        var models = TypeModelBuilder.Build(result.Plan, roots, options);
        return new GeneratedCode(models, [.. CSharpEmitter.Emit(models)]);
    }

    /// <summary>Generates the code of one schema.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="text">The schema.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="openEnums">Whether lists of strings may grow.</param>
    public static GeneratedCode Of(string name, string text, GenerationOptions? options = null, bool openEnums = false) => Of([(name, text)], options, openEnums);

    /// <summary>Compiles the code, and code of a user, without any warning; loads it.</summary>
    /// <param name="userCode">Further C#.</param>
    public Assembly Load(params IEnumerable<string> userCode)
    {
        var compilation = Compile(userCode);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var problems = result.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Take(20).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems.Select(p => p + "\n    " + LineOf(p))));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The compilation.</summary>
    /// <param name="userCode">Further C#.</param>
    public CSharpCompilation Compile(params IEnumerable<string> userCode)
    {
        var trees = Files.Select(f => CSharpSyntaxTree.ParseText(f.Text, Parse, f.HintName, System.Text.Encoding.UTF8))
            .Concat(userCode.Select((c, i) => CSharpSyntaxTree.ParseText(c, Parse, $"User{i}.cs", System.Text.Encoding.UTF8)));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, optimizationLevel: OptimizationLevel.Release);
        return CSharpCompilation.Create("Generated" + Guid.NewGuid().ToString("N"), trees, References, options);
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
}
