using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Sampling;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Sampling;

/// <summary>Samples of the schemas of this repository: all give documents, and five hundred of them leave out nothing.</summary>
public sealed class OwnSchemaSampleTests(ITestOutputHelper output)
{
    private const int Samples = 500;

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.schema.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(TestPaths.Repository, "schema");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_union_case_listed_value_and_member_is_met(string file)
    {
        var (plan, node) = Compile(file);
        var seen = new SeenParts(plan, node);
        foreach (var sample in new DocumentSampler(plan).SampleDistinct(node, 1).Take(Samples))
        {
            Assert.True(sample.IsFound, sample.Reason);
            Assert.True(PlanInterpreter.ValidateBytes(plan, node, sample.Utf8.Span).IsValid, sample.ToString());
            seen.Visit(node, JsonText.Parse(sample.Utf8.ToArray()).Root);
        }

        var missed = seen.Missed.ToList();
        output.WriteLine($"{file}: {seen.All.Count} parts, {missed.Count} missed");
        Assert.Empty(missed);
    }

    /// <summary>Those that say anything of a document: one holds definitions only.</summary>
    public static TheoryData<string> Asserting => [.. Directory.EnumerateFiles(Folder, "*.schema.json").Select(file => Path.GetFileName(file)).Where(Asserts).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Asserting))]
    public void Each_invalid_document_violates_the_keyword_that_it_names(string file)
    {
        var (plan, node) = Compile(file);
        var keywords = new HashSet<string>();
        foreach (var sample in new DocumentSampler(plan).SampleInvalid(node, 1).Take(100))
        {
            Assert.True(sample.IsFound, sample.Reason);
            var error = Assert.Single(PlanInterpreter.ValidateBytes(plan, node, sample.Utf8.Span).Errors);
            Assert.Equal((error.AbsoluteKeywordLocation, error.InstanceLocation), (sample.Error!.AbsoluteKeywordLocation, sample.Error.InstanceLocation));
            keywords.Add(error.AbsoluteKeywordLocation);
        }

        output.WriteLine($"{file}: {keywords.Count} keywords broken");
    }

    private static bool Asserts(string file)
    {
        var (plan, node) = Compile(file);
        return plan.Nodes[node].Keywords.Any(k => k is not AnnotationKeyword);
    }

    private static (SchemaPlan Plan, int Node) Compile(string file)
    {
        var path = Path.Combine(Folder, file);
        var schema = JsonSchema.Load(path);
        return (schema.Root.Plan, schema.Root.Index);
    }
}
