using DomainSdk.CodeGeneration;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;
using DomainSdk.Testing.Binding;
using DomainSdk.Testing.Compiling;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>
/// Every name in the code for schemas in the wild means what the model meant: of a sample of the schemas, or of all where <c>DOMAINSDK_BINDING</c>
/// is <c>all</c>.
/// </summary>
public sealed class NameBindingTests(ITestOutputHelper output)
{
    private const int SampleEvery = 8;
    private const long SampleMostBytes = 200_000;
    private const int BatchBytes = 1 << 20;

    [CorporaFact]
    public void Every_name_in_code_for_schemas_in_the_wild_means_what_the_model_meant()
    {
        var schemas = WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")).ToList();
        var chosen = Environment.GetEnvironmentVariable("DOMAINSDK_BINDING") == "all" ? schemas : [.. schemas.Where(s => s.Length < SampleMostBytes).Where((_, i) => i % SampleEvery == 0)];
        var counts = new BindingCounts();
        var bytes = 0L;
        foreach (var batch in chosen.Select((s, i) => (Schema: s, Index: i)).GroupBy(s => (bytes += s.Schema.Length) / BatchBytes))
            BindingProof.Run([.. batch.AsParallel().AsOrdered().Select(s => Emit(s.Schema, s.Index))], counts);
        output.WriteLine($"{chosen.Count} of {schemas.Count} schemas, {counts}");
        Assert.True(counts.Problems.IsEmpty, string.Join("\n", counts.Problems.Take(40)));
        Assert.InRange(counts.Names, chosen.Count, int.MaxValue);
    }

    private static EmittedCode Emit(WildSchema schema, int index)
    {
        var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
        var plan = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema, AssertFormats = true }).Plan;
        return EmittedCode.Of(plan, [new GenerationRoot(plan.Roots[0].Node, Path.GetFileName(schema.File), FormattableString.Invariant($"Bound.G{index}"))]);
    }
}
