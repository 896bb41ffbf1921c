using System.Reflection;
using DomainSdk.CodeGeneration;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.Benchmarks.DataSets;

/// <summary>The emitted code of a schema, compiled and loaded.</summary>
internal static class EmittedValidator
{
    public static Func<byte[], bool> Compile(SchemaPlan plan, int node)
    {
        var code = EmittedCode.Of(plan, [new GenerationRoot(node, "root.json", "Emitted", "Root")]);
        var type = code.Compile().Load(isCollectible: false).GetType("Emitted.Root", throwOnError: true)!;
        return typeof(EmittedValidator).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<byte[], bool>>();
    }

    private static bool Read<T>(byte[] json)
        where T : IJsonModel<T> => JsonModel.IsValid<T>(json);
}
