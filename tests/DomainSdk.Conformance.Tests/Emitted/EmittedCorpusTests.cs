using System.Text;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>Standards near the domain on emitted code: all compile without a warning, and each document gets its certain verdict.</summary>
public sealed class EmittedCorpusTests(ITestOutputHelper output)
{
    private const int BatchSize = 48;

    [CorporaFact]
    public void Code_for_schemas_of_the_domain_gives_their_verdicts() => Run("domain");

    private void Run(string corpus)
    {
        var wrong = new StringBuilder();
        var counts = new Counts();
        foreach (var batch in WildSchema.Load(corpus).Chunk(BatchSize))
        {
            var schemas = batch.Select(s => (Schema: s, Root: RootOf(s))).Where(s => s.Root is not null).ToList();
            var emitted = EmittedSchema.CompileAll([.. schemas.Select(s => s.Root!)]);
            for (var i = 0; i < schemas.Count; i++)
            {
                counts.Schemas++;
                counts.Types += emitted[i].Types;
                counts.Lines += emitted[i].Lines;
                Check(schemas[i].Schema, emitted[i], counts, wrong);
            }
        }

        output.WriteLine($"{corpus}: {counts.Schemas} schemas, {counts.Types} types, {counts.Lines} lines; {counts.Documents} documents");
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    private static EmittedRoot? RootOf(WildSchema schema)
    {
        var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
        var result = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema });
        if (result.HasErrors) return null;
        var node = result.Plan.Roots[0].Node;
        if (schema.Entry.Length > 0)
            Assert.True(result.Plan.TryGetNode(result.Plan.Nodes[node].AbsoluteLocation + schema.Entry, out node), schema.File + schema.Entry);
        return new EmittedRoot(result.Plan, node);
    }

    private static void Check(WildSchema schema, EmittedSchema emitted, Counts counts, StringBuilder wrong)
    {
        foreach (var (file, expected) in schema.Valid.Select(f => (f, true)).Concat(schema.Invalid.Select(f => (f, false))))
        {
            counts.Documents++;
            var document = schema.Read(file);
            var isValid = emitted.IsValid(document);
            if (isValid != expected)
                wrong.AppendLine($"{schema.File}: {file} should be {(expected ? "valid" : "invalid")}");
        }
    }

    private sealed class Counts
    {
        public int Schemas { get; set; }

        public int Types { get; set; }

        public int Lines { get; set; }

        public int Documents { get; set; }
    }
}
