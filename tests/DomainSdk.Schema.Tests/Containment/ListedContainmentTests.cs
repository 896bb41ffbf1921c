namespace DomainSdk.Schema.Tests.Containment;

/// <summary>Lists of arrays and objects beside schemas that describe the same values, or more.</summary>
public class ListedContainmentTests
{
    [Theory]
    [InlineData("yy", """{"const":[1,2]}""", """{"type":"array","prefixItems":[{"const":1},{"const":2}],"minItems":2,"maxItems":2}""")]
    [InlineData("yn", """{"const":[1]}""", """{"type":"array","prefixItems":[{"const":1}],"maxItems":1}""")]
    [InlineData("yn", """{"const":[1,2]}""", """{"type":"array","prefixItems":[{"const":1},{"enum":[2,3]}],"minItems":2,"maxItems":2}""")]
    [InlineData("yn", """{"const":[1]}""", """{"type":"array","prefixItems":[{"const":1}],"items":{"const":1},"minItems":1,"maxItems":2}""")]
    [InlineData("yy", """{"enum":[[0,0],[0,1],[1.0,0],[1,1],[1,1.0]]}""", """{"type":"array","items":{"enum":[0,1]},"minItems":2,"maxItems":2}""")]
    [InlineData("yn", """{"enum":[[0,0],[0,1],[1,1]]}""", """{"type":"array","items":{"enum":[0,1]},"minItems":2,"maxItems":2}""")]
    [InlineData("yn", """{"type":"array","uniqueItems":true,"items":{"type":"array","items":{"const":1},"minItems":1,"maxItems":2}}""", """{"type":"array","maxItems":2}""")]
    public void Arrays(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Theory]
    [InlineData("yy", """{"enum":[{"a":true},{"a":false}]}""", """{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"],"additionalProperties":false}""")]
    [InlineData("yn", """{"enum":[{"a":true},{"a":false}]}""", """{"type":"object","properties":{"a":{"type":"boolean"}},"additionalProperties":false}""")]
    [InlineData("yn", """{"enum":[{"a":true}]}""", """{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"],"additionalProperties":false}""")]
    [InlineData("yn", """{"enum":[{"a":true}]}""", """{"type":"object","properties":{"a":{"const":true},"b":{"type":"null"}},"required":["a"],"additionalProperties":false}""")]
    [InlineData("yy", """{"enum":[{},{"a":null}]}""", """{"type":"object","properties":{"a":{"type":"null"}},"additionalProperties":false}""")]
    [InlineData("yy", """{"enum":[{"é\"":null}]}""", """{"type":"object","patternProperties":{"^é\"$":{"type":"null"}},"additionalProperties":false,"minProperties":1}""")]
    [InlineData("yn", """{"type":"array","uniqueItems":true,"items":{"enum":[{"a":1},{"a":2}],"type":"object"}}""", """{"type":"array","maxItems":2}""")]
    [InlineData("yn", """{"type":"array","uniqueItems":true,"items":{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"],"additionalProperties":false}}""", """{"type":"array","maxItems":2}""")]
    public void Objects(string answers, string oldSchema, string newSchema) => Check(answers, oldSchema, newSchema);

    [Fact]
    public void Long_lists_do_not_multiply()
    {
        var values = string.Join(",", Enumerable.Range(0, 60).Select(i => $$"""{"a":{{i}}}"""));
        const string closed = "\"type\":\"object\",\"required\":[\"a\"],\"additionalProperties\":false";
        var listed = "{" + closed + ",\"properties\":{\"a\":{\"type\":\"integer\"}},\"not\":{\"enum\":[" + values + "]}}";
        var described = "{" + closed + ",\"properties\":{\"a\":{\"type\":\"integer\",\"not\":{\"minimum\":0,\"maximum\":59}}}}";
        Check("yy", listed, described);
    }

    private static void Check(string answers, string oldSchema, string newSchema) =>
        Assert.Equal(answers, Comparisons.Answers(Comparisons.Of(oldSchema, newSchema)));
}
