using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Evaluation;

[Trait("Cost", "High")]
public class ManyErrorsTests
{
    [Theory]
    [InlineData("""{ "items": { "type": "string" } }""", 10_000)]
    [InlineData("""{ "allOf": [{ "items": { "type": "string" } }, { "items": { "minimum": 5 } }] }""", 6_000)]
    public void The_first_are_listed_and_the_others_counted(string schema, int items)
    {
        var plan = Compile(schema, most: 100);
        var document = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat("1", items)) + "]");
        var result = PlanInterpreter.ValidateBytes(plan, 0, document);
        Assert.Equal(101, result.Errors.Count);
        Assert.Equal(DiagnosticCatalog.MoreErrors, result.Errors[^1].Id);
        var all = PlanInterpreter.ValidateBytes(Compile(schema, most: 100_000), 0, document).Errors.Count;
        Assert.StartsWith(FormattableString.Invariant($"{all - 100} more errors"), result.Errors[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_is_explained_with_some_of_its_errors()
    {
        var plan = Compile("""{ "anyOf": [{ "items": { "type": "string" } }, { "items": { "type": "boolean" } }] }""", most: 10_000);
        var result = PlanInterpreter.ValidateBytes(plan, 0, Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat("1", 5_000)) + "]"));
        Assert.InRange(result.Errors.Sum(e => 1 + e.Causes.Count), 1, 300);
    }

    private static SchemaPlan Compile(string schema, int most) =>
        SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schema), "main.json", "https://example.com/main")], new CompileOptions { MaxErrors = most }).Plan;
}
