using DomainSdk.Generator.Misuse;

namespace DomainSdk.Generator.Tests.Misuse;

public class EnumValueTests
{
    [Theory]
    [InlineData("var s = (Status)77;", "(Status)77", "'Status' has no value 77")]
    [InlineData("Status? s = (Status?)77;", "(Status?)77", "'Status' has no value 77")]
    [InlineData("var s = (Status)(-1);", "(Status)(-1)", "'Status' has no value -1")]
    [InlineData("var s = (Status)'a';", "(Status)'a'", "'Status' has no value 97")]
    [InlineData("Rank r = 0;", "0", "'Rank' has no value 0")]
    [InlineData("var r = (Rank)9_000_000_001;", "(Rank)9_000_000_001", "'Rank' has no value 9000000001")]
    [InlineData("const int Many = 5; var s = (Status)Many;", "(Status)Many", "'Status' has no value 5")]
    public async Task Constant_that_is_no_value_is_told(string body, string text, string message) =>
        Assert.Equal(($"DSDK1912: {message}: it could not be written", text), Assert.Single(await LibraryCode.DiagnoseAsync(body, new EnumValueAnalyzer())));

    [Theory]
    [InlineData("var s = (Status)1;")]
    [InlineData("Status s = 0;")]
    [InlineData("Status? s = null;")]
    [InlineData("Status? s = Status.Paid;")]
    [InlineData("var r = (Rank)9_000_000_000;")]
    [InlineData("var s = (Status)number;")]
    [InlineData("var s = (Plain)77;")]
    [InlineData("var i = (int)Status.Paid;")]
    public async Task Values_and_what_is_not_known_are_not_spoken_of(string body) => Assert.Empty(await LibraryCode.DiagnoseAsync(body, new EnumValueAnalyzer()));
}
