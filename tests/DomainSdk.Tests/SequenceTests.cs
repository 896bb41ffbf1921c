using System.Buffers;
using System.Text;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

/// <summary>A text in segments, as pipes give them, is read as the same text in one piece.</summary>
public class SequenceTests
{
    private const string Valid = """{"id":"a-1","title":"Häuser","status":"draft","author":{"name":"N\u00e9"},"shapes":[{"kind":"circle","radius":1.5}]}""";

    [Theory]
    [InlineData(Valid)]
    [InlineData("""{"id":"a-1","title":"","status":"draft","author":{"name":"N"},"shapes":[]}""")]
    [InlineData("""{"id":"a-1",""")]
    public void Every_split_gives_the_same(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var whole = Article.Validate(utf8);
        Assert.Equal(Article.TryParse(utf8, out var expected), whole.IsValid);
        var schema = JsonSchema.FromText("""{ "properties": { "title": { "minLength": 1 }, "shapes": { "minItems": 1 } } }""");
        var verdict = schema.Validate(utf8);
        for (var first = 0; first <= utf8.Length; first++)
        {
            for (var second = first; second <= utf8.Length; second += 7)
            {
                var sequence = Split(utf8, first, second);
                Assert.Equal(whole.IsValid, Article.IsValid(sequence));
                Assert.Equal(whole.IsValid, Article.TryParse(sequence, out var article));
                Assert.Equal(expected, article);
                Assert.Equal(whole.Errors.Select(e => e.ToString()), Article.Validate(sequence).Errors.Select(e => e.ToString()));
                Assert.Equal(verdict.IsValid, schema.IsValid(sequence));
                Assert.Equal(verdict.Errors.Select(e => e.ToString()), schema.Validate(sequence).Errors.Select(e => e.ToString()));
            }
        }
    }

    private static ReadOnlySequence<byte> Split(byte[] utf8, int first, int second)
    {
        var start = new Segment(utf8.AsMemory(0, first), 0);
        var end = start.Append(utf8.AsMemory(first..second)).Append(utf8.AsMemory(second..));
        return new ReadOnlySequence<byte>(start, 0, end, end.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
