using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;

namespace DomainSdk.Schema.Tests.Sampling;

/// <summary>Each keyword, alone and where it is known to trap samplers: every document drawn is valid, and they differ.</summary>
public class KeywordSampleTests
{
    [Theory]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"type":"string","minLength":3}}}""")]
    [InlineData("""{"allOf":[{"properties":{"a":{"minimum":2}},"required":["a"]},{"properties":{"a":{"maximum":4},"b":{"type":"null"}}},{"required":["b"]}],"type":"object"}""")]
    [InlineData("""{"anyOf":[{"type":"integer","minimum":1000},{"type":"string","pattern":"^[a-z]{3}-[0-9]+$"}]}""")]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b"]},{"required":["a","c"]}],"type":"object","properties":{"a":{},"b":{},"c":{}}}""")]
    [InlineData("""{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"a":{}}},{"type":"object","additionalProperties":false,"properties":{"b":{}}}]}""")]
    [InlineData("""{"not":{"type":["object","array","null","boolean"]}}""")]
    [InlineData("""{"type":"object","not":{"required":["a"]},"properties":{"a":{},"b":{"type":"integer"}}}""")]
    [InlineData("""{"type":"object","not":{"anyOf":[{"required":["a"]},{"required":["b"]}]},"properties":{"a":{},"b":{},"c":{}}}""")]
    [InlineData("""{"type":"string","not":{"pattern":"a"},"minLength":1,"maxLength":8}""")]
    [InlineData("""{"type":"object","properties":{"k":{"enum":["a","b","c"]},"v":true},"required":["k","v"],"if":{"properties":{"k":{"const":"a"}}},"then":{"properties":{"v":{"type":"integer"}}},"else":{"properties":{"v":{"type":"string"}}}}""")]
    [InlineData("""{"type":"object","properties":{"k":{"type":"string"}},"allOf":[{"if":{"properties":{"k":{"const":"a"}}},"then":{"properties":{"v":{"type":"integer"}},"required":["v"]}},{"if":{"properties":{"k":{"const":"b"}}},"then":{"properties":{"v":{"type":"string"}},"required":["v"]}}]}""")]
    [InlineData("""{"type":"object","dependentRequired":{"a":["b"],"b":["c"]},"properties":{"a":{},"b":{},"c":{"type":"integer"}}}""")]
    [InlineData("""{"type":"object","dependentSchemas":{"a":{"required":["b"],"properties":{"b":{"minimum":5,"type":"number"}}}},"properties":{"a":{},"b":{}}}""")]
    [InlineData("""{"enum":[1,"a",null,{"b":[true]}]}""")]
    [InlineData("""{"enum":["a","b","c","d"],"allOf":[{"enum":["b","c","d","e"]}],"not":{"const":"c"}}""")]
    [InlineData("""{"const":{"a":[1,2.5,"x"]}}""")]
    [InlineData("""{"type":"integer","minimum":-7,"exclusiveMaximum":21,"multipleOf":7}""")]
    [InlineData("""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":0.001}""")]
    [InlineData("""{"type":"number","multipleOf":0.01,"minimum":0.07,"maximum":0.31}""")]
    [InlineData("""{"type":"number","multipleOf":2.5,"allOf":[{"multipleOf":0.75}],"minimum":100000000000000000000}""")]
    [InlineData("""{"type":"number","minimum":1e30,"maximum":1.0000001e30}""")]
    [InlineData("""{"type":"string","minLength":5,"maxLength":6}""")]
    [InlineData("""{"type":"string","minLength":2000}""")]
    [InlineData("""{"type":"string","pattern":"^(?!foo)[a-z]{2,5}(-\\d{1,3})*$","maxLength":9}""")]
    [InlineData("""{"type":"string","pattern":"^(?=.*[0-9])(?=.*[a-z])[a-z0-9]{6,8}$"}""")]
    [InlineData("""{"type":"string","pattern":"(ab|cd)\\1x","minLength":20}""")]
    [InlineData("""{"type":"string","allOf":[{"pattern":"a"},{"pattern":"^[abc]+$"}],"minLength":4}""")]
    [InlineData("""{"type":"string","pattern":"^\\p{Lu}[^\\s]*$"}""")]
    [InlineData("""{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":{"type":"boolean"},"minItems":1}""")]
    [InlineData("""{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":false}""")]
    [InlineData("""{"type":"array","contains":{"const":1},"minContains":2,"maxContains":3,"items":{"enum":[1,2,3]}}""")]
    [InlineData("""{"type":"array","allOf":[{"contains":{"const":1}},{"contains":{"const":2}}],"items":{"type":"integer"}}""")]
    [InlineData("""{"type":"array","items":{"enum":["a","b",3]},"uniqueItems":true,"minItems":3}""")]
    [InlineData("""{"type":"array","items":{"type":"boolean"},"uniqueItems":true}""")]
    [InlineData("""{"type":"array","prefixItems":[{"type":"string"}],"contains":{"type":"integer"},"unevaluatedItems":{"type":"null"}}""")]
    [InlineData("""{"type":"object","required":["a","b"],"properties":{"a":{"type":"integer"}}}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer"}},"additionalProperties":false}""")]
    [InlineData("""{"type":"object","patternProperties":{"^x-[a-z]+$":{"type":"integer"}},"additionalProperties":false,"minProperties":2}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"array","items":{"type":"integer"}},"propertyNames":{"pattern":"^[a-z]{2}$"},"minProperties":3}""")]
    [InlineData("""{"type":"object","propertyNames":{"enum":["a","b","c"]},"minProperties":2,"maxProperties":2}""")]
    [InlineData("""{"type":"object","properties":{"a":{}},"allOf":[{"properties":{"b":{"type":"string"}}}],"unevaluatedProperties":false}""")]
    [InlineData("""{"type":"object","oneOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"string"}},"required":["b"]}],"unevaluatedProperties":{"type":"integer"}}""")]
    [InlineData("""{"type":["string","null","array"],"minLength":1,"maxItems":2}""")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Documents_are_valid_and_differ(string schema)
    {
        var documents = Samples.Of(schema);
        if (!schema.Contains("\"const\":{", StringComparison.Ordinal)) Assert.InRange(Samples.Texts(documents).Count, 2, Samples.Count);
    }

    [Fact]
    public void A_member_with_a_certain_string_brings_its_schema_along()
    {
        const string schema = """{"type":"object","properties":{"k":{"type":"string"}},"propertyDependencies":{"k":{"a":{"required":["x"]},"b":{"required":["y"]}}}}""";
        var documents = Samples.Of(schema, options: new CompileOptions { DefaultDialect = Dialect.V1 });
        Assert.Contains(documents, d => d.Root.TryGetMember("k", out var k) && k.IsString("a") && d.Root.TryGetMember("x", out _));
        Assert.Contains(documents, d => d.Root.TryGetMember("k", out var k) && k.IsString("b") && d.Root.TryGetMember("y", out _));
    }

    [Fact]
    public void A_dynamic_reference_leads_where_the_path_of_evaluation_says()
    {
        const string schema = """
            {
              "$id":"https://a.test/strict","$dynamicAnchor":"node","$ref":"https://a.test/tree","unevaluatedProperties":false,"required":["data"],
              "$defs":{"tree":{
                "$id":"https://a.test/tree","$dynamicAnchor":"node","type":"object",
                "properties":{"data":{"type":"integer"},"children":{"type":"array","items":{"$dynamicRef":"#node"}}}}}
            }
            """;
        var documents = Samples.Of(schema);
        Assert.Contains(documents, d => d.Root.TryGetMember("children", out var children) && children.Count > 0);
        Assert.Subset(new HashSet<string> { "data", "children" }, Samples.Names(documents));
    }

    [Theory]
    [InlineData("""{"type":"string","contentEncoding":"base64"}""")]
    [InlineData("""{"type":"string","contentEncoding":"base64","contentMediaType":"application/json"}""")]
    [InlineData("""{"type":"string","contentMediaType":"application/json"}""")]
    public void Content_is_what_it_is_said_to_be(string schema) =>
        Samples.Of(schema, options: new CompileOptions { AssertContent = true, DefaultDialect = Dialect.Draft7 });

    [Fact]
    public void Old_dialects_are_understood_too()
    {
        var options = new CompileOptions { DefaultDialect = Dialect.Draft4 };
        Samples.Of("""{"type":"integer","minimum":3,"exclusiveMinimum":true,"maximum":9}""", options: options);
        Samples.Of("""{"items":[{"type":"string"},{"type":"integer"}],"additionalItems":false,"type":"array","minItems":2}""", options: options);
        Samples.Of("""{"type":"object","dependencies":{"a":["b"],"c":{"required":["d"]}},"properties":{"a":{},"b":{},"c":{},"d":{}}}""", options: options);
    }
}
