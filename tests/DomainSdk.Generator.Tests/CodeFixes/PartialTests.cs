using DomainSdk.CodeFixes;
using DomainSdk.Generator.Misuse;

namespace DomainSdk.Generator.Tests.CodeFixes;

public class PartialTests
{
    private const string Attribute = "[DomainSdk.JsonSchemaModel(\"a.json\")]";

    [Theory]
    [InlineData("public sealed record Place;", "public sealed partial record Place;")]
    [InlineData("record Place { }", "partial record Place { }")]
    [InlineData("// Where it is.\nrecord Place;", "// Where it is.\npartial record Place;")]
    [InlineData("internal record class Place;", "internal partial record class Place;")]
    public async Task Record_becomes_partial(string declaration, string expected)
    {
        var mended = Assert.Single(await Mended.OfferAsync($"{Attribute}\n{declaration}", new PartialFix(), "DSDK1904", new DeclarationAnalyzer()));
        Assert.Equal(("Make it partial", $"{Attribute}\n{expected}"), (mended.Title, mended.Text));
        Assert.Empty(await Mended.ProblemsAsync(mended.Text, new DeclarationAnalyzer()));
    }

    [Theory]
    [InlineData("public class Place;")]
    [InlineData("public partial record Place<T>;")]
    [InlineData("public record struct Place;")]
    public async Task What_a_word_cannot_mend_is_left_alone(string declaration) =>
        Assert.Empty(await Mended.OfferAsync($"{Attribute}\n{declaration}", new PartialFix(), "DSDK1904", new DeclarationAnalyzer()));
}
