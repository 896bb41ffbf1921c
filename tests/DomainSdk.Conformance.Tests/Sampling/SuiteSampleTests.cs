using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Sampling;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance.Sampling;

/// <summary>Samples of the schemas of the official suite, whose tests know of valid documents: none may be said not to exist.</summary>
public sealed class SuiteSampleTests(ITestOutputHelper output)
{
    private const int Samples = 12;

    [CorporaFact]
    public void Where_the_suite_has_a_valid_document_there_is_one()
    {
        var (schemas, some, proved, invalid) = (0, 0, 0, 0);
        foreach (var file in TestSuite.Files())
        {
            foreach (var group in TestSuite.Read(file))
            {
                var (plan, node) = Compile(file, group);
                if (node < 0) continue;
                schemas++;
                var samples = new DocumentSampler(plan).SampleDistinct(node, 1).Take(Samples).ToList();
                var valid = group.Tests.Select(t => JsonText.Parse(t.Data)).Where(t => PlanInterpreter.IsValid(plan, node, t.View)).ToList();
                Assert.All(samples.Where(s => s.IsFound), s => Assert.True(PlanInterpreter.ValidateBytes(plan, node, s.Utf8.Span).IsValid, $"{file}: {group.Description}: {s}"));
                if (samples[0].IsFound) some++;
                else if (valid.Count > 0) output.WriteLine($"{file}: {group.Description}: {samples[0].Reason}");
                if (samples[^1].IsProved)
                {
                    proved++;
                    var all = samples.Where(s => s.IsFound).Select(s => JsonText.Parse(s.Utf8.ToArray())).ToList();
                    Assert.All(valid, v => Assert.True(all.Exists(a => JsonEquality.Equals(a.View, 0, v.View, 0)), $"{file}: {group.Description}: {samples[^1].Reason} {v.Root}"));
                }

                foreach (var broken in new DocumentSampler(plan).SampleInvalid(node, 1).Take(3).Where(s => s.IsFound))
                {
                    invalid++;
                    var error = Assert.Single(PlanInterpreter.ValidateBytes(plan, node, broken.Utf8.Span).Errors);
                    Assert.Equal((error.AbsoluteKeywordLocation, error.InstanceLocation), (broken.Error!.AbsoluteKeywordLocation, broken.Error.InstanceLocation));
                }
            }
        }

        output.WriteLine($"{schemas} schemas, {some} with documents, {proved} of which all documents or that there are none is proved; {invalid} invalid documents");
        Assert.InRange(some, schemas * 95 / 100, schemas);
        Assert.InRange(proved, 50, schemas);
    }

    private static (SchemaPlan Plan, int Node) Compile(SuiteFile file, SuiteGroup group)
    {
        var source = new SchemaSource(group.Schema, "schema:///" + file.Path, TestSuite.DialectOf(file.Draft));
        var result = SchemaCompiler.Compile([source], new CompileOptions { Retriever = new SuiteRetriever(), AssertFormats = file.AssertsFormats, AssertContent = file.AssertsContent });
        return (result.Plan, result.HasErrors ? -1 : result.Plan.Roots[0].Node);
    }
}
