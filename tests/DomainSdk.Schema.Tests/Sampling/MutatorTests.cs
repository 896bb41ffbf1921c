using System.Text;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Tests.Sampling;

public class MutatorTests
{
    private const string Schema = """
        {"type":"object","required":["kind","n"],"additionalProperties":false,
         "properties":{"kind":{"enum":["a","b"]},"n":{"type":"integer","minimum":1,"maximum":10,"multipleOf":2},"s":{"type":"string","minLength":2,"maxLength":4,"pattern":"^[a-z]+$"},
           "list":{"type":"array","items":{"type":"integer"},"uniqueItems":true,"minItems":1,"maxItems":3},
           "u":{"oneOf":[{"type":"object","properties":{"t":{"const":"x"}},"required":["t"]},{"type":"object","properties":{"t":{"const":"y"}},"required":["t"]},{"type":"object","properties":{"t":{"const":"z"}},"required":["t"]},{"type":"object","properties":{"t":{"const":"w"}},"required":["t"]}]}}}
        """;

    private const string Document = """{ "kind": "a", "n": 4, "s": "abc", "list": [1, 2], "u": {"t": "x"} }""";

    private static readonly SchemaPlan Plan = Schemas.Plan(Schema);

    [Fact]
    public void Mutants_are_JSON_and_differ_from_the_document_and_from_one_another()
    {
        var mutants = Mutate(Document, 3, 300);
        Assert.Equal(300, mutants.Count);
        Assert.Equal(300, mutants.Select(m => Encoding.UTF8.GetString(m.Utf8.Span)).Append(Document).Distinct().Count() - 1);
        Assert.All(mutants, m => Assert.True(JsonText.TryParse(m.Utf8.ToArray(), null, out _, out var error), $"{m}: {error}"));
        Assert.All(mutants, m => Assert.True(JsonPointer.TryResolve(JsonText.Parse(Document).Root, m.Pointer, out _), m.Pointer));
    }

    [Fact]
    public void Every_operation_is_done_and_some_mutants_are_valid()
    {
        var mutants = Enumerable.Range(1, 5).SelectMany(seed => Mutate(Document, (ulong)seed, 400)).ToList();
        var operations = Enum.GetValues<JsonKind>().SelectMany(MutationRules.For).Select(r => r.Operation).ToHashSet();
        Assert.Subset(operations, mutants.Select(m => m.Operation).ToHashSet());
        Assert.Empty(operations.Except(mutants.Select(m => m.Operation)));
        var valid = mutants.Where(m => PlanInterpreter.ValidateBytes(Plan, 0, m.Utf8.Span).IsValid).Select(m => m.Operation).ToHashSet();
        Assert.Empty(new[] { "write as a fraction", "escape a name", "swap items", "change a tag", "put another listed value", "drop a member" }.Except(valid));
    }

    [Fact]
    public void The_same_seed_gives_the_same_mutants()
    {
        Assert.Equal(Mutate(Document, 5, 100).Select(m => m.ToString()), Mutate(Document, 5, 100).Select(m => m.ToString()));
        Assert.NotEqual(Mutate(Document, 5, 100).Select(m => m.ToString()), Mutate(Document, 6, 100).Select(m => m.ToString()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Documents_of_one_value_have_mutants_until_there_are_no_more(string document) => Assert.InRange(Mutate(document, 1, 100_000).Count, 5, 10_000);

    [Fact]
    public void Broken_documents_violate_the_one_keyword_that_is_named()
    {
        var mutants = new DocumentMutator(Plan, 0).Break(Encoding.UTF8.GetBytes(Document), 1).ToList();
        foreach (var mutant in mutants)
        {
            var error = Assert.Single(PlanInterpreter.ValidateBytes(Plan, 0, mutant.Utf8.Span).Errors);
            Assert.Equal(error.AbsoluteKeywordLocation, mutant.Keyword);
            Assert.Equal(error.InstanceLocation, mutant.Pointer);
        }

        var keywords = mutants.Select(m => m.Keyword!.Substring(m.Keyword.LastIndexOf('/') + 1)).ToHashSet();
        Assert.Empty(new[] { "type", "enum", "minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern", "uniqueItems", "minItems", "maxItems", "required", "additionalProperties", "oneOf" }.Except(keywords));
    }

    [Fact]
    public void A_document_that_is_not_JSON_is_refused() => Assert.Throws<JsonSyntaxException>(() => Mutate("{", 1, 1));

    private static List<Mutant> Mutate(string document, ulong seed, int count) => [.. new DocumentMutator(Plan, 0).Mutate(Encoding.UTF8.GetBytes(document), seed).Take(count)];
}
