using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

public class DuplicateTests
{
    [Theory]
    [InlineData("[]", false)]
    [InlineData("[1]", false)]
    [InlineData("[1, 1.0]", true)]
    [InlineData("[1, \"1\", true, null, false]", false)]
    [InlineData("[\"a\", \"\\u0061\"]", true)]
    [InlineData("[{\"a\":1,\"b\":[2]}, {\"b\":[2.0], \"a\":1e0}]", true)]
    [InlineData("[{\"a\":1,\"b\":[2]}, {\"b\":[2], \"a\":2}]", false)]
    [InlineData("[[1,2],[2,1]]", false)]
    [InlineData("[ [ ] , [] ]", true)]
    [InlineData("[{}, []]", false)]
    public void Items_are_compared_by_value(string array, bool expected) => Assert.Equal(expected, JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes(array), 0));

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void Arrays_of_any_length_are_told_alike(int count)
    {
        var items = Enumerable.Range(0, count).Select(i => $"{{\"n\":{i}}}").ToList();
        Assert.False(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes($"[{string.Join(",", items)}]"), 0));
        items[^1] = "{\"n\":0.0}";
        Assert.True(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes($"[{string.Join(",", items)}]"), 0));
    }

    [Fact]
    public void Deep_items_are_compared_too()
    {
        static string Deep(string leaf) => new string('[', 40) + leaf + new string(']', 40);
        Assert.True(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes($"[{Deep("1")},{Deep("1.0")}]"), 0));
        Assert.False(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes($"[{Deep("1")},{Deep("2")}]"), 0));
    }
}
