using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Tests.Sampling;

/// <summary>Documents that violate one keyword at one place.</summary>
public class InvalidTests
{
    [Theory]
    [InlineData("""{"type":"integer"}""", "type")]
    [InlineData("""{"enum":["x","y"]}""", "enum")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":40,"multipleOf":4}""", "type", "minimum", "maximum", "multipleOf")]
    [InlineData("""{"type":"string","minLength":3,"maxLength":5,"pattern":"^[a-z]*$"}""", "type", "minLength", "maxLength", "pattern")]
    [InlineData("""{"type":"array","items":{"type":"integer"},"minItems":1,"maxItems":3,"uniqueItems":true}""", "type", "minItems", "maxItems", "uniqueItems")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""", "type", "required", "additionalProperties")]
    [InlineData("""{"type":"object","properties":{"a":{},"b":{}},"required":["a"],"dependentRequired":{"a":["b"]},"unevaluatedProperties":false}""", "type", "required", "dependentRequired", "unevaluatedProperties")]
    [InlineData("""{"type":"array","contains":{"const":1},"minContains":2,"items":{"type":["integer","string"]}}""", "type", "contains")]
    [InlineData("""{"anyOf":[{"type":"string","const":"a"},{"type":"integer"}]}""", "anyOf")]
    [InlineData("""{"oneOf":[{"multipleOf":2},{"multipleOf":3}],"type":"integer"}""", "oneOf")]
    [InlineData("""{"type":"object","not":{"required":["z"]},"properties":{"z":{}}}""", "not")]
    public void Each_keyword_is_broken_alone(string schema, params string[] keywords)
    {
        var plan = Schemas.Plan(schema);
        var broken = new DocumentSampler(plan).SampleInvalid(0, 1).Take(40).Where(s => s.IsFound).ToList();
        foreach (var sample in broken)
        {
            var error = Assert.Single(PlanInterpreter.ValidateBytes(plan, 0, sample.Utf8.Span).Errors);
            Assert.Equal((error.Keyword, error.InstanceLocation, error.KeywordLocation), (sample.Error!.Keyword, sample.Error.InstanceLocation, sample.Error.KeywordLocation));
            Assert.Null(RepeatedMembers.Find(JsonText.Parse(sample.Utf8.ToArray()).View));
        }

        Assert.Empty(keywords.Except(broken.Select(s => s.Error!.Keyword == "minContains" ? "contains" : s.Error.Keyword)));
        Assert.Equal(broken.Count, broken.Select(s => s.ToString()).Distinct().Count());
    }

    [Fact]
    public void One_violation_can_be_had_many_times() =>
        Assert.Equal(60, new DocumentSampler(Schemas.Plan("""{"type":"boolean"}""")).SampleInvalid(0, 1).Take(60).Count(s => s.IsFound));

    [Theory]
    [InlineData("{}", "No keyword was found")]
    [InlineData("""{"type":"string","const":1}""", "contradict one another")]
    public void Where_nothing_can_be_broken_it_is_said(string schema, string reason)
    {
        var sample = Assert.Single(new DocumentSampler(Schemas.Plan(schema)).SampleInvalid(0, 1).Take(5));
        Assert.False(sample.IsFound);
        Assert.Contains(reason, sample.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_false_without_a_keyword_of_its_own_is_never_named()
    {
        var plan = Schemas.Plan("""{"type":"object","properties":{"a":false,"b":{"type":"integer"}}}""");
        Assert.All(new DocumentSampler(plan).SampleInvalid(0, 1).Take(30), s => Assert.NotEqual("", s.Error!.Keyword));
    }
}
