using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>Repeated names are found in objects of every size, whatever the names look like.</summary>
public class RepeatedMembersTests
{
    [Theory]
    [InlineData("""{"a":1}""", "")]
    [InlineData("""{"a":1,"b":2}""", "")]
    [InlineData("""{"a":1,"a":2}""", "3")]
    [InlineData("""{"a":1,"\u0061":2}""", "3")]
    [InlineData("""{"a":1,"a":2,"a":3}""", "3 5")]
    [InlineData("""{"o":{"x":1,"x":2},"p":0,"p":0}""", "5 9")]
    [InlineData("""{"abcdefgh":1,"abcdefgi":2}""", "")]
    [InlineData("""{"abcdefghXabcdefgh":1,"abcdefghYabcdefgh":2}""", "")]
    [InlineData("""{"abcdefghXabcdefgh":1,"abcdefghYabcdefgh":2,"abcdefghXabcdefgh":3}""", "5")]
    [InlineData("""{"":1,"\n":2,"":3}""", "5")]
    public void Are_found(string json, string entries)
    {
        var view = JsonText.Parse(json).View;
        Assert.Equal(entries, string.Join(' ', RepeatedMembers.Find(view) ?? []));
    }

    [Fact]
    public void Are_found_among_any_number()
    {
        for (var size = 2; size < 150; size += size < 10 ? 1 : 9)
        {
            var names = Enumerable.Range(0, size).Select(i => $"\"{(i % 3 == 0 ? "\\u0062" : "b")}{i}\":{i}").ToList();
            var view = JsonText.Parse("{" + string.Join(',', names) + "}").View;
            Assert.Null(RepeatedMembers.Find(view));
            Assert.Equal(size, RepeatedMembers.CountNames(view, 0));

            names.Add($"\"b{size - 1}\":0");
            names.Add($"\"b{size / 2}\":0");
            view = JsonText.Parse("{" + string.Join(',', names) + "}").View;
            Assert.Equal([1 + 2 * size, 3 + 2 * size], RepeatedMembers.Find(view)!);
            Assert.Equal(size, RepeatedMembers.CountNames(view, 0));
        }
    }
}
