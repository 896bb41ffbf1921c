using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using DomainSdk.CodeGeneration.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Testing.Compiling;

/// <summary>Emitted code as a user's compiler sees it: the C# of today, nullable reference types on, all warnings, XML comments looked at.</summary>
internal sealed class EmittedCompilation
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    // What the suppressor of the package takes back: switches over all cases of a union have no default arm.
    private static readonly KeyValuePair<string, ReportDiagnostic> ClosedUnions = new("CS8509", ReportDiagnostic.Suppress);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SchemaSet).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(SourceSpan).Assembly.Location),
    ];

    private readonly Lazy<(byte[]? Image, IReadOnlyList<string> Problems)> _emitted;

    private EmittedCompilation(CSharpCompilation compilation)
    {
        Compilation = compilation;
        _emitted = new(Emit);
    }

    /// <summary>The compilation of the compiler.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Errors and warnings, each with the line that it is about.</summary>
    public IReadOnlyList<string> Problems => _emitted.Value.Problems;

    /// <summary>Compiles the code of several schemas, and code of a user, into one assembly.</summary>
    /// <param name="codes">The emitted code, each of namespaces of its own.</param>
    /// <param name="userCode">Further C# files.</param>
    public static EmittedCompilation Of(IEnumerable<EmittedCode> codes, params IEnumerable<string> userCode)
    {
        var user = userCode.Select((text, i) => Parse(FormattableString.Invariant($"User{i}.cs"), text)).ToList();
        return Of(codes.SelectMany(c => c.Files).AsParallel().AsOrdered().Select(f => Parse(f.HintName, f.Text)).Concat(user.AsParallel().AsOrdered()), user.Count > 0);
    }

    /// <summary>Compiles syntax trees.</summary>
    /// <param name="trees">The trees, from <see cref="Parse"/>.</param>
    /// <param name="hasUserCode">Whether some are a user's, who may count on the suppressor of the package.</param>
    public static EmittedCompilation Of(IEnumerable<SyntaxTree> trees, bool hasUserCode = false)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            optimizationLevel: OptimizationLevel.Release,
            specificDiagnosticOptions: hasUserCode ? [ClosedUnions] : []);
        return new EmittedCompilation(CSharpCompilation.Create("Emitted" + Guid.NewGuid().ToString("N"), trees, References, options));
    }

    /// <summary>Reads C# as the user's compiler does.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">Its text.</param>
    public static SyntaxTree Parse(string name, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, name, Encoding.UTF8);

    /// <summary>What the names in an emitted file mean to the compiler.</summary>
    /// <param name="file">One of the files compiled.</param>
    public SemanticModel MeaningOf(GeneratedFile file) => Compilation.GetSemanticModel(Compilation.SyntaxTrees.Single(t => t.FilePath == file.HintName));

    /// <summary>Loads the assembly.</summary>
    /// <param name="isCollectible">Whether it may be unloaded; its static members are slower then.</param>
    /// <exception cref="InvalidOperationException">The compiler has an error or a warning.</exception>
    public Assembly Load(bool isCollectible = true)
    {
        var (image, problems) = _emitted.Value;
        if (problems.Count > 0 || image is null) throw new InvalidOperationException("The code does not compile without a warning:\n" + string.Join("\n", problems.Take(20)));
        return new AssemblyLoadContext(null, isCollectible).LoadFromStream(new MemoryStream(image));
    }

    private (byte[]? Image, IReadOnlyList<string> Problems) Emit()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image);
        var problems = result.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(d => d + "\n    " + LineOf(d)).ToList();
        return (result.Success ? image.ToArray() : null, problems);
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
