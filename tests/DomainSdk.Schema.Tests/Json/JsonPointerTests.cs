using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>Pointers are followed as RFC 6901 says, and places in strings are found.</summary>
public class JsonPointerTests
{
    private const string Document = """{"a":{"/":1,"~":2,"~1":3,"":4},"list":[10,11,12,13,14,15,16,17,18,19,20],"":5}""";

    [Theory]
    [InlineData("/a/~1", "1")]
    [InlineData("/a/~0", "2")]
    [InlineData("/a/~01", "3")]
    [InlineData("/a/", "4")]
    [InlineData("/", "5")]
    [InlineData("/list/0", "10")]
    [InlineData("/list/9", "19")]
    [InlineData("/list/10", "20")]
    [InlineData("/list/11", null)]
    [InlineData("/list/00", null)]
    [InlineData("/list/01", null)]
    [InlineData("/list/-", null)]
    [InlineData("/list/1a", null)]
    [InlineData("/list/:", null)]
    [InlineData("/list/", null)]
    [InlineData("/list/4294967297", null)]
    [InlineData("/list/0/0", null)]
    [InlineData("/b", null)]
    [InlineData("a", null)]
    [InlineData("/a/~", null)]
    [InlineData("/a/~2", null)]
    public void Leads_to_a_value_or_nowhere(string pointer, string? expected)
    {
        var root = JsonText.Parse(Document).Root;
        Assert.Equal(expected is not null, JsonPointer.TryResolve(root, pointer, out var node));
        Assert.Equal(expected is not null, node.IsPresent);
        if (expected is null) return;
        Assert.Equal(expected, node.ToString());
        Assert.Equal(pointer, node.Pointer);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("~", "~0")]
    [InlineData("/", "~1")]
    [InlineData("~/a", "~0~1a")]
    public void Tokens_are_escaped(string token, string escaped)
    {
        Assert.Equal(escaped, JsonPointer.Escape(token));
        Assert.Equal(token, JsonPointer.Unescape(escaped));
    }

    [Theory]
    [InlineData("\"abc\"", 0, 1)]
    [InlineData("\"abc\"", 2, 3)]
    [InlineData("\"\\nb\"", 1, 3)]
    [InlineData("\"\\u0041b\"", 1, 7)]
    [InlineData("\"\u00E9b\"", 1, 3)]
    [InlineData("\"\u20ACb\"", 1, 4)]
    [InlineData("\"\U0001F600b\"", 2, 5)]
    [InlineData("\"\u007Fb\"", 1, 2)]
    public void Places_of_characters_are_found(string json, int unit, int offset) => Assert.Equal(offset, JsonText.Parse(json).Root.GetByteOffset(unit));

    [Fact]
    public void Values_are_found_by_their_first_byte()
    {
        var text = JsonText.Parse("""{"a":[10,{"b":null}],"c":true}""");
        var found = Enumerable.Range(-1, text.Utf8.Length + 2).Where(offset => text.TryFindNode(offset, out _)).ToArray();
        Assert.Equal([0, 1, 5, 6, 9, 10, 14, 21, 25], found);
        Assert.True(text.TryFindNode(14, out var node));
        Assert.Equal("/a/1/b", node.Pointer);
        Assert.False(text.TryFindNode(7, out node));
        Assert.False(node.IsPresent);
        Assert.Same(text.Lines, text.Lines);
    }
}
