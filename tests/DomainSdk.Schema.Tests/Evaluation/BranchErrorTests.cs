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
