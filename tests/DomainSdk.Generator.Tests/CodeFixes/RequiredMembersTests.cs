using DomainSdk.CodeFixes;

namespace DomainSdk.Generator.Tests.CodeFixes;

public class RequiredMembersTests
{
    [Theory]
    [InlineData("new Order()", "new Order { Number = default, Customer = \"\", Seller = new(), Labels = [] }")]
    [InlineData("new Order { }", "new Order { Number = default, Customer = \"\", Seller = new(), Labels = [] }")]
    [InlineData("new()", "new() { Number = default, Customer = \"\", Seller = new(), Labels = [] }")]
    [InlineData("new Order { Customer = \"Ada\" }", "new Order { Customer = \"Ada\", Number = default, Seller = new(), Labels = [] }")]
    [InlineData("new Order { Customer = \"Ada\", Number = 1, Labels = [] }", "new Order { Customer = \"Ada\", Number = 1, Labels = [], Seller = new() }")]
    public async Task Members_that_lack_are_added_to_the_initializer(string made, string expected)
    {
        var mended = Assert.Single(await Mended.OfferAsync(Code(made), new RequiredMembersFix(), "CS9035"));
        Assert.Equal(Code(expected), mended.Text);
    }

    [Fact]
    public async Task Lines_stay_lines()
    {
        const string made = """
            new Order
            {
                Customer = "Ada",
                Labels = ["new"], // so far
                Number = 1
            }
            """;
        const string expected = """
            new Order
            {
                Customer = "Ada",
                Labels = ["new"], // so far
                Number = 1,
                Seller = new(),
            }
            """;
        var mended = Assert.Single(await Mended.OfferAsync(Code(made), new RequiredMembersFix(), "CS9035"));
        Assert.Equal("Set 'Seller'", mended.Title);
        Assert.Equal(Code(expected), mended.Text);
    }

    [Fact]
    public async Task Nested_records_go_on_asking_so_that_nothing_is_null()
    {
        var mended = Assert.Single(await Mended.OfferAsync(Code("new Order()"), new RequiredMembersFix(), "CS9035"));
        Assert.Equal(["CS9035"], await Mended.ProblemsAsync(mended.Text));
        Assert.Equal(Code("new Order { Number = default, Customer = \"\", Seller = new() { Name = \"\" }, Labels = [] }"), Assert.Single(await Mended.OfferAsync(mended.Text, new RequiredMembersFix(), "CS9035")).Text);
    }

    [Fact]
    public async Task Types_of_the_user_are_left_to_others() =>
        Assert.Empty(await Mended.OfferAsync("using Shop; class C { Plainly F() => new Plainly(); }", new RequiredMembersFix(), "CS9035"));

    private static string Code(string made) => $"using Shop; class C {{ Order F() => {made}; }}";
}
