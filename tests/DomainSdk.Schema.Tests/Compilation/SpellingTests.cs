namespace DomainSdk.Schema.Tests.Compilation;

public class SpellingTests
{
    [Theory]
    [InlineData("requierd", "required")]
    [InlineData("propertys", "properties")]
    [InlineData("MINLENGTH", "minLength")]
    [InlineData("tpye", "type")]
    [InlineData("x", null)]
    [InlineData("completely", null)]
    public void The_nearest_candidate_is_found_if_it_is_near(string name, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(name, ["required", "properties", "minLength", "type", "title"]));
}
