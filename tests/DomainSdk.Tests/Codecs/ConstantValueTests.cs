using System.Text;
using DomainSdk.Runtime;

namespace DomainSdk.Tests.Codecs;

public class ConstantValueTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "10e-1", true)]
    [InlineData("1", "1.0000000000000000000001", false)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("1", "true", false)]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("false", "false", true)]
    [InlineData("null", "null", true)]
    [InlineData("null", "0", false)]
    [InlineData("null", "nul", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    [InlineData("\"a\"", "\"b\"", false)]
    [InlineData("[1, {\"a\": null, \"b\": []}]", "[1.0,{\"b\":[],\"a\":null}]", true)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("[1]", "[1", false)]
    [InlineData("{}", "[]", false)]
    [InlineData("{}", "{}", true)]
    [InlineData("1", "", false)]
    public void Holds_by_equality_of_JSON(string constant, string json, bool expected)
    {
        var value = new ConstantValue(constant);
        var utf8 = Encoding.UTF8.GetBytes(" " + json + " ");
        Assert.Equal(expected ? utf8.Length - 1 : -1, JsonRead.Constant(utf8, 1, value));
        Assert.Equal(expected, JsonValue.Parse(constant) == (JsonValue.TryParse(Encoding.UTF8.GetBytes(json), out var other) ? other : null));
    }

    [Fact]
    public void Its_text_has_no_white_space()
    {
        Assert.Equal("[1,{\"a\":null}]"u8.ToArray(), new ConstantValue("[ 1 , { \"a\" : null } ]").Utf8.ToArray());
        Assert.Equal(JsonValue.Parse("[1]"), new ConstantValue("[1]").Value);
        Assert.ThrowsAny<FormatException>(() => new ConstantValue("[1"));
    }

    [Theory]
    [InlineData("12345678901234567890.5", "12345678901234567890.50")]
    [InlineData("\"Häuser\"", "\"H\\u00e4user\"")]
    [InlineData("null", "null")]
    public void Scalars_allocate_nothing(string constant, string json)
    {
        var (value, utf8) = (new ConstantValue(constant), Encoding.UTF8.GetBytes(json));
        for (var i = 0; i < 50; i++) Assert.True(value.Holds(utf8, 0) > 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        value.Holds(utf8, 0);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
