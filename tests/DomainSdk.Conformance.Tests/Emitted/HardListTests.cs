using System.Diagnostics;
using System.Text.Json;
using DomainSdk.CodeGeneration;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;
using DomainSdk.Testing.Compiling;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>The largest schemas in the wild and those with the rarest features: code for each is made in bounded memory.</summary>
public sealed class HardListTests(ITestOutputHelper output)
{
    private const long MostBytesHeld = 1L << 30;

    [CorporaFact]
    public void Code_for_the_hardest_schemas_is_made_in_bounded_memory()
    {
        var names = File.ReadLines(Path.Combine(TestPaths.Corpora!, "schemastore", "hard.jsonl")).Select(FileOf).ToHashSet(StringComparer.Ordinal);
        var rows = WildSchema.Load("schemastore").Where(s => names.Contains(s.File)).Select(Generate).ToList();
        Assert.NotEmpty(rows);

        output.WriteLine(FormattableString.Invariant($"{rows.Count} schemas, {rows.Sum(r => r.Bytes)} bytes, {rows.Sum(r => r.Lines)} lines, {rows.Sum(r => r.Lines) / (double)rows.Sum(r => r.Bytes):0.000} lines per byte"));
        output.WriteLine("schema                                             bytes  plan ms  code ms  allocated MB  held MB   lines  lines per byte");
        foreach (var r in rows.OrderByDescending(r => r.Bytes).Take(20))
            output.WriteLine(FormattableString.Invariant($"{r.File,-46} {r.Bytes,9} {r.Plan,8:0} {r.Code,8:0} {r.Allocated >> 20,13} {r.Held >> 20,8} {r.Lines,7} {r.Lines / (double)r.Bytes,15:0.000}"));
        Assert.All(rows, r => Assert.InRange(r.Held, 0, MostBytesHeld));
    }

    private static Row Generate(WildSchema schema)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
        var plan = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema, AssertFormats = true }).Plan;
        var planned = clock.Elapsed.TotalMilliseconds;
        var code = EmittedCode.Of(plan, [new GenerationRoot(plan.Roots[0].Node, "root.json", "Hard", "Root")]);
        var coded = clock.Elapsed.TotalMilliseconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var held = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(plan);
        return new Row(schema.File, schema.Length, planned, coded - planned, allocated, held, code.Lines);
    }

    private static string FileOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("file").GetString()!;
    }

    private sealed record Row(string File, long Bytes, double Plan, double Code, long Allocated, long Held, int Lines);
}
