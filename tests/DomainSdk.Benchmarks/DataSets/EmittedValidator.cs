using System.Runtime.Loader;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Benchmarks.DataSets;

/// <summary>The emitted code of a schema, compiled and loaded.</summary>
internal static class EmittedValidator
{
    public static Func<byte[], bool> Compile(SchemaPlan plan, int node)
    {
        var models = TypeModelBuilder.Build(plan, [new GenerationRoot(node, "root.json", "Emitted", "Root")], GenerationOptions.Default);
        var trees = CSharpEmitter.Emit(models).Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.CSharp14)));
        MetadataReference[] references =
        [
            .. Basic.Reference.Assemblies.Net100.References.All,
            MetadataReference.CreateFromFile(typeof(SchemaSet).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(SourceSpan).Assembly.Location),
        ];
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("N"), trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        if (!result.Success) throw new InvalidOperationException(result.Diagnostics[0].ToString());
        image.Position = 0;
        var type = new AssemblyLoadContext(null).LoadFromStream(image).GetType("Emitted.Root", throwOnError: true)!;
        return typeof(EmittedValidator).GetMethod(nameof(Read), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<Func<byte[], bool>>();
    }

    private static bool Read<T>(byte[] json)
        where T : IJsonModel<T> => JsonModel.IsValid<T>(json);
}
