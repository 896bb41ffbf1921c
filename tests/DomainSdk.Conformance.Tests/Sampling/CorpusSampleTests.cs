using System.Diagnostics;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Sampling;

/// <summary>
/// Samples of all schemas in the wild: nearly all have documents, and many different ones. <c>DOMAINSDK_SAMPLES</c> is the number of documents
/// and of mutants per schema, 100 where it is not set (at most 25 documents where formats are asserted, and a twentieth of invalid ones); 2000 make a
/// long run of some minutes.
/// </summary>
public sealed class CorpusSampleTests(ITestOutputHelper output)
{
    private const int Distinct = 100;

    private static int InvalidCount => Math.Max(1, Count / 20);

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_SAMPLES"), out var count) ? count : 100;

    [CorporaFact]
    public void Schemas_of_the_wild_give_many_documents() => Check(assertFormats: null, Count);

    [CorporaFact]
    public void They_do_so_too_where_formats_are_asserted() => Check(assertFormats: true, Math.Min(Count, 25));

    [CorporaFact]
    public void Mutants_of_their_documents_differ_in_one_place()
    {
        var watch = Stopwatch.StartNew();
        var (mutants, valid, broken, keywords) = (0, 0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var (schema, result, node) in Compiled(null))
        {
            var mutator = new DocumentMutator(result.Plan, node);
            var sample = new DocumentSampler(result.Plan).Sample(node, 1, SampleSize.Typical);
            if (!sample.IsFound) continue;
            foreach (var mutant in mutator.Mutate(sample.Utf8, 1).Take(Count))
            {
                mutants++;
                Assert.True(JsonText.TryParse(mutant.Utf8.ToArray(), null, out var text, out var error), $"{schema.File}: {mutant}: {error}");
                Assert.False(mutant.Utf8.Span.SequenceEqual(sample.Utf8.Span), $"{schema.File}: {mutant}");
                if (PlanInterpreter.IsValid(result.Plan, node, text.View)) valid++;
            }

            foreach (var mutant in mutator.Break(sample.Utf8, 1).Take(Count / 10))
            {
                broken++;
                var violated = Assert.Single(PlanInterpreter.ValidateBytes(result.Plan, node, mutant.Utf8.Span).Errors);
                Assert.Equal(violated.AbsoluteKeywordLocation, mutant.Keyword);
                keywords[violated.Keyword] = keywords.GetValueOrDefault(violated.Keyword) + 1;
            }
        }

        output.WriteLine($"{mutants} mutants, {valid} of them valid; {broken} that break one keyword; {watch.Elapsed.TotalSeconds:F1} s");
        output.WriteLine(string.Join(", ", keywords.Select(k => $"{(k.Key.Length == 0 ? "false" : k.Key)} {k.Value}")));
        Assert.InRange(valid, mutants / 20, mutants * 19 / 20);
        Assert.Superset(new HashSet<string>(["type", "enum", "const", "required", "pattern", "minLength", "minimum", "maximum", "minItems", "uniqueItems", "oneOf", "anyOf"]), keywords.Keys.ToHashSet());
    }

    [CorporaFact]
    public void Each_invalid_document_violates_the_keyword_that_it_names()
    {
        var watch = Stopwatch.StartNew();
        var (schemas, some, documents, open, keywords) = (0, 0, 0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var (schema, result, node) in Compiled(assertFormats: true))
        {
            // What a reference that leads nowhere may refuse is not known, so that nothing is refused.
            if (result.HasErrors)
            {
                open++;
                continue;
            }

            schemas++;
            var found = 0;
            foreach (var sample in new DocumentSampler(result.Plan).SampleInvalid(node, 1).Take(InvalidCount))
            {
                if (!sample.IsFound)
                {
                    output.WriteLine($"{schema.File}{schema.Entry}: {found} invalid documents. {sample.Reason}");
                    break;
                }

                found++;
                var error = Assert.Single(PlanInterpreter.ValidateBytes(result.Plan, node, sample.Utf8.Span).Errors);
                Assert.Equal((error.AbsoluteKeywordLocation, error.InstanceLocation), (sample.Error!.AbsoluteKeywordLocation, sample.Error.InstanceLocation));
                keywords[error.Keyword] = keywords.GetValueOrDefault(error.Keyword) + 1;
            }

            documents += found;
            if (found > 0) some++;
        }

        output.WriteLine($"{schemas} schemas and {open} with references that lead nowhere, {some} with invalid documents, {documents} of them; {watch.Elapsed.TotalSeconds:F1} s");
        output.WriteLine(string.Join(", ", keywords.Select(k => $"{k.Key} {k.Value}")));
        Assert.InRange(some, (schemas * 98 + 99) / 100, schemas);
    }

    private void Check(bool? assertFormats, int count)
    {
        var watch = Stopwatch.StartNew();
        var (schemas, some, many, few, bytes) = (0, 0, 0, 0, 0L);
        var slowest = (Time: TimeSpan.Zero, File: "");
        foreach (var (schema, result, node) in Compiled(assertFormats))
        {
            schemas++;
            var begun = watch.Elapsed;
            var distinct = new HashSet<string>(StringComparer.Ordinal);
            foreach (var sample in new DocumentSampler(result.Plan).SampleDistinct(node, 1).Take(count))
            {
                if (!sample.IsFound)
                {
                    // Fewer are all where it is proved that there are no more.
                    if (sample.IsProved) few++;
                    output.WriteLine($"{schema.File}{schema.Entry}: {distinct.Count} different documents. {sample.Reason}");
                    break;
                }

                bytes += sample.Utf8.Length;
                Assert.True(PlanInterpreter.ValidateBytes(result.Plan, node, sample.Utf8.Span).IsValid, $"{schema.File}: {sample}");
                Assert.True(distinct.Add(sample.ToString()), $"{schema.File}: {sample}");
            }

            if (watch.Elapsed - begun > slowest.Time) slowest = (watch.Elapsed - begun, schema.File);
            if (distinct.Count > 0) some++;
            if (distinct.Count >= Math.Min(Distinct, count)) many++;
        }

        output.WriteLine($"{schemas} schemas, {some} with documents, {many} with {Math.Min(Distinct, count)} different ones and {few} that are proved to have fewer; {bytes} bytes, {watch.Elapsed.TotalSeconds:F1} s");
        output.WriteLine($"most time: {slowest.File}, {slowest.Time.TotalSeconds:F1} s");
        Assert.InRange(some, (schemas * 98 + 99) / 100, schemas);
        Assert.InRange(many + few, (schemas * 95 + 99) / 100, schemas);
    }

    private static IEnumerable<(WildSchema Schema, CompileResult Result, int Node)> Compiled(bool? assertFormats)
    {
        foreach (var schema in WildSchema.Load("domain").Concat(WildSchema.Load("schemastore")))
        {
            var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
            var result = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema, AssertFormats = assertFormats });
            var node = result.Plan.Roots[0].Node;
            if (schema.Entry.Length > 0)
                Assert.True(result.Plan.TryGetNode(result.Plan.Nodes[node].AbsoluteLocation + schema.Entry, out node), schema.File + schema.Entry);
            yield return (schema, result, node);
        }
    }
}
