using System.Text;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Emitted;

/// <summary>Schemas in the wild on emitted code: all compile without a warning, each document gets its certain verdict and comes back as it was.</summary>
public sealed class EmittedCorpusTests(ITestOutputHelper output)
{
    private const int BatchSize = 48;

    [CorporaFact]
    public void Code_for_schemas_of_the_store_gives_their_verdicts() => Run("schemastore");

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

        output.WriteLine($"{corpus}: {counts.Schemas} schemas, {counts.Types} types, {counts.Lines} lines; {counts.Documents} documents, "
            + $"{counts.Same} of {counts.Valid} valid ones come back the same, {counts.Unrepresentable} have no value in C#");
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
        return new EmittedRoot(result.Plan, node, null);
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
            if (!isValid) continue;
            counts.Valid++;
            switch (emitted.RoundTrip(document))
            {
                case null:
                    counts.Unrepresentable++;
                    wrong.AppendLine($"{schema.File}: {file} has no value in C#");
                    break;
                case "":
                    counts.Same++;
                    break;
                case { } difference:
                    wrong.AppendLine($"{schema.File}: {file} {difference[..Math.Min(difference.Length, 500)]}");
                    break;
            }
        }
    }

    private sealed class Counts
    {
        public int Schemas { get; set; }

        public int Types { get; set; }

        public int Lines { get; set; }

        public int Documents { get; set; }

        public int Valid { get; set; }

        public int Same { get; set; }

        public int Unrepresentable { get; set; }
    }
}
