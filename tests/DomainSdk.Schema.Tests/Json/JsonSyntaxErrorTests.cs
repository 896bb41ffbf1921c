using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

public class JsonSyntaxErrorTests
{
    [Theory]
    [InlineData("", 0, "Expected a value, but found the end of the text.")]
    [InlineData("  x", 2, "Expected a value, but found 'x'.")]
    [InlineData("{\"a\":1,}", 7, "Expected a member name in double quotes, but found '}'.")]
    [InlineData("{a:1}", 1, "Expected a member name in double quotes or '}', but found 'a'.")]
    [InlineData("{\"a\" 1}", 5, "Expected ':' after the member name, but found '1'.")]
    [InlineData("{\"a\":}", 5, "Expected a value, but found '}'.")]
    [InlineData("[1 2]", 3, "Expected ',' or ']', but found '2'.")]
    [InlineData("[,1]", 1, "Expected a value or ']', but found ','.")]
    [InlineData("[1,]", 3, "Expected a value, but found ']'.")]
    [InlineData("[1", 2, "Expected ',' or ']', but found the end of the text.")]
    [InlineData("{\"a\":1", 6, "Expected ',' or '}', but found the end of the text.")]
    [InlineData("1 2", 2, "Expected the end of the text, but found '2'.")]
    [InlineData("tru", 0, "Expected the literal true, but found 'tru'.")]
    [InlineData("-x", 1, "Expected a digit, but found 'x'.")]
    [InlineData("1.e3", 2, "Expected a digit, but found 'e3'.")]
    [InlineData("1e+", 3, "Expected a digit, but found the end of the text.")]
    [InlineData("01", 1, "Expected the end of the text, but found '1'.")]
    [InlineData("\"a", 2, "The string has no closing quote.")]
    [InlineData("\"a\\x\"", 3, "Expected one of \" \\ / b f n r t u after the backslash, but found 'x'.")]
    [InlineData("\"\\u12g4\"", 5, "Expected four hexadecimal digits after \\u, but found 'g4'.")]
    [InlineData("\"a\tb\"", 2, "Expected a character of the string (control characters are written as escapes), but found the control character U+0009.")]
    [InlineData("[1,\u00e9]", 3, "Expected a value, but found '\u00e9'.")]
    public void Says_what_is_wrong_and_where(string json, int offset, string message)
    {
        Assert.False(JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, out _, out var error));
        Assert.Equal((offset, message), (error.Offset, error.Message));
    }

    [Fact]
    public void Names_the_byte_that_is_not_utf8()
    {
        Assert.False(JsonText.TryParse([(byte)'"', (byte)'a', 0xE9, (byte)'"'], null, out _, out var error));
        Assert.Equal((2, "the byte 0xE9"), (error.Offset, error.Found));
    }

    [Fact]
    public void Depth_is_bounded_for_tape_and_scanner()
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            var inner = open == "[" ? "" : "1";
            byte[] Nest(int depth) => Encoding.UTF8.GetBytes(
                string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)));
            Assert.True(JsonText.TryParse(Nest(512), null, out _, out _));
            Assert.Equal(Nest(512).Length, JsonScanner.SkipValue(Nest(512), 0));
            Assert.False(JsonText.TryParse(Nest(513), null, out _, out var error));
            Assert.Equal(512 * open.Length, error.Offset);
            Assert.Equal(-1, JsonScanner.SkipValue(Nest(513), 0));
            Assert.Equal(-1, JsonScanner.SkipValue(Encoding.UTF8.GetBytes(new string('[', 1_000_000)), 0));
        }
    }

    [Fact]
    public void Parse_throws_with_line_and_column()
    {
        var error = Assert.Throws<JsonSyntaxException>(() => JsonText.Parse("{\n  \"\u00e9\": x}", "a.json"));
        Assert.Equal(("a.json", 2, 8), (error.Path, error.Line, error.Column));
        Assert.StartsWith("a.json(2,8): Expected a value", error.Message, StringComparison.Ordinal);
    }
}
