using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Tests.Sampling;

/// <summary>Documents that all differ, and what is said where there are no more.</summary>
public class DistinctTests
{
    [Theory]
    [InlineData("""{"type":"integer","minimum":0,"maximum":40}""", 41)]
    [InlineData("""{"enum":["x",1,1.0,null,{"a":[1]},{"a":[1.0]}]}""", 4)]
    [InlineData("""{"type":"boolean"}""", 2)]
    [InlineData("""{"const":{"b":1,"a":[]}}""", 1)]
    [InlineData("""{"type":"array","items":{"enum":[1,2,3]},"uniqueItems":true,"minItems":3,"maxItems":3}""", 6)]
    [InlineData("""{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"null"}},"required":["a"],"additionalProperties":false}""", 4)]
    [InlineData("""{"type":"string","pattern":"^[ab]{2}$"}""", 4)]
    public void A_schema_of_few_documents_gives_all_of_them_and_says_that_there_are_no_more(string schema, int count)
    {
        var samples = Draw(schema, 100);

        Assert.Equal(count, samples.Count(s => s.IsFound));
        Assert.False(samples[^1].IsFound);
        Assert.True(samples[^1].IsProved, samples[^1].Reason);
        Assert.StartsWith("The schema allows no more than " + count, samples[^1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"number","multipleOf":0.01,"minimum":1e20}""")]
    [InlineData("""{"type":"object","properties":{"t":{"const":"x"}},"required":["t"],"additionalProperties":false,"patternProperties":{"^p[0-9]$":{"type":"boolean"}}}""")]
    [InlineData("""{"type":"array","items":{"type":"boolean"}}""")]
    public void A_hundred_documents_differ_by_value(string schema)
    {
        var samples = Draw(schema, 100);

        Assert.All(samples, s => Assert.True(s.IsFound, s.Reason));
        for (var i = 0; i < samples.Count; i++)
            for (var j = 0; j < i; j++) Assert.False(AreEqual(samples[i], samples[j]), $"{samples[i]} and {samples[j]}");
    }

    [Theory]
    [InlineData("""{"type":"integer","minimum":3,"allOf":[{"maximum":2}]}""", "'type' at '/type'", "'minimum' at '/minimum'", "'maximum' at '/allOf/0/maximum'")]
    [InlineData("""{"title":"t","type":"string","pattern":"^a$","minLength":2,"maxLength":9}""", "'type' at '/type'", "'pattern' at '/pattern'", "'minLength' at '/minLength'")]
    [InlineData("""{"enum":[1,2],"not":{"type":"number"},"minimum":0}""", "'enum' at '/enum'", "'not' at '/not'")]
    [InlineData("""{"type":"object","required":["a","b"],"properties":{"a":{"$ref":"#/$defs/x"},"b":{}},"$defs":{"x":{"type":"string","const":1}}}""", "'type' at '/type'", "'required' at '/required'", "'type' at '/$defs/x/type'", "'const' at '/$defs/x/const'")]
    [InlineData("""{"type":"object","minProperties":2,"propertyNames":{"const":"a"},"properties":{"a":{"type":"string"}}}""", "'type' at '/type'", "'minProperties' at '/minProperties'", "'propertyNames' at '/propertyNames'", "'const' at '/propertyNames/const'")]
    public void Keywords_that_contradict_one_another_are_named_and_no_others(string schema, params string[] keywords)
    {
        var sample = Assert.Single(Draw(schema, 10));

        Assert.True(sample is { IsFound: false, IsProved: true }, sample.ToString());
        Assert.EndsWith(" contradict one another.", sample.Reason, StringComparison.Ordinal);
        Assert.All(keywords, keyword => Assert.Contains(keyword, sample.Reason, StringComparison.Ordinal));
        Assert.Equal(keywords.Length, sample.Reason!.Split(" at '").Length - 1);
    }

    [Theory]
    [InlineData("false", "a schema that allows nothing")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"integer"}]}""", "cannot be fulfilled.")]
    [InlineData("""{"type":"string","minLength":2000000000}""", "does not prove that there is none")]
    public void Other_reasons_are_told_too(string schema, string reason) => Assert.Contains(reason, Assert.Single(Draw(schema, 1)).Reason, StringComparison.Ordinal);

    [Fact]
    public void The_same_seed_gives_the_same_documents()
    {
        const string schema = """{"type":"object","properties":{"a":{"enum":[1,2]},"b":{"type":"string"}}}""";
        Assert.Equal(Draw(schema, 30).Select(s => s.ToString()), Draw(schema, 30).Select(s => s.ToString()));
        Assert.NotEqual(Draw(schema, 30).Select(s => s.ToString()), Draw(schema, 30, seed: 2).Select(s => s.ToString()));
    }

    [Fact]
    public void Keywords_of_users_are_asked()
    {
        var options = CompileOptions.Default with { Keywords = [new EvenKeyword()] };
        var documents = Samples.Of("""{"type":"array","items":{"type":"integer","x-even":true},"minItems":3}""", count: 40, options: options);
        Assert.All(documents, d => Assert.True(d.Root.Count >= 3));

        var plan = Schemas.Compile("""{"type":"integer","x-even":true}""", options).Plan;
        var broken = new DocumentSampler(plan).SampleInvalid(0, 1).Take(20).Select(s => s.Error!.Keyword).ToHashSet();
        Assert.Equal(["type", "x-even"], broken.Order(StringComparer.Ordinal));
    }

    private sealed class EvenKeyword() : CustomKeyword("x-even", InstanceTypes.Number)
    {
        public override bool Holds(JsonNode value, KeywordInstance instance) => (instance.RawText[^1] - (byte)'0') % 2 == 0;
    }

    private static List<SampleResult> Draw(string schema, int count, ulong seed = 1)
    {
        var plan = Schemas.Plan(schema);
        var samples = new DocumentSampler(plan).SampleDistinct(0, seed).Take(count).ToList();
        Assert.All(samples.Where(s => s.IsFound), s => Assert.True(PlanInterpreter.ValidateBytes(plan, 0, s.Utf8.Span).IsValid, s.ToString()));
        return samples;
    }

    private static bool AreEqual(SampleResult a, SampleResult b) => JsonEquality.Equals(Text(a).View, 0, Text(b).View, 0);

    private static JsonText Text(SampleResult sample) => JsonText.Parse(Encoding.UTF8.GetBytes(sample.ToString()));
}
