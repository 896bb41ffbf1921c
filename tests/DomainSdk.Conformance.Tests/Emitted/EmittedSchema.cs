using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.Runtime;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Conformance.Emitted;

/// <summary>A schema taken all the way to loaded C#: the emitted back end, seen through bytes and verdicts.</summary>
public abstract class EmittedSchema
{
    private const string RootName = "Root";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private SchemaNode _node = null!;

    /// <summary>The number of C# types.</summary>
    public int Types { get; private set; }

    /// <summary>The number of lines of C#.</summary>
    public int Lines { get; private set; }

    /// <summary>Whether the emitted reader accepts a document.</summary>
    /// <param name="document">The document.</param>
    public abstract bool IsValid(byte[] document);

    /// <summary>The errors of a document that the emitted reader refuses, from the schema text that the emitted code carries.</summary>
    /// <param name="document">The document.</param>
    public ValidationResult Validate(byte[] document) => IsValid(document) ? ValidationResult.Valid : _node.Validate(document);

    /// <summary>
    /// Builds the value of a valid document, writes it and reads it again; the empty string where nothing is lost but what reading tells of,
    /// null where the value has no place in the C# type, else what went wrong.
    /// </summary>
    /// <param name="document">The document.</param>
    public abstract string? RoundTrip(byte[] document);

    /// <summary>Compiles one schema.</summary>
    /// <param name="schema">The text of the schema.</param>
    public static Func<byte[], bool> Compile(string schema)
    {
        var source = new SchemaSource(JsonText.Parse(schema), "schema:///schema.json");
        var plan = SchemaCompiler.Compile([source], CompileOptions.Default).Plan;
        return CompileAll([new EmittedRoot(plan, plan.Roots[0].Node)])[0].IsValid;
    }

    /// <summary>Compiles many schemas in one go, for speed.</summary>
    /// <param name="roots">The schemas.</param>
    /// <param name="report">Told of errors and warnings of the compiler; null: they fail the test at once.</param>
    /// <returns>One for each, in order; none where there are errors.</returns>
    public static IReadOnlyList<EmittedSchema> CompileAll(IReadOnlyList<EmittedRoot> roots, Action<string>? report = null)
    {
        var files = new IReadOnlyList<GeneratedFile>[roots.Count];
        var facts = new Facts[roots.Count];
        Parallel.For(0, roots.Count, i =>
        {
            var root = new GenerationRoot(roots[i].Node, "root.json", NamespaceOf(i), RootName);
            var models = TypeModelBuilder.Build(roots[i].Plan, [root], GenerationOptions.Default);
            files[i] = [.. CSharpEmitter.Emit(models)];
            facts[i] = new Facts(models.Types.Single(t => t.QualifiedName == RootName).SchemaUri, models.Types.Count, files[i].Sum(f => f.Text.Count(c => c == '\n')));
        });
        if (Load([.. files.SelectMany(f => f).AsParallel().AsOrdered().Select(f => CSharpSyntaxTree.ParseText(f.Text, Parse, f.HintName))], report ?? (text => Assert.Fail(text))) is not { } assembly) return [];
        return [.. roots.Select((_, i) => Open(assembly, NamespaceOf(i), facts[i]))];
    }

    private static string NamespaceOf(int index) => "Emitted.G" + index.ToString(CultureInfo.InvariantCulture);

    private static Assembly? Load(IReadOnlyList<SyntaxTree> trees, Action<string> report)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release, warningLevel: 9999);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("Emitted" + Guid.NewGuid().ToString("N"), trees, EmittedReferences.All, options).Emit(image);
        foreach (var problem in result.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Take(20))
            report(problem + "\n    " + problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line]);
        if (!result.Success) return null;
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static EmittedSchema Open(Assembly assembly, string ns, Facts facts)
    {
        var type = assembly.GetType(ns + "." + RootName, throwOnError: true)!;
        var codec = type.IsEnum ? typeof(EnumCodec<,>).MakeGenericType(type, assembly.GetType(ns + "." + RootName + "Names", throwOnError: true)!) : type;
        var schema = (EmittedSchema)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(type, codec))!;
        (schema.Types, schema.Lines) = (facts.Types, facts.Lines);
        var set = (SchemaSet)assembly.GetType(ns + ".Schemas", throwOnError: true)!.GetProperty("Set")!.GetValue(null)!;
        schema._node = set[facts.SchemaUri];
        return schema;
    }

    private sealed record Facts(string SchemaUri, int Types, int Lines);

    private sealed class Typed<T, TCodec> : EmittedSchema
        where TCodec : IJsonCodec<T>
    {
        public override bool IsValid(byte[] document) => Read<Skip>(document, out _);

        public override string? RoundTrip(byte[] document)
        {
            if (!Read<Build>(document, out var value))
                return null;
            var written = Write(value);
            var before = JsonText.Parse(document);
            var after = JsonText.Parse(written);
            if (!SameDocument.Is(before.Root, after.Root, Told(document)))
                return "written as " + System.Text.Encoding.UTF8.GetString(written);
            if (!Read<Build>(written, out var again))
                return "does not read its own output " + System.Text.Encoding.UTF8.GetString(written);
            if (!EqualityComparer<T>.Default.Equals(value, again) || value!.GetHashCode() != again!.GetHashCode())
                return "is not equal to what its output reads as";
            return "";
        }

        // What reading says of values that the C# type does not hold exactly.
        private static IReadOnlyList<ValidationInformation> Told(byte[] document)
        {
            Assert.True(JsonModel.TryParse<Model>(document, out _, out var result), string.Join('\n', result.Errors));
            return result.Information;
        }

        private static bool Read<TMode>(byte[] json, out T value)
            where TMode : struct, IReadMode
        {
            var end = TCodec.Read<TMode>(json, JsonScanner.SkipWhitespace(json, 0), out value);
            return end >= 0 && JsonScanner.SkipWhitespace(json, end) == json.Length;
        }

        private static byte[] Write(T value)
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            var output = new JsonOutput(buffer);
            TCodec.Write(ref output, value);
            output.Flush();
            return buffer.WrittenSpan.ToArray();
        }

        /// <summary>Makes a model of types that are none by themselves, as enums.</summary>
        private sealed record Model(T Value) : IJsonModel<Model>
        {
            public static SchemaNode Schema { get; } = new SchemaSet(new SchemaText("schema:///any", "any.schema.json", static () => "true"u8))["schema:///any"];

            public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Model value)
                where TMode : struct, IReadMode
            {
                var end = TCodec.Read<TMode>(json, at, out var inner);
                value = TMode.Builds && end >= 0 ? new(inner) : null!;
                return end;
            }

            public static void Write(ref JsonOutput output, Model value) => TCodec.Write(ref output, value.Value);
        }
    }
}
