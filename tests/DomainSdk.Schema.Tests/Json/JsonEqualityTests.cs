using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

public class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0", "-0.0")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("\"\\ud83d\\ude00\"", "\"\ud83d\ude00\"")]
    [InlineData("{\"a\":1,\"b\":[2]}", "{ \"b\" : [2.0], \"\\u0061\": 1 }")]
    [InlineData("[null,true,{}]", "[ null, true, {} ]")]
    [InlineData("\"\\ud800\"", "\"\\uD800\"")]
    public void Equal(string left, string right) => AssertEquality(left, right, expected: true);

    [Theory]
    [InlineData("1", "\"1\"")]
    [InlineData("0", "false")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[]", "{}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}")]
    [InlineData("\"\\ud800\"", "\"\\ud801\"")]
    [InlineData("\"\\ud800\"", "\"\ufffd\"")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}")]
    public void Not_equal(string left, string right) => AssertEquality(left, right, expected: false);

    [Theory]
    [InlineData("[]", -1, -1)]
    [InlineData("[1,2,3]", -1, -1)]
    [InlineData("[1,2,1.0]", 1, 3)]
    [InlineData("[0,1,2,3,4,5,6,7,8,9]", -1, -1)]
    [InlineData("[0,1,2,3,4,5,6,7,8,9,5.0,3]", 6, 11)]
    [InlineData("[0,false,\"0\",null,{},[],[{}],{\"a\":0},{\"a\":false}]", -1, -1)]
    public void Finds_the_first_repeated_item(string json, int first, int second)
    {
        JsonEquality.TryFindDuplicate(JsonText.Parse(json).View, 0, out var i, out var j);
        Assert.Equal((first, second), (i, j));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    [InlineData(3000)]
    [InlineData(50_000)]
    public void Finds_the_first_repeated_item_among_any_number(int count)
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            // From one pair at most to many of them.
            var values = Enumerable.Range(0, count).Select(_ => random.Next(count * (seed + 1) * (seed + 1))).ToList();
            // The entry of an item that is a number is behind those of the items before it.
            var (first, second) = (-1, -1);
            var seen = new Dictionary<int, int>();
            for (var k = 0; k < count && second < 0; k++)
                if (!seen.TryAdd(values[k], k + 1)) (first, second) = (seen[values[k]], k + 1);
            JsonEquality.TryFindDuplicate(JsonText.Parse("[" + string.Join(',', values) + "]").View, 0, out var i, out var j);
            Assert.Equal((first, second), (i, j));
        }
    }

    [Fact]
    [Trait("Cost", "High")]
    public void Large_objects_in_another_order_and_large_arrays_are_compared_quickly()
    {
        const int n = 100_000;
        var forward = "{" + string.Join(',', Enumerable.Range(0, n).Select(i => $"\"k{i}\":{i}")) + "}";
        var backward = "{" + string.Join(',', Enumerable.Range(0, n).Reverse().Select(i => $"\"k{i}\":{i}")) + "}";
        AssertEquality(forward, backward, expected: true);
        var items = JsonText.Parse("[" + string.Join(',', Enumerable.Range(0, n)) + "]");
        Assert.False(JsonEquality.TryFindDuplicate(items.View, 0, out _, out _));
    }

    private static void AssertEquality(string left, string right, bool expected)
    {
        var (a, b) = (JsonText.Parse(left), JsonText.Parse(right));
        Assert.Equal(expected, JsonEquality.Equals(a.View, 0, b.View, 0));
        Assert.Equal(expected, JsonEquality.Equals(b.View, 0, a.View, 0));
        Assert.True(JsonEquality.Equals(a.View, 0, a.View, 0));
        if (expected) Assert.Equal(JsonEquality.GetHashCode(a.View, 0), JsonEquality.GetHashCode(b.View, 0));
    }
}
