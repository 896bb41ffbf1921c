namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>What an error says was expected and found, apart from its message.</summary>
public class ExpectedTests
{
    [Theory]
    [InlineData("""{"type":["string","null"]}""", "1", "null or string", "number")]
    [InlineData("""{"const":"green"}""", "\"gren\"", "\"green\"", "\"gren\"")]
    [InlineData("""{"enum":[]}""", "1", "nothing", "1")]
    [InlineData("""{"enum":["a","b"]}""", "\"q\"", "\"a\", \"b\"", "\"q\"")]
    [InlineData("""{"not":{"type":"null"}}""", "null", "not {\"type\":\"null\"}", "null")]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":9}]}""", "5", "exactly 1 schema", "2 schemas")]
    [InlineData("""{"uniqueItems":true}""", "[7,7]", "different items", "7")]
    [InlineData("""{"items":false}""", "[1]", "no item", "1")]
    [InlineData("""{"prefixItems":[false]}""", "[1]", "no item", "1")]
    [InlineData("""{"unevaluatedItems":false}""", "[1]", "no item", "1")]
    [InlineData("""{"contains":{"type":"string"}}""", "[1]", "at least 1", "0")]
    [InlineData("""{"format":"date"}""", "\"x\"", "date", "\"x\"")]
    [InlineData("""{"pattern":"^a"}""", "\"x\"", "^a", "\"x\"")]
    [InlineData("""{"properties":{"name":true},"additionalProperties":false}""", """{"q":1}""", "name", "the member 'q'")]
    public void Are_told(string schema, string document, string expected, string found)
    {
        var error = Schemas.SingleError(schema, document);
        Assert.Equal((expected, found), (error.Expected, error.Found));
    }

    [Theory]
    [InlineData("""{"const":"green"}""", "\"gren\"", "green")]
    [InlineData("""{"const":"green"}""", "\"violet\"", null)]
    [InlineData("""{"const":"green"}""", "1", null)]
    [InlineData("""{"const":1}""", "\"1\"", null)]
    public void A_constant_that_is_near_is_suggested(string schema, string document, string? suggestion) =>
        Assert.Equal(suggestion, Schemas.SingleError(schema, document).Suggestion);
}
