using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>What is said of a text that is no JSON: where it breaks off, what the grammar allows there, and what stands there.</summary>
public class JsonSyntaxDiagnosisTests
{
    [Theory]
    [InlineData("", 0, "a value", "the end of the text")]
    [InlineData("  ", 2, "a value", "the end of the text")]
    [InlineData("x", 0, "a value", "'x'")]
    [InlineData("tru", 0, "the literal true", "'tru'")]
    [InlineData("true1", 4, "the end of the text", "'1'")]
    [InlineData("truex", 4, "the end of the text", "'x'")]
    [InlineData("fals", 0, "the literal false", "'fals'")]
    [InlineData("falsy", 0, "the literal false", "'falsy'")]
    [InlineData("nul", 0, "the literal null", "'nul'")]
    [InlineData("nulx", 0, "the literal null", "'nulx'")]
    [InlineData("1.", 2, "a digit", "the end of the text")]
    [InlineData("1.e", 2, "a digit", "'e'")]
    [InlineData("1.x", 2, "a digit", "'x'")]
    [InlineData("1e", 2, "a digit", "the end of the text")]
    [InlineData("1e+", 3, "a digit", "the end of the text")]
    [InlineData("1e-x", 3, "a digit", "'x'")]
    [InlineData("-", 1, "a digit", "the end of the text")]
    [InlineData("-x", 1, "a digit", "'x'")]
    [InlineData("01", 1, "the end of the text", "'1'")]
    [InlineData("-01", 2, "the end of the text", "'1'")]
    [InlineData("1.5.2", 3, "the end of the text", "'.'")]
    [InlineData("1e5e", 3, "the end of the text", "'e'")]
    [InlineData("+1", 0, "a value", "'+'")]
    [InlineData(".5", 0, "a value", "'.'")]
    [InlineData("1 2", 2, "the end of the text", "'2'")]
    [InlineData("\"a\\", 3, "one of \" \\ / b f n r t u after the backslash", "the end of the text")]
    [InlineData("\"a\\x\"", 3, "one of \" \\ / b f n r t u after the backslash", "'x'")]
    [InlineData("\"\\u12\"", 5, "four hexadecimal digits after \\u", "'\"'")]
    [InlineData("\"\\u12g4\"", 5, "four hexadecimal digits after \\u", "'g4'")]
    [InlineData("\"\\u", 3, "four hexadecimal digits after \\u", "the end of the text")]
    [InlineData("\"a\u000Ab\"", 2, "a character of the string (control characters are written as escapes)", "the control character U+000A")]
    [InlineData("\"\u0009\"", 1, "a character of the string (control characters are written as escapes)", "the control character U+0009")]
    [InlineData("\"\u0000\"", 1, "a character of the string (control characters are written as escapes)", "the control character U+0000")]
    [InlineData("[", 1, "a value or ']'", "the end of the text")]
    [InlineData("[1", 2, "',' or ']'", "the end of the text")]
    [InlineData("[1,", 3, "a value", "the end of the text")]
    [InlineData("[1,]", 3, "a value", "']'")]
    [InlineData("[,1]", 1, "a value or ']'", "','")]
    [InlineData("[1 2]", 3, "',' or ']'", "'2'")]
    [InlineData("[1}", 2, "',' or ']'", "'}'")]
    [InlineData("[1,,2]", 3, "a value", "','")]
    [InlineData("{", 1, "a member name in double quotes or '}'", "the end of the text")]
    [InlineData("{\"a\"", 4, "':' after the member name", "the end of the text")]
    [InlineData("{\"a\":", 5, "a value", "the end of the text")]
    [InlineData("{\"a\":1", 6, "',' or '}'", "the end of the text")]
    [InlineData("{\"a\":1,", 7, "a member name in double quotes", "the end of the text")]
    [InlineData("{\"a\":1,}", 7, "a member name in double quotes", "'}'")]
    [InlineData("{,}", 1, "a member name in double quotes or '}'", "','")]
    [InlineData("{a:1}", 1, "a member name in double quotes or '}'", "'a'")]
    [InlineData("{'a':1}", 1, "a member name in double quotes or '}'", "'''")]
    [InlineData("{\"a\" 1}", 5, "':' after the member name", "'1'")]
    [InlineData("{\"a\":1 \"b\":2}", 7, "',' or '}'", "'\"'")]
    [InlineData("{\"a\":1]", 6, "',' or '}'", "']'")]
    [InlineData("{1:2}", 1, "a member name in double quotes or '}'", "'1'")]
    [InlineData("{\"a\":tru}", 5, "the literal true", "'tru'")]
    [InlineData("[[[1,2],{\"a\":[}]]", 14, "a value or ']'", "'}'")]
    [InlineData("{\"a\":{\"b\":[1,2,}}", 15, "a value", "'}'")]
    [InlineData("[1]]", 3, "the end of the text", "']'")]
    [InlineData("{}}", 2, "the end of the text", "'}'")]
    [InlineData("[1],", 3, "the end of the text", "','")]
    [InlineData("nan", 0, "the literal null", "'nan'")]
    [InlineData("NaN", 0, "a value", "'NaN'")]
    [InlineData("Infinity", 0, "a value", "'Infinity'")]
    [InlineData("//", 0, "a value", "'/'")]
    [InlineData("/* */ 1", 0, "a value", "'/'")]
    [InlineData("{\"a\":[1,{\"b\":0x1}]}", 14, "',' or '}'", "'x1'")]
    [InlineData("[1e9.]", 4, "',' or ']'", "'.'")]
    [InlineData("[9.0e+]", 6, "a digit", "']'")]
    [InlineData("undefined", 0, "a value", "'undefined'")]
    [InlineData("[tru,1]", 1, "the literal true", "'tru'")]
    [InlineData("[\"\u00E9\",x]", 6, "a value", "'x'")]
    [InlineData("{\"a\":1,2:3}", 7, "a member name in double quotes", "'2'")]
    [InlineData("[0,00]", 4, "',' or ']'", "'0'")]
    [InlineData("[-]", 2, "a digit", "']'")]
    [InlineData("[1.0,1.]", 7, "a digit", "']'")]
    public void Says_what_is_expected(string json, int offset, string expected, string found)
    {
        Assert.False(JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, out _, out var error));
        Assert.Equal((offset, expected, found, $"Expected {expected}, but found {found}."), (error.Offset, error.Expected, error.Found, error.Message));
        Assert.False(error.IsTooDeep);
    }

    [Theory]
    [InlineData("\"a", 2)]
    [InlineData("[\"\u00E9", 4)]
    public void Says_that_a_string_is_not_closed(string json, int offset)
    {
        Assert.False(JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, out _, out var error));
        Assert.Equal((offset, "The string has no closing quote.", "the closing quote of a string"), (error.Offset, error.Message, error.Expected));
    }

    [Fact]
    public void Says_that_a_text_nests_too_deep()
    {
        var options = new JsonReadOptions { MaxDepth = 2 };
        Assert.True(JsonText.TryParse("[[1]]"u8.ToArray(), null, options, out _, out _));
        Assert.False(JsonText.TryParse("[[{}]]"u8.ToArray(), null, options, out _, out var error));
        Assert.True(error.IsTooDeep);
        Assert.Equal(2, error.Offset);
        Assert.Equal($"The text nests too deep: expected {error.Expected}.", error.Message);
        Assert.Equal("one more", error.Found);
    }

    [Theory]
    [InlineData("[[],[],[],[]]", 2, true)]
    [InlineData("{\"a\":{},\"b\":{},\"c\":[]}", 2, true)]
    [InlineData("[[1],[[2]]]", 2, false)]
    [InlineData("[[[]],[[]],[1]]", 3, true)]
    [InlineData("{\"a\":[1],\"b\":{\"c\":{}}}", 2, false)]
    public void Siblings_do_not_add_to_the_depth(string json, int depth, bool expected) =>
        Assert.Equal(expected, JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, new JsonReadOptions { MaxDepth = depth }, out _, out _));

    [Fact]
    public void Says_that_a_text_is_UTF16()
    {
        foreach (var utf16 in new[] { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")), Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("{}")) })
        {
            Assert.False(JsonText.TryParse(utf16.ToArray(), null, out _, out var error));
            Assert.Equal((0, "UTF-8", "UTF-16"), (error.Offset, error.Expected, error.Found));
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(JsonReadOptions.LargestMaxDepth, true)]
    [InlineData(JsonReadOptions.LargestMaxDepth + 1, false)]
    public void A_depth_has_limits(int depth, bool allowed)
    {
        if (allowed) Assert.Equal(depth, new JsonReadOptions { MaxDepth = depth }.MaxDepth);
        else Assert.Contains("between 1 and 2000", Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxDepth = depth }).Message, StringComparison.Ordinal);
        Assert.Equal(JsonReadOptions.DefaultMaxDepth, default(JsonReadOptions).MaxDepth);
    }
}
