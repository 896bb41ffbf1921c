using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

public class JsonTextTests
{
    [Fact]
    public void Nodes_know_members_items_spans_and_pointers()
    {
        var root = JsonText.Parse("""{"a/b":{"x~":[1,{"y":"z"}]},"c":null}""").Root;
        Assert.True(root.TryGetMember("a/b", out var inner));
        Assert.Equal("/a~1b", inner.Pointer);
        Assert.True(JsonPointer.TryResolve(root, "/a~1b/x~0/1/y", out var leaf));
        Assert.Equal("z", leaf.GetString());
        Assert.Equal("/a~1b/x~0/1/y", leaf.Pointer);
        Assert.Equal("\"z\"", leaf.ToString());
        Assert.Equal(["a/b", "c"], Names(root));
        Assert.Equal(2, root.Count);
        Assert.False(root.TryGetMember("nope", out var absent));
        Assert.Equal(JsonKind.None, absent.Kind);
        foreach (var member in inner.EnumerateMembers()) Assert.Equal("/a~1b/x~0", member.NameNode.Pointer);
    }

    [Theory]
    [InlineData("/a/01")]
    [InlineData("/a/3")]
    [InlineData("/a/-")]
    [InlineData("/a/0/b")]
    [InlineData("a")]
    [InlineData("/~2")]
    [InlineData("/a/99999999999")]
    public void Pointers_that_lead_nowhere(string pointer) =>
        Assert.False(JsonPointer.TryResolve(JsonText.Parse("""{"a":[1,2,3],"~2":1}""").Root, pointer, out _));

    [Fact]
    public void A_byte_order_mark_is_skipped_but_counts_in_offsets()
    {
        var text = JsonText.Parse(Encoding.UTF8.GetBytes("\ufeff[1]"));
        Assert.Equal(3, text.Root.Span.Start);
        Assert.Equal((1, 1), text.Lines.GetPosition(3));
        Assert.Equal((1, 2), text.Lines.GetPosition(4));
    }

    [Fact]
    public void Lines_end_at_lf_crlf_and_cr_and_columns_are_utf16_units()
    {
        var map = new LineMap(Encoding.UTF8.GetBytes("a\nb\r\nc\rd\u00e9\ud83d\ude00e"));
        Assert.Equal((1, 2), map.GetPosition(1));
        Assert.Equal((2, 1), map.GetPosition(2));
        Assert.Equal((3, 1), map.GetPosition(5));
        Assert.Equal((4, 1), map.GetPosition(7));
        Assert.Equal((4, 5), map.GetPosition(14));
        Assert.Equal((4, 6), map.GetPosition(999));
        Assert.Equal(4, map.LineCount);
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    public void Columns_of_long_lines(int length)
    {
        var text = string.Concat(Enumerable.Repeat("\u00e9\ud83d\ude00x", length));
        var utf8 = Encoding.UTF8.GetBytes(text);
        var map = new LineMap(utf8);
        Assert.Equal((1, text.Length + 1), map.GetPosition(utf8.Length));
        Assert.Equal((1, 4 * (length / 2) + 1), map.GetPosition(7 * (length / 2)));
    }

    [Fact]
    public void Strings_decode_escapes_and_lone_surrogates()
    {
        var text = JsonText.Parse("""["\"\\\/\b\f\n\r\t","\u00e9\ud83d\ude00","\ud800x\udc00","\ud800\ud83d\ude00",""]""");
        var strings = new List<string>();
        foreach (var item in text.Root.EnumerateItems()) strings.Add(item.GetString());
        Assert.Equal(["\"\\/\b\f\n\r\t", "\u00e9\ud83d\ude00", "\ufffdx\ufffd", "\ufffd\ud83d\ude00", ""], strings);
    }

    [Fact]
    public void Long_escaped_strings_use_pooled_room()
    {
        var expected = new string('\n', 5000);
        Assert.Equal(expected, JsonText.Parse('"' + expected.Replace("\n", "\\n", StringComparison.Ordinal) + '"').Root.GetString());
    }

    private static List<string> Names(JsonNode node)
    {
        var names = new List<string>();
        foreach (var member in node.EnumerateMembers()) names.Add(member.Name);
        return names;
    }
}
