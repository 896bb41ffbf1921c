using DomainSdk.Generator.Misuse;

namespace DomainSdk.Generator.Tests.Misuse;

public class LostResultTests
{
    [Theory]
    [InlineData("var a = new ValueArray<int> { 1 };", "new ValueArray<int> { 1 }")]
    [InlineData("ValueArray<int> a = new() { 1, 2, 3 };", "new() { 1, 2, 3 }")]
    [InlineData("var o = order with { Marks = new ValueArray<int> { 1 } };", "new ValueArray<int> { 1 }")]
    public async Task Collection_initializer_is_told_once(string body, string text)
    {
        var (line, at) = Assert.Single(await LibraryCode.DiagnoseAsync(body, new LostResultAnalyzer()));
        Assert.Equal("DSDK1910: 'ValueArray<int>' never changes, so that a collection initializer leaves it empty: write a collection expression, '[…]'", line);
        Assert.Equal(text, at);
    }

    [Theory]
    [InlineData("array.Add(1);", "array.Add(1)", "ValueArray<int>", "Add")]
    [InlineData("map.With(\"a\", 1);", "map.With(\"a\", 1)", "ValueMap<int>", "With")]
    [InlineData("keyed.With(1, 1);", "keyed.With(1, 1)", "KeyedMap<int, int>", "With")]
    [InlineData("none?.Marks.Add(1);", ".Marks.Add(1)", "ValueArray<int>", "Add")]
    [InlineData("foreach (var i in new[] { 1 }) order.Marks.Add(i);", "order.Marks.Add(i)", "ValueArray<int>", "Add")]
    [InlineData("new List<int>().ForEach(i => array.Add(i));", "array.Add(i)", "ValueArray<int>", "Add")]
    [InlineData("array.Add(1).Add(2);", "array.Add(1).Add(2)", "ValueArray<int>", "Add")]
    public async Task Call_whose_result_is_lost_is_told(string body, string text, string type, string method) =>
        Assert.Equal(
            ($"DSDK1911: '{type}' never changes: '{method}' makes another one, which is lost here", text),
            Assert.Single(await LibraryCode.DiagnoseAsync(body, new LostResultAnalyzer())));

    [Theory]
    [InlineData("array = array.Add(1);")]
    [InlineData("_ = array.Add(1);")]
    [InlineData("var more = map.With(\"a\", 1).With(\"b\", 2);")]
    [InlineData("return array.Add(1);")]
    [InlineData("System.Func<int, ValueArray<int>> f = i => array.Add(i);")]
    [InlineData("map.TryGetValue(\"a\", out var value);")]
    [InlineData("var list = new List<int> { 1 }; list.Add(2);")]
    [InlineData("var builder = new ValueMapBuilder<int>(); builder.Add(\"a\", 1);")]
    [InlineData("var a = new ValueArray<int> { };")]
    public async Task What_is_kept_or_changes_is_not_spoken_of(string body) => Assert.Empty(await LibraryCode.DiagnoseAsync(body, new LostResultAnalyzer()));
}
