namespace DomainSdk.Tests.Values;

/// <summary>Collections never change: each of these answers with another one.</summary>
public class ValueArrayTests
{
    private static readonly ValueArray<string> Letters = ["a", "b", "c"];

    [Fact]
    public void Items_are_added_inserted_set_and_removed()
    {
        Assert.Equal(["a", "b", "c", "d"], Letters.Add("d"));
        Assert.Equal(["a", "b", "c", "d", "e"], Letters.AddRange("d", "e"));
        Assert.Equal(["x", "a", "b", "c"], Letters.Insert(0, "x"));
        Assert.Equal(["a", "b", "c", "x"], Letters.Insert(3, "x"));
        Assert.Equal(["a", "x", "c"], Letters.SetItem(1, "x"));
        Assert.Equal(["a", "c"], Letters.RemoveAt(1));
        Assert.Equal(["a", "c"], Letters.Remove("b"));
        Assert.Equal(Letters, Letters.Remove("z"));
        Assert.Equal(["a", "b", "c"], Letters);
        Assert.Equal(["first", "a", "b", "c"], (ValueArray<string>)["first", .. Letters]);
        Assert.Equal([1], default(ValueArray<int>).Insert(0, 1));
    }

    [Fact]
    public void Places_that_are_not_there_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Letters.Insert(4, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Letters.Insert(-1, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Letters.RemoveAt(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Letters.SetItem(-1, "x"));
    }

    [Fact]
    public void Members_of_maps_are_removed()
    {
        var map = ValueMap.Create(KeyValuePair.Create("a", 1), KeyValuePair.Create("b", 2));
        Assert.Equal(ValueMap.Create(KeyValuePair.Create("b", 2)), map.Remove("a"));
        Assert.Same(map, map.Remove("z"));
        var keyed = KeyedMap.Create(KeyValuePair.Create(Guid.Empty, 1));
        Assert.Empty(keyed.Remove(Guid.Empty));
        Assert.Same(keyed, keyed.Remove(Guid.NewGuid()));
    }
}
