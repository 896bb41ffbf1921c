using DomainSdk.CodeFixes;

namespace DomainSdk.Generator.Tests.CodeFixes;

public class MisspeltMemberTests
{
    [Theory]
    [InlineData("CS1061", "object F(Order order) => order.Custmer;", "object F(Order order) => order.Customer;")]
    [InlineData("CS1061", "object? F(Order? order) => order?.Seller.Naem;", "object? F(Order? order) => order?.Seller.Name;")]
    [InlineData("CS1061", "object? F(Order? order) => order?.Custmer;", "object? F(Order? order) => order?.Customer;")]
    [InlineData("CS0117", "object F() => Status.Payed;", "object F() => Status.Paid;")]
    [InlineData("CS0117", "Party F() => new Party { Nam = \"\" };", "Party F() => new Party { Name = \"\" };")]
    [InlineData("CS0117", "Order F(Order o) => o with { Nummber = 1 };", "Order F(Order o) => o with { Number = 1 };")]
    [InlineData("CS0117", "bool F(Order o) => o is { Nummber: 1 };", "bool F(Order o) => o is { Number: 1 };")]
    public async Task Nearest_member_is_offered(string id, string member, string expected)
    {
        var mended = Assert.Single(await Mended.OfferAsync(Code(member), new MisspeltMemberFix(), id));
        Assert.Equal(Code(expected), mended.Text);
        Assert.Empty(await Mended.ProblemsAsync(mended.Text));
    }

    // The compiler tells of the old name and of the new one that is required; one mend ends both.
    [Fact]
    public async Task Renamed_member_is_mended_once_for_both_messages()
    {
        const string code = "Party F() => new Party { Nama = \"\" };";
        Assert.Equal(["CS0117", "CS9035"], await Mended.ProblemsAsync(Code(code)));
        Assert.Empty(await Mended.ProblemsAsync(Assert.Single(await Mended.OfferAsync(Code(code), new MisspeltMemberFix(), "CS0117")).Text));
    }

    [Theory]
    [InlineData("CS1061", "object F(Order order) => order.Quantity;")]
    [InlineData("CS1061", "object F(Plainly plain) => plain.Nummber;")]
    [InlineData("CS0117", "Order F() => new Order { Number = 1, Nummber = 2 };")]
    public async Task What_is_not_near_or_not_ours_is_left_alone(string id, string member) =>
        Assert.Empty(await Mended.OfferAsync(Code(member), new MisspeltMemberFix(), id));

    private static string Code(string member) => $"using Shop; class C {{ {member} }}";
}
