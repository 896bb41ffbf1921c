using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Tests.Values;

public class DeepJsonValueTests
{
    private const int Depth = JsonReadOptions.LargestMaxDepth;

    [Fact]
    public void Values_as_deep_as_any_compare_and_show_on_a_small_stack()
    {
        var json = string.Concat(Enumerable.Repeat("{\"a\":[", Depth / 2)) + "1" + string.Concat(Enumerable.Repeat("]}", Depth / 2));
        OnSmallStack(() =>
        {
            var (a, b, other) = (Value(json), Value(json), Value(json.Replace('1', '2')));
            Assert.Equal(a, b);
            Assert.NotEqual(a, other);
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
            Assert.Equal(json, a.ToString());
        });
    }

    private static JsonValue Value(string json)
    {
        Assert.True(JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, new JsonReadOptions { MaxDepth = Depth }, out var text, out _));
        return JsonValue.From(text.Root);
    }

    private static void OnSmallStack(Action run)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(run), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
