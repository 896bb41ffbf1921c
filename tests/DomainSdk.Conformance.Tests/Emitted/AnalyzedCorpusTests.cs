using DomainSdk.CodeGeneration;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;
using DomainSdk.Testing.Compiling;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>Code for schemas in the wild under every analyzer of the SDK: a sample, or all where <c>DOMAINSDK_ANALYZE</c> is <c>all</c>.</summary>
public sealed class AnalyzedCorpusTests(ITestOutputHelper output)
{
    private const int SampleEvery = 24;
    private const long SampleMostBytes = 200_000;
    private const int BatchSchemas = 32;

    [CorporaFact]
    public async Task Code_for_schemas_in_the_wild_passes_every_analyzer_of_the_SDK_with_every_rule_on()
    {
        var all = Environment.GetEnvironmentVariable("DOMAINSDK_ANALYZE") == "all";
        var schemas = WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")).ToList();
        var chosen = all ? schemas : [.. schemas.Where(s => s.Length < SampleMostBytes).Where((_, i) => i % SampleEvery == 0)];
        Assert.NotEmpty(chosen);

        var found = new List<Diagnostic>();
        foreach (var batch in chosen.Chunk(BatchSchemas))
        {
            var trees = batch.AsParallel().AsOrdered().SelectMany((s, i) => Emit(s, i)).ToList();
            found.AddRange(await SdkAnalyzers.RunAsync(EmittedCompilation.Of(trees).Compilation));
        }

        output.WriteLine($"{chosen.Count} of {schemas.Count} schemas, {SdkAnalyzers.All.Length} analyzers, {found.Count} warnings");
        foreach (var rule in found.GroupBy(d => d.Id).OrderByDescending(g => g.Count()))
            foreach (var one in rule.GroupBy(d => Line(d)).OrderByDescending(g => g.Count()).Take(6)) output.WriteLine($"{rule.Count(),7} {one.Count()} {one.First()}\n            {one.Key}");
        Assert.Empty(found.Take(20).Select(d => $"{d}\n{Line(d)}"));
    }

    private static IEnumerable<SyntaxTree> Emit(WildSchema schema, int index)
    {
        var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
        var plan = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema, AssertFormats = true }).Plan;
        var root = new GenerationRoot(plan.Roots[0].Node, Path.GetFileName(schema.File), FormattableString.Invariant($"Analyzed.G{index}"));
        return EmittedCode.Of(plan, [root]).Files.Select(SdkAnalyzers.AsWritten);
    }

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
