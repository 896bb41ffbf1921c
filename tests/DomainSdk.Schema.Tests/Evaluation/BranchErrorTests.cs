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
    public void The_errors_are_those_of_the_branch_that_the_discriminator_names()
    {
        var error = Schemas.SingleError(Shapes, """{"kind":"square","side":"x"}""");

        Assert.Equal(DiagnosticCatalog.WrongType, error.Id);
        Assert.Equal("/oneOf/1/properties/side/type", error.KeywordLocation);
        Assert.Equal("/side", error.InstanceLocation);
    }

    [Theory]
    [InlineData("""{"kind":"sqare","side":1}""", "The member 'kind' is \"sqare\", but the schemas of 'oneOf' allow \"circle\", \"square\"; did you mean \"square\"?", "square")]
    [InlineData("""{"kind":7}""", "The member 'kind' is 7, but", null)]
    [InlineData("""{"side":1}""", "The member 'kind' is missing, which tells the schemas of 'oneOf' apart", null)]
    public void A_discriminator_that_names_no_branch_is_the_error(string document, string message, string? suggestion)
    {
        var error = Schemas.SingleError(Shapes, document);

        Assert.Equal(DiagnosticCatalog.NotExactlyOneBranch, error.Id);
        Assert.Equal(document.Contains("kind", StringComparison.Ordinal) ? "/kind" : "", error.InstanceLocation);

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, error.Suggestion);
    }

    [Fact]
    public void Unions_in_unions_are_explained_in_bounded_time()
    {
        var branch = """{"items":{"$ref":"#"},"type":"array","minItems":1}""";
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
    public void The_only_branch_of_the_right_kind_is_the_one_that_is_meant()
    {
        var error = Schemas.SingleError("""{"anyOf":[{"type":"null"},{"type":"string","maxLength":1}]}""", "\"ab\"");

        Assert.Equal("/anyOf/1/maxLength", error.KeywordLocation);
    }

    [Fact]
    public void Where_no_branch_is_meant_the_closest_one_comes_first()
    {
        var error = Schemas.SingleError("""{"anyOf":[{"type":"string","pattern":"^x","maxLength":1},{"type":"string","maxLength":1}]}""", "\"ab\"");

        Assert.Equal("anyOf", error.Keyword);
        Assert.Equal("/anyOf/1/maxLength", error.Causes[0].KeywordLocation);
        Assert.Equal(3, error.Causes.Count);
    }
}
