using System.Text;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>Strings at the limits of a format: the last that is of it, the first that is not.</summary>
public class FormatLimitTests
{
    [Theory]
    [InlineData("date", true, new[]
    {
        "2031-04-12", "2031-12-31", "2032-02-29", "2000-02-29",
    })]
    [InlineData("date", false, new[]
    {
        "2031-00-12", "2031-13-12", "2031-12-00", "2031-12-32", "2031-04-31", "2031-02-29", "1900-02-29", "2031/04-12", "2031-04/12",
        "2031-4-12", "2031-04-1a", "a031-04-12",
    })]
    [InlineData("time", true, new[]
    {
        "10:20:30Z", "10:20:30z", "23:59:60Z", "10:20:30+23:59", "10:20:30-00:00", "10:20:30.1Z", "01:29:60+01:30", "22:29:60-01:30",
    })]
    [InlineData("time", false, new[]
    {
        "24:00:00Z", "10:60:00Z", "10:20:61Z", "22:59:60Z", "23:58:60Z", "10:20:30", "10:20:30+24:00", "10:20:30+23:60", "10:20:30+1:00",
        "10:20:30+01:0", "10:20:30.Z", "10-20:30Z", "10:20-30Z", "10:20:30+01-00", "10:20:30Z1",
    })]
    [InlineData("date-time", true, new[]
    {
        "2031-04-12T10:20:30Z", "2031-04-12t10:20:30z",
    })]
    [InlineData("date-time", false, new[]
    {
        "2031-04-12", "2031-04-12T", "2031-04-12 10:20:30Z", "2031-04-31T10:20:30Z",
    })]
    [InlineData("ipv4", true, new[]
    {
        "1.2.3.4", "0.0.0.0", "255.255.255.255",
    })]
    [InlineData("ipv4", false, new[]
    {
        "256.1.1.1", "01.2.3.4", "1.2.3", "1.2.3.4.5", "1..2.3", ".1.2.3", "1.2.3.", "1.2.3.a",
    })]
    [InlineData("ipv6", true, new[]
    {
        "::", "1::", "::1", "1:2:3:4:5:6:7:8", "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4",
    })]
    [InlineData("ipv6", false, new[]
    {
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", ":1", "1:", "1:::2", "1::2::3", "12345::", "g::", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3",
        "::.1.2.3", "1.2.3.4", "::1.2.3.4:5",
    })]
    [InlineData("uuid", true, new[]
    {
        "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D1638F",
    })]
    [InlineData("uuid", false, new[]
    {
        "2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08-aa98-11ea-b4aa-73b441d163800", "2eb8aa08aaa98-11ea-b4aa-73b441d16380",
        "2eb8aa08-aa98a11ea-b4aa-73b441d16380", "2eb8aa08-aa98-11eaab4aa-73b441d16380", "2eb8aa08-aa98-11ea-b4aaa73b441d16380",
        "geb8aa08-aa98-11ea-b4aa-73b441d16380",
    })]
    [InlineData("json-pointer", true, new[]
    {
        "", "/", "/~0", "/~1", "/a~0b~1",
    })]
    [InlineData("json-pointer", false, new[]
    {
        "a", "/~", "/~2", "~0", "/a/~",
    })]
    [InlineData("relative-json-pointer", true, new[]
    {
        "0", "1/a", "0#", "1+1/a", "1-1", "10+10#",
    })]
    [InlineData("relative-json-pointer", false, new[]
    {
        "01", "0##", "-1", "+1", "0a", "1+", "",
    })]
    [InlineData("uri-template", true, new[]
    {
        "{a}", "{a,b}", "{+a}", "{a:1}", "{a:9999}", "{a*}", "{a.b}", "{.a}", "{?a,b*}", "{%41}", "\u00E9", "\uD7FF", "'",
    })]
    [InlineData("uri-template", false, new[]
    {
        "{,a}", "{a,}", "{}", "{a:0}", "{a:10000}", "{a", "a}", "{a..b}", "{%4}", "\uFDD0", "a b", "\"", "<", "{a|b}", "{|a}",
    })]
    [InlineData("email", true, new[]
    {
        "a@b", "a.b@c", "\"\"@b", "\"a\"@b", "a@[1.2.3.4]", "a@[ipv6:::1]",
    })]
    [InlineData("email", false, new[]
    {
        "@b", "a", "a..b@c", ".a@b", "a.@b", "\"a", "\"a\\", "\"a\\\"@b", "\"a\\\u00E9\"@b", "\"a\u007F\"@b", "\"a\u001F\"@b",
        "\"\u00E9\"@b", "\"a\"b@c", "a@[1.2.3]", "a@[]", "a@[", "a@[IPv6:]", "a@[IPv6:::1", "a@[XPv6:::1]", "a@[IXv6:::1]", "a@[IPx6:::1]",
        "a@[IPv4:::1]", "a@[IPv6-::1]", "a@[::1]", "a b@c", "a@b@c",
    })]
    [InlineData("idn-email", true, new[]
    {
        "\u00E9@b", "\"\u00E9\"@b", "\"\u0080\"@b", "\u0080@b", "a@b\u00FCcher.de",
    })]
    [InlineData("idn-email", false, new[]
    {
        "\"a\\\u00E9\"@b",
    })]
    public void Are_told(string format, bool expected, string[] texts)
    {
        Assert.True(FormatRegistry.Standard.TryGet(format, out var check));
        Assert.Equal(expected ? [] : texts, texts.Where(text => !check(Encoding.UTF8.GetBytes(text))));
    }
}
