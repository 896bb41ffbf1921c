using System.Text;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>Names and addresses at the limits of what is allowed: characters, their neighbours, lengths.</summary>
public class NameLimitTests
{
    [Theory]
    [InlineData("uri", true, new[]
    {
        "a:b", "http:", "http://", "http:///x", "http://h", "http://@h", "http://u:p@h", "http://h:80", "http://h:", "http://:80",
        "http://[::1]", "http://[::1]:80", "http://[v1.a]", "http://[vF1.a:b]", "http://h%41", "a+-.1:b",
    })]
    [InlineData("uri", false, new[]
    {
        "http://h/?q=\u00E9", "http://h?\u00E9", "http://u@v@h", "http://h:8a", "http://[::1]x", "http://[", "http://[]", "http://[v1.]",
        "http://[v.a]", "http://[vg.a]", "http://[v1.a%41]", "http://h%4", "http://h/%4g", "1a:b", "+a:b", ":b", "http://h/#\u00E9",
        "http://\u00E9/", "http://\u00E9@h/",
    })]
    [InlineData("uri-reference", true, new[]
    {
        "", "a/b:c", "a:b", "/:a", "//h:80", "./a:b", "#", "?",
    })]
    [InlineData("uri-reference", false, new[]
    {
        ":a", "a b", "%",
    })]
    [InlineData("iri", true, new[]
    {
        "http://h/\u00A0", "http://h/\uD7FF", "http://h/\uF900", "http://h/\uFDCF", "http://h/\uFDF0", "http://h/\uFFEF",
        "http://h/\U00010000", "http://h/\U0001FFFD", "http://h/\U00020000", "http://h/\U000DFFFD", "http://h/\U000E1000",
        "http://h/\U000EFFFD", "http://h/?\uE000", "http://h/?\uF8FF", "http://h/?\U000F0000", "http://h/?\U000FFFFD",
        "http://h/?\U00100000", "http://h/?\U0010FFFD", "http://\u00E9@\u00FC/",
    })]
    [InlineData("iri", false, new[]
    {
        "http://h/\u009F", "http://h/\uE000", "http://h/\uF8FF", "http://h/\uFDD0", "http://h/\uFDEF", "http://h/\uFFF0", "http://h/\uFFFF",
        "http://h/\U0001FFFE", "http://h/\U0001FFFF", "http://h/\U000E0000", "http://h/\U000E0FFF", "http://h/\U000F0000",
        "http://h/\U000FFFFD", "http://h/\U0010FFFD", "http://h/?\uFFFE",
    })]
    [InlineData("hostname", true, new[]
    {
        "A", "Z", "a-b", "ab--c", "XN--BCHER-KVA", "xn--bcher-kva", "xn--Bcher-KVA",
    })]
    [InlineData("hostname", false, new[]
    {
        "-a", "a-", "a..b", ".a", "a.", "", "xn--", "xn--a", "xn--a-", "[", "@", "`", "{", "xn--\u0080",
    })]
    [InlineData("idn-hostname", true, new[]
    {
        "ab--c", "\u00DF", "\u03C2", "\u13A0", "\u13F5", "\u30A2\u30FB", "l\u00B7l", "\u0375\u03B1", "\u05D0\u05F3", "\u05D0\u05F4",
        "\u0915\u094D\u200D\u0937", "\u0646\u200C\u0646", "\u0646\u064B\u200C\u064B\u0646", "\u0627\u0660", "\u0627\u0669", "\u0627\u06F0",
        "\u0627\u06F9", "\u05D01", "\u05D0\u0660", "\u05D0\u05B8", "\u05D0-\u05D1", "a.\u05D0", "a1.\u05D0", "\u05D0.a", "\u00E1.\u05D0",
        "\u00E0-b.\u05D0", "\u06FD", "\u0627\u06FD", "\u0627\u06FE", "\u0F0B", "\u3007", "\u00E9\u3002a", "\u00E9\uFF0Ea", "\u00E9\uFF61a",
        "\u0131", "\u05D0\u08FF", "\U00010800", "\U0001E800", "\U0001E943", "\U0001E922", "\u05D0\U00010D30", "\u05D0\U00010D39",
        "\u0C95\u0CBF", "\u0C95\u0CC6", "\u0C95\u0CBF.\u05D0", "\u0C95\u0CC6.\u05D0",
    })]
    [InlineData("idn-hostname", false, new[]
    {
        "\u00E9-", "-\u00E9", "\u00E9--", "a\u00E9--b", "ab--\u00E9", "\u10A0", "\u13F6", "\u30FB", "a\u00B7l", "l\u00B7a", "\u00B7l",
        "l\u00B7", "\u0375a", "\u0375", "a\u05F3", "\u05F3", "a\u05F4", "\u200Da", "a\u200D", "\u0646\u200C", "\u200C\u0646", "a\u200Cb",
        "\u0627\u0660\u06F0", "\u0627\u0669\u06F9", "\u0627\u0660\u06F9", "\u0627\u0669\u06F0", "\u05D0a", "a\u05D0", "\u05D0\u06601",
        "\u05D01\u0660", "\u05D0\u06F9\u0660", "1\u05D0", "\u0660\u05D0", "\u05D0_", "1a.\u05D0", "a\u05D0.b", "1.\u05D0", "\u0640",
        "\u07FA", "\u302E", "\u302F", "\u303B", "\u3030", "\u3031", "\u3035", "\u3036", "\uFB01", "\uFF21", "\u0080", "a\u3002", "\u0130",
        "\u0590", "\uFB1D", "\uFDFF", "\U00010FFF",
    })]
    public void Are_told(string format, bool expected, string[] texts)
    {
        Assert.True(FormatRegistry.Standard.TryGet(format, out var check));
        Assert.Equal(expected ? [] : texts, texts.Where(text => !check(Encoding.UTF8.GetBytes(text))));
    }

    [Theory]
    [InlineData("hostname", 63, 63, 63, 61, true)]
    [InlineData("hostname", 63, 63, 63, 62, false)] // 254 characters
    [InlineData("hostname", 64, 1, 1, 1, false)]
    [InlineData("idn-hostname", 63, 63, 63, 61, true)]
    [InlineData("idn-hostname", 63, 63, 63, 62, false)]
    [InlineData("idn-hostname", 64, 1, 1, 1, false)]
    public void Lengths_of_labels_and_names(string format, int first, int second, int third, int fourth, bool expected)
    {
        Assert.True(FormatRegistry.Standard.TryGet(format, out var check));
        Assert.Equal(expected, check(Encoding.UTF8.GetBytes(string.Join('.', ((int[])[first, second, third, fourth]).Select(length => new string('a', length))))));
    }

    [Theory]
    [InlineData(64, 1, true)]
    [InlineData(65, 1, false)]
    [InlineData(1, 255, true)]
    [InlineData(1, 256, false)]
    public void Lengths_of_mailboxes(int local, int domain, bool expected)
    {
        var name = string.Join('.', Enumerable.Repeat(new string('b', 63), 5))[..domain].TrimEnd('.').PadRight(domain, 'b');
        Assert.Equal(expected, EmailFormat.IsValid(Encoding.UTF8.GetBytes(new string('a', local) + "@" + name)));
    }
}
