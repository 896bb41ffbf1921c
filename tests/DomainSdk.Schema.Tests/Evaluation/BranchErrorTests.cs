namespace DomainSdk.Schema.Tests.Evaluation;

public class BranchErrorTests
{
    private const string Shapes = """
        {"oneOf":[
          {"properties":{"kind":{"const":"circle"},"radius":{"type":"number"}},"required":["kind","radius"]},
          {"properties":{"kind":{"const":"square"},"side":{"type":"number"}},"required":["kind","side"]},
          {"type":"string"}]}
        """;

    [Fact]
    public void The_branch_that_the_discriminator_names_comes_first()
    {
        var error = Schemas.SingleError(Shapes, """{"kind":"square","side":"x"}""");

        Assert.Equal(DiagnosticCatalog.NotExactlyOneBranch, error.Id);
        Assert.Equal("/oneOf/1/properties/side/type", error.Causes[0].KeywordLocation);
        Assert.Contains("'/side'", error.Message, StringComparison.Ordinal);
        Assert.Equal("/oneOf/2/type", error.Causes[^1].KeywordLocation);
    }

    [Theory]
    [InlineData("""{"kind":"sqare","side":1}""", "The member 'kind' is \"sqare\", but the schemas of 'oneOf' allow \"circle\", \"square\"; did you mean \"square\"?", "square")]
    [InlineData("""{"kind":7}""", "The member 'kind' is 7, but", null)]
    [InlineData("""{"side":1}""", "The member 'kind' is missing, which tells the schemas of 'oneOf' apart", null)]
    public void A_discriminator_that_names_no_branch_is_the_error(string document, string message, string? suggestion)
    {
        var error = Schemas.SingleError(Shapes, document);

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, error.Suggestion);
    }

    [Fact]
    public void Unions_in_unions_are_explained_in_bounded_time()
    {
        var branch = """{"type":"array","items":{"$ref":"#"},"minItems":1}""";
        var schema = $$"""{"anyOf":[{{string.Join(",", Enumerable.Repeat(branch, 4))}},{"type":"integer"}]}""";
        var document = new string('[', 12) + "\"x\"" + new string(']', 12);

        var error = Schemas.SingleError(schema, document);

        Assert.Equal("anyOf", error.Keyword);
        Assert.NotEmpty(error.Causes);
    }

    [Fact]
    public void More_than_one_match_names_the_branches()
    {
        var error = Schemas.SingleError("""{"oneOf":[{"type":"integer"},{"minimum":2},{"type":"string"}]}""", "3");

        Assert.Contains("0 and 1", error.Message, StringComparison.Ordinal);
        Assert.Empty(error.Causes);
    }

    [Fact]
    public void Without_a_discriminator_the_branch_of_the_right_kind_comes_first()
    {
        var error = Schemas.SingleError("""{"anyOf":[{"type":"null"},{"type":"string","maxLength":1}]}""", "\"ab\"");

        Assert.Equal("maxLength", error.Causes[0].Keyword);
    }
}
