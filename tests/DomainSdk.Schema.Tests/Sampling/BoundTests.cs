using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Tests.Sampling;

/// <summary>Sampling ends: with a document, or with a reason.</summary>
public class BoundTests
{
    private const string Tree = """{"type":"object","properties":{"left":{"$ref":"#"},"right":{"$ref":"#"},"all":{"type":"array","items":{"$ref":"#"},"minItems":3}}}""";

    [Theory]
    [InlineData(SampleSize.Minimal)]
    [InlineData(SampleSize.Typical)]
    [InlineData(SampleSize.Maximal)]
    public void Recursion_ends_at_the_depth_asked_for(SampleSize size)
    {
        var sampler = new DocumentSampler(Schemas.Plan(Tree), new SampleOptions { MaxDepth = 5 });
        // The last object may still need an array of objects.
        foreach (var sample in sampler.SampleMany(0, 3, size).Take(50))
            Assert.InRange(Samples.Depth(JsonText.Parse(sample.Utf8.ToArray()).Root), 1, 5 + 3);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(120)]
    public void What_is_demanded_can_go_deeper_than_asked_for(int depth)
    {
        var schema = """{"type":"object"}""";
        for (var i = 0; i < depth; i++) schema = """{"type":"object","required":["a"],"properties":{"a":""" + schema + "}}";
        Assert.Equal(depth + 1, Samples.Depth(Samples.Of(schema, 1, size: SampleSize.Minimal)[0].Root));
    }

    [Fact]
    public void The_shallow_way_out_is_found_through_alternatives()
    {
        const string schema = """
            {"$ref":"#/$defs/e","$defs":{
              "e":{"oneOf":[{"$ref":"#/$defs/add"},{"$ref":"#/$defs/neg"},{"type":"integer"}]},
              "add":{"type":"array","prefixItems":[{"const":"+"},{"$ref":"#/$defs/e"},{"$ref":"#/$defs/e"}],"minItems":3,"items":false},
              "neg":{"type":"array","prefixItems":[{"const":"-"},{"$ref":"#/$defs/e"}],"minItems":2,"items":false}}}
            """;
        Assert.Contains(Samples.Of(schema), d => Samples.Depth(d.Root) > 2);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("""{"type":"string","enum":[1,2]}""")]
    [InlineData("""{"type":"integer","minimum":3,"maximum":2}""")]
    [InlineData("""{"type":"integer","minimum":0.1,"maximum":0.9}""")]
    [InlineData("""{"type":"string","minLength":3,"maxLength":2}""")]
    [InlineData("""{"type":"string","pattern":"^a$","minLength":2}""")]
    [InlineData("""{"type":"array","items":{"type":"boolean"},"uniqueItems":true,"minItems":3}""")]
    [InlineData("""{"type":"object","required":["a"],"additionalProperties":false}""")]
    [InlineData("""{"type":"object","required":["a"],"properties":{"a":{"$ref":"#"}}}""")]
    [InlineData("""{"type":"string","not":{}}""")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"integer"}]}""")]
    [InlineData("""{"type":"object","minProperties":2,"propertyNames":{"const":"a"}}""")]
    public void A_schema_without_a_document_has_a_reason(string schema) => Assert.EndsWith(".", Samples.ReasonOf(schema), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type":"array","minItems":2000000000}""")]
    [InlineData("""{"type":"array","contains":{},"minContains":2000000000}""")]
    [InlineData("""{"type":"array","prefixItems":[{"type":"string"}],"minItems":900000,"items":{"minLength":10,"type":"string"}}""")]
    [InlineData("""{"type":"object","minProperties":2000000000}""")]
    [InlineData("""{"type":"string","minLength":2000000000}""")]
    [InlineData("""{"type":"string","pattern":"^(a{1000}){2000}$"}""")]
    [InlineData("""{"type":"string","pattern":"^a{1040000}$","maxLength":9}""")]
    [InlineData("""{"type":"number","minimum":1e999999999,"maximum":1}""")]
    public void A_schema_that_demands_too_much_is_given_up_soon(string schema)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Samples.ReasonOf(schema);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void Long_rows_of_references_do_not_exhaust_the_stack()
    {
        var rows = string.Join(",", Enumerable.Range(0, 5_000).Select(i => $$""" "d{{i}}":{"$ref":"#/$defs/d{{i + 1}}"}"""));
        Samples.ReasonOf($$"""{"$ref":"#/$defs/d0","$defs":{ {{rows}},"d5000":{"type":"integer"} } }""");
        Samples.Of($$"""{"$ref":"#/$defs/d4900","$defs":{ {{rows}},"d5000":{"type":"integer"} } }""", 3);
    }

    [Fact]
    public void Documents_do_not_outgrow_their_bound()
    {
        var plan = Schemas.Plan("""{"type":"array","items":{"type":"string","minLength":500},"minItems":400}""");
        Assert.False(new DocumentSampler(plan, new SampleOptions { MaxBytes = 10_000 }).Sample(0, 1).IsFound);
        Assert.True(new DocumentSampler(plan).Sample(0, 1).IsFound);
    }

    [Fact]
    public void A_node_that_the_plan_does_not_have_is_refused()
    {
        var sampler = new DocumentSampler(Schemas.Plan("{}"));
        Assert.Throws<ArgumentOutOfRangeException>(() => sampler.Sample(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => sampler.SampleMany(-1, 0));
    }
}
