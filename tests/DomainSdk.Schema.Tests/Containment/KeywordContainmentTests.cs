using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Sampling;
using DomainSdk.Schema.Satisfaction;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>What each keyword means for containment: small pairs with both answers.</summary>
public class KeywordContainmentTests
{
    [Theory]
    [InlineData("yy", """{}""", """true""")]
    [InlineData("yn", """false""", """{"type":"null"}""")]
    [InlineData("yn", """{"type":"integer"}""", """{"type":["number","null"]}""")]
    [InlineData("yn", """{"minimum":3,"type":"number"}""", """{"minimum":2.5}""")]
    [InlineData("yn", """{"exclusiveMinimum":3}""", """{"minimum":3}""")]
    [InlineData("yy", """{"type":"integer","exclusiveMinimum":3}""", """{"type":"integer","minimum":4}""")]
    [InlineData("yn", """{"multipleOf":6}""", """{"multipleOf":2}""")]
    [InlineData("yy", """{"allOf":[{"multipleOf":2},{"multipleOf":3}]}""", """{"multipleOf":6}""")]
    [InlineData("yn", """{"multipleOf":0.02,"minimum":0,"maximum":1e300}""", """{"multipleOf":0.01}""")]
    [InlineData("yy", """{"type":"integer","minimum":1,"maximum":3}""", """{"enum":[1,2.0,3]}""")]
    [InlineData("yn", """{"const":1}""", """{"enum":[1.0,"a"]}""")]
    [InlineData("ny", """{"type":"boolean"}""", """{"enum":[true]}""")]
    [InlineData("yn", """{"type":"array","not":{"const":[]}}""", """{"minItems":1}""")]
    [InlineData("ny", """{"type":"object","not":{"enum":[{"a":null},{}]}}""", """{"type":"object","minProperties":2}""")]
    [InlineData("ny", """{"type":"object"}""", """{"type":"object","not":{"const":{"a":1}}}""")]
    [InlineData("yy", """{"type":"boolean"}""", """{"enum":[true,false]}""")]
    public void Values(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("yn", """{"type":"string","minLength":3,"maxLength":4}""", """{"type":"string","minLength":2}""")]
    [InlineData("yn", """{"type":"string","pattern":"^ab"}""", """{"type":"string","pattern":"^a"}""")]
    [InlineData("yn", """{"type":"string","pattern":"^[a-f]{2,3}$"}""", """{"type":"string","maxLength":3}""")]
    [InlineData("yy", """{"type":"string","pattern":"^.{2,3}$","not":{"pattern":"\\s"}}""", """{"type":"string","minLength":2,"maxLength":3,"pattern":"^\\S*$"}""")]
    [InlineData("yy", """{"type":"string","pattern":"^(?!x)[a-z]+$"}""", """{"type":"string","pattern":"^[a-wyz][a-z]*$"}""")]
    [InlineData("yn", """{"enum":["a","bb"]}""", """{"pattern":"^[ab]+$","type":"string"}""")]
    [InlineData("yy", """{"pattern":"^[ab]$","type":"string"}""", """{"enum":["a","b"]}""")]
    [InlineData("yn", """{"type":"string","format":"date"}""", """{"type":"string"}""")]
    [InlineData("yn", """{"type":"string","format":"date","maxLength":9}""", """{"format":"date","type":"string"}""")]
    [InlineData("nn", """{"type":"string","format":"date"}""", """{"type":"string","format":"ipv4"}""")]
    [InlineData("yn", """{"type":"string","format":"uuid"}""", """{"type":"string","minLength":36,"not":{"format":"date"}}""")]
    [InlineData("yn", """{"type":"string","format":"date-time"}""", """{"pattern":"^[0-9]{4}-"}""")]
    [InlineData("yy", """{"type":"string","format":"uuid"}""", """{"type":"string","pattern":"^[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[0-9a-fA-F]{12}$"}""")]
    [InlineData("yn", """{"type":"string","pattern":"^10[.]0[.]0[.][0-9]$"}""", """{"type":"string","format":"ipv4"}""")]
    [InlineData("yn", """{"type":"string","format":"json-pointer"}""", """{"type":"string","pattern":"^(/|$)"}""")]
    [InlineData("yn", """{"type":"string","format":"uri"}""", """{"type":"string","pattern":":"}""")]
    [InlineData("yy", """{"type":"string","format":"ipv6"}""", """{"type":"string","format":"ipv6","minLength":2}""")]
    [InlineData("yn", """{"type":"string","format":"time"}""", """{"type":"string","minLength":9}""")]
    [InlineData("yn", """{"type":"string","format":"duration"}""", """{"type":"string","minLength":2}""")]
    public void Strings(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("yn", """{"items":{"type":"integer"}}""", """{"items":{"type":"number"}}""")]
    [InlineData("yn", """{"prefixItems":[{"const":1},{"const":2}],"items":false}""", """{"items":{"type":"integer"},"maxItems":2}""")]
    [InlineData("yn", """{"type":"array","items":{"type":"integer"},"minItems":1}""", """{"type":"array","contains":{"type":"integer"}}""")]
    [InlineData("ny", """{"contains":{"type":"integer"}}""", """{"contains":{"type":"integer"},"minContains":2}""")]
    [InlineData("yy", """{"contains":true,"minContains":2}""", """{"minItems":2}""")]
    [InlineData("yn", """{"contains":{"const":1},"maxContains":0,"minContains":0}""", """{"prefixItems":[{"not":{"const":1}}]}""")]
    [InlineData("yn", """{"maxItems":1}""", """{"uniqueItems":true}""")]
    [InlineData("yn", """{"type":"array","uniqueItems":true,"items":{"enum":[1,2,3]}}""", """{"type":"array","maxItems":3}""")]
    [InlineData("ny", """{"minItems":2}""", """{"minItems":2,"uniqueItems":true}""")]
    [InlineData("yy", """{"prefixItems":[true],"unevaluatedItems":false}""", """{"maxItems":1}""")]
    public void Arrays(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("yn", """{"required":["a","b"]}""", """{"required":["a"]}""")]
    [InlineData("ny", """{"properties":{"a":{"type":"integer"}}}""", """{"properties":{"a":{"type":"integer"}},"required":["a"]}""")]
    [InlineData("yn", """{"properties":{"a":true},"additionalProperties":false}""", """{"maxProperties":1}""")]
    [InlineData("yy", """{"additionalProperties":false,"patternProperties":{"^x":true}}""", """{"propertyNames":{"pattern":"^x"}}""")]
    [InlineData("yn", """{"additionalProperties":false,"patternProperties":{"^xy":{"type":"integer"}}}""", """{"additionalProperties":false,"patternProperties":{"^x":true}}""")]
    [InlineData("yn", """{"patternProperties":{"^a":{"type":"integer"}}}""", """{"properties":{"ab":{"type":"number"}}}""")]
    [InlineData("yn", """{"required":["a"],"minProperties":2,"maxProperties":2}""", """{"minProperties":1}""")]
    [InlineData("yy", """{"dependentRequired":{"a":["b"]}}""", """{"anyOf":[{"not":{"required":["a"]}},{"required":["b"]}]}""")]
    [InlineData("ny", """{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"dependentRequired":{"a":["b","a"]},"maxProperties":5}""")]
    [InlineData("ny", """{}""", """{"maxProperties":5}""")]
    [InlineData("ny", """{"required":["b"]}""", """{"required":["b"],"maxProperties":5}""")]
    [InlineData("ny", """{"dependentRequired":{"a":["b"]}}""", """{"dependentRequired":{"a":["b"]},"maxProperties":5}""")]
    [InlineData("nn", """{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"maxProperties":5}""")]
    [InlineData("yy", """{"properties":{"a":true},"unevaluatedProperties":false}""", """{"properties":{"a":true},"additionalProperties":false}""")]
    [InlineData("yn", """{"$ref":"#/$defs/b","unevaluatedProperties":false,"$defs":{"b":{"properties":{"a":true}}}}""", """{"$ref":"#/$defs/b","properties":{"c":true},"unevaluatedProperties":false,"$defs":{"b":{"properties":{"a":true}}}}""")]
    [InlineData("yy", """{"allOf":[{"properties":{"a":true}},{"patternProperties":{"^x":true}}],"unevaluatedProperties":false}""", """{"propertyNames":{"pattern":"^(a$|x)"}}""")]
    [InlineData("yn", """{"type":"object","required":["a"],"properties":{"a":false}}""", """{"type":"null"}""")]
    public void Objects(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("yy", """{"allOf":[{"type":"integer"},{"minimum":0}]}""", """{"type":"integer","minimum":0}""")]
    [InlineData("yy", """{"anyOf":[{"type":"string"},{"type":"null"}]}""", """{"type":["string","null"]}""")]
    [InlineData("yn", """{"oneOf":[{"minimum":0},{"maximum":0}],"type":"number"}""", """{"not":{"const":0},"type":["number","null"]}""")]
    [InlineData("yy", """{"not":{"not":{"type":"string"}}}""", """{"type":"string"}""")]
    [InlineData("yy", """{"if":{"type":"string"},"then":{"minLength":1},"else":false}""", """{"type":"string","minLength":1}""")]
    [InlineData("yy", """{"$ref":"#/$defs/a","$defs":{"a":{"items":{"$ref":"#/$defs/b"}},"b":{"items":{"$ref":"#/$defs/a"}}}}""", """{"$ref":"#/$defs/c","$defs":{"c":{"items":{"$ref":"#/$defs/c"}}}}""")]
    [InlineData("ny", """{"$ref":"#/$defs/t","$defs":{"t":{"type":"array","items":{"$ref":"#/$defs/t"}}}}""", """{"$ref":"#/$defs/t","$defs":{"t":{"type":"array","maxItems":1,"items":{"$ref":"#/$defs/t"}}}}""")]
    [InlineData("yn", """{"$ref":"#/$defs/t","$defs":{"t":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/t"}}}}""", """{"type":"null"}""")]
    public void Applicators(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Fact]
    public void A_witness_is_as_small_as_can_be()
    {
        var comparison = Comparisons.Of("""{"type":"object","required":["a"],"properties":{"b":{"minLength":3}}}""", """{"type":"object","required":["a"],"properties":{"b":{"minLength":3},"c":{"type":"integer"}}}""");
        Assert.Equal("""{"a":0,"c":""}""", Assert.Single(comparison.Backward.Changes).Witness!.Replace("null", "0", StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_are_told_apart_by_place()
    {
        var comparison = Comparisons.Of("""{"properties":{"a":{},"b":{"type":"string"}}}""", """{"properties":{"a":{"type":"string"},"b":{"type":"string","minLength":2}},"required":["c"]}""");
        Assert.Equal(["/properties/a/type", "/properties/b/minLength", "/required"], comparison.Backward.Changes.Select(c => c.Pointer).Order(StringComparer.Ordinal));
        Assert.All(comparison.Backward.Changes, c => Assert.Equal(DiagnosticCatalog.Narrower, c.Id));
        Assert.Equal(["/properties/a", "/properties/b", ""], comparison.Backward.Changes.OrderBy(c => c.Pointer, StringComparer.Ordinal).Select(c => c.OldPointer));
    }

    [Fact]
    public void A_limit_is_never_taken_for_a_proof()
    {
        var comparison = Comparisons.Of("""{"type":"integer","minimum":3}""", """{"type":"integer","minimum":2,"maximum":1e3}""", new ContainmentOptions { MaxSteps = 1, MaxSamples = 0 });
        Assert.Equal("uu", Comparisons.Answers(comparison));
        Assert.Contains("1 steps", comparison.Backward.Obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stopped_a_proof_is_named()
    {
        var comparison = Comparisons.Of("""{"type":"string","format":"hostname"}""", """{"type":"string","format":"hostname","pattern":"^[^_]*$"}""");
        Assert.Equal(ContainmentAnswer.Unknown, comparison.Backward.Answer);
        Assert.Contains("'format' at schema:///test.json#/format", comparison.Backward.Obstacle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yn", """{"type":"integer"}""", """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"integer"}""")]
    [InlineData("nn", """{"enum":[1]}""", """{"$schema":"http://json-schema.org/draft-04/schema#","type":"integer"}""")]
    [InlineData("yy", """{"minimum":1,"exclusiveMinimum":true}""", """{"$schema":"https://json-schema.org/draft/2020-12/schema","exclusiveMinimum":1}""")]
    [InlineData("yy", """{"items":[{"type":"null"}],"additionalItems":false}""", """{"$schema":"https://json-schema.org/draft/2020-12/schema","prefixItems":[{"type":"null"}],"maxItems":1}""")]
    [InlineData("yy", """{"dependencies":{"a":["b"]}}""", """{"$schema":"https://json-schema.org/draft/2020-12/schema","dependentRequired":{"a":["b"]}}""")]
    public void Dialects(string answers, string oldSchema, string newSchema) =>
        Assert.Equal(answers, Comparisons.Answers(Comparisons.Of("""{"$schema":"http://json-schema.org/draft-04/schema#",""" + oldSchema[1..], newSchema)));

    [Fact]
    public void Alternatives_without_tags_are_matched_one_by_one()
    {
        string Union(string number, int more) => "{\"anyOf\":[" + string.Join(",", Enumerable.Range(0, 30).Select(i =>
            $$$"""{"type":"object","properties":{"a{{{i}}}":{"type":"{{{number}}}"},"b":{"type":"string","maxLength":{{{i + more}}}}},"required":["a{{{i}}}"]}""")) + "]}";
        Assert.Equal("yn", Comparisons.Answers(Comparisons.Of(Union("integer", 1), Union("number", 2))));
    }

    [Fact]
    public void Patterns_that_go_back_are_bounded_too()
    {
        var values = string.Join(",", Enumerable.Range(0, 2000).Select(i => $"\"{new string('a', 30)}{i}\""));
        var comparison = Comparisons.Of($$"""{"enum":[{{values}}]}""", """{"type":"string","pattern":"^(a*)*\\1(a*)*!$"}""", new ContainmentOptions { MaxSteps = 2_000 });
        Assert.NotEqual(ContainmentAnswer.Yes, comparison.Backward.Answer);
    }

    [Fact]
    public void Dynamic_references_are_followed_where_the_schemas_are_one_and_else_not()
    {
        const string tree = """{"$id":"https://example.com/t","$dynamicAnchor":"n","properties":{"c":{"items":{"$dynamicRef":"#n"}},"v":{"type":"integer"}}}""";
        const string open = """{"$id":"https://example.com/s","$dynamicAnchor":"n","$ref":"t","required":["v"],"$defs":{"t":TREE}}""";
        var old = open.Replace("TREE", tree, StringComparison.Ordinal);
        Assert.Equal("yy", Comparisons.Answers(Comparisons.Of(old, old)));
        Assert.Equal("un", Comparisons.Answers(Comparisons.Of(old, old.Replace("integer", "number", StringComparison.Ordinal))));
    }

    [Fact]
    public void Alternatives_without_end_come_to_an_end()
    {
        var pairs = string.Join(",", Enumerable.Range(0, 3000).Select(i => $$"""{"anyOf":[{"required":["a{{i}}"]},{"required":["b{{i}}"]}]}"""));
        var comparison = Comparisons.Of($$"""{"allOf":[{{pairs}}]}""", $$"""{"allOf":[{{pairs}}],"minProperties":3000}""", new ContainmentOptions { MaxSteps = 20_000, MaxSamples = 0 });
        Assert.NotEqual(ContainmentAnswer.No, comparison.Backward.Answer);
    }

    [Fact]
    public void What_is_said_of_formats_holds_for_their_samples()
    {
        var random = new SampleRandom(3);
        foreach (var format in FormatPatterns.Names)
        {
            for (var i = 0; i < 500; i++)
            {
                var sample = FormatSamples.Draw(format, random);
                Assert.Equal("y", Comparisons.Answers(Comparisons.Of(System.Text.Json.JsonSerializer.Serialize(new { @const = sample }), $$"""{"format":"{{format}}"}"""))[..1]);
                if (i < 20) Assert.NotEqual("y", Comparisons.Answers(Comparisons.Of($$"""{"type":"string","format":"{{format}}"}""", System.Text.Json.JsonSerializer.Serialize(new { not = new { @const = sample } })))[..1]);
            }
        }
    }

    private static void Check(string answers, string oldSchema, string newSchema)
    {
        var comparison = Comparisons.Of(oldSchema, newSchema);
        Assert.True(answers == Comparisons.Answers(comparison), $"{Comparisons.Answers(comparison)}: {string.Join(" ", comparison.Changes.Select(c => c.Witness ?? c.Message))}");
        Assert.Equal("yy", Comparisons.Answers(Comparisons.Of(oldSchema, oldSchema)));
        Assert.Equal("yy", Comparisons.Answers(Comparisons.Of(newSchema, newSchema)));
    }
}
