using DomainSdk.Integrity;

namespace DomainSdk.Tests.Integrity;

public sealed class RulePathTests
{
    [Fact]
    public void A_path_is_cut_where_it_follows_a_reference()
    {
        Assert.True(RulePath.TryParse("/agreementRefs/*/agreementId>/participants/0/a~1b", out var path));
        Assert.Equal(2, path.Segments.Length);
        Assert.Equal(["agreementRefs", "*", "agreementId"], path.Segments[0].Tokens.AsEnumerable());
        Assert.Equal(["participants", "0", "a/b"], path.Segments[1].Tokens.AsEnumerable());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("id")]
    [InlineData("/id>")]
    [InlineData("/id>name")]
    [InlineData("/a~2b")]
    [InlineData("/a~")]
    public void Anything_else_is_no_path(string? text) => Assert.False(RulePath.TryParse(text, out _));
}
