using CsCheck;
using DomainSdk.CodeGeneration;
using DomainSdk.Schema.Dialects;
using DomainSdk.Testing.Binding;
using DomainSdk.Testing.Compiling;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Properties;

/// <summary>Every name in the code for random schemas, whose names are mostly those of something else, means what the model meant.</summary>
public sealed class RandomNameBindingTests(ITestOutputHelper output)
{
    private const int SchemasPerDialect = 40;

    public static TheoryData<string> Dialects() => [.. Dialect.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_name_means_what_the_model_meant(string dialect)
    {
        var seed = RandomPlans.Seed;
        var schemas = RandomPlans.Of(dialect, PCG.Parse(seed), RandomPlans.Count ?? SchemasPerDialect);
        var counts = new BindingCounts();
        BindingProof.Run([.. schemas.Select((s, i) => EmittedCode.Of(s.Plan.Plan, [new GenerationRoot(s.Plan.Plan.Roots[0].Node, "root.json", FormattableString.Invariant($"Bound.G{i}"), "Root")]))], counts);
        output.WriteLine($"{dialect}: DOMAINSDK_SEED={seed}, {schemas.Count} schemas, {counts}");
        Assert.True(counts.Problems.IsEmpty, $"DOMAINSDK_SEED={seed}\n{string.Join("\n", counts.Problems.Take(20).Select(p => RandomPlans.WithSchema(p, schemas)))}");
    }
}
