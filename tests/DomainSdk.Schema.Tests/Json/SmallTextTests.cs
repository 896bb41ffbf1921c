using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>Strings, absent values and equality of small texts, at their limits.</summary>
public class SmallTextTests
{
    [Theory]
    [InlineData("\\u0000", "00")]
    [InlineData("\\u007f", "7F")]
    [InlineData("\\u0080", "C280")]
    [InlineData("\\u00e9", "C3A9")]
    [InlineData("\\u07FF", "DFBF")]
    [InlineData("\\u0800", "E0A080")]
    [InlineData("\\u20ac", "E282AC")]
    [InlineData("\\uFFFF", "EFBFBF")]
    [InlineData("\\ud800\\udc00", "F0908080")]
    [InlineData("\\uD83D\\uDE00", "F09F9880")]
    [InlineData("\\udbff\\udfff", "F48FBFBF")]
    [InlineData("\\ud800", "EDA080")]
    [InlineData("\\udfff", "EDBFBF")]
    [InlineData("\\ud800x", "EDA08078")]
    [InlineData("\\ud800\\u0041", "EDA08041")]
    [InlineData("\\ud800\\ud800\\udc00", "EDA080F0908080")]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t", "225C2F080C0A0D09")]
    public void Escapes_are_read(string escaped, string hex)
    {
        foreach (var (before, behind) in new[] { ("", ""), ("a", ""), ("", "b"), (new string('a', 40), "é") })
        {
            var node = JsonText.Parse($"\"{before}{escaped}{behind}\"").Root;
            Assert.Equal(Convert.ToHexString(Encoding.UTF8.GetBytes(before)) + hex + Convert.ToHexString(Encoding.UTF8.GetBytes(behind)), Convert.ToHexString(node.GetUtf8()));
        }
    }

    [Theory]
    [InlineData("a\\ud800b", "a\uFFFDb")]
    [InlineData("\\ud800", "\uFFFD")]
    [InlineData("\\udfff\\ud800é", "\uFFFD\uFFFDé")]
    public void Lone_surrogates_have_a_replacement_where_text_is_asked_for(string escaped, string expected) =>
        Assert.Equal(expected, JsonText.Parse($"\"{escaped}\"").Root.GetString());

    [Fact]
    public void An_absent_value_is_empty_in_every_respect()
    {
        var absent = default(JsonNode);
        Assert.False(absent.IsPresent);
        Assert.Equal((0, "", 0), (absent.Count, absent.Pointer, absent.RawText.Length));
        Assert.False(absent.TryGetMember("a", out var member));
        Assert.False(member.IsPresent);
        foreach (var _ in absent.EnumerateMembers()) Assert.Fail("no member");
        foreach (var _ in absent.EnumerateItems()) Assert.Fail("no item");
        Assert.Contains("absent", Assert.Throws<InvalidOperationException>(() => absent.Text).Message, StringComparison.Ordinal);
        Assert.Contains("Number", Assert.Throws<InvalidOperationException>(() => JsonText.Parse("1").Root.GetString()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1,[2,3]]", 2, 0)]
    [InlineData("{\"a\":1,\"b\":{\"c\":2},\"d\":[]}", 0, 3)]
    [InlineData("[]", 0, 0)]
    [InlineData("{}", 0, 0)]
    [InlineData("\"ab\"", 0, 0)]
    public void Only_containers_of_the_kind_are_enumerated(string json, int items, int members)
    {
        var node = JsonText.Parse(json).Root;
        foreach (var _ in node.EnumerateItems()) items--;
        foreach (var _ in node.EnumerateMembers()) members--;
        Assert.Equal((0, 0), (items, members));
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""", true)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", true)]
    [InlineData("""{"a":1,"b":2}""", """{"b":1,"a":2}""", false)]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"c":2}""", false)]
    [InlineData("""{"a":1,"b":2,"c":3}""", """{"c":3,"a":1,"b":2}""", true)]
    [InlineData("""{"a":1,"b":2,"c":3}""", """{"c":3,"a":1,"b":4}""", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"a":1}""", false)]
    [InlineData("""{"b":0,"a":1,"a":2}""", """{"a":1,"b":0,"a":2}""", true)]
    [InlineData("""{"b":0,"a":1,"a":2}""", """{"a":2,"b":0,"a":1}""", false)]
    [InlineData("""{"\u0061":1,"b":2}""", """{"b":2,"a":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""[1,[2,{"x":null}]]""", """[1.0,[2,{"x":null}]]""", true)]
    [InlineData("""[1,2]""", """[2,1]""", false)]
    [InlineData("[]", "{}", false)]
    [InlineData("true", "false", false)]
    public void Values_are_equal(string left, string right, bool expected)
    {
        var a = JsonText.Parse(left).View;
        var b = JsonText.Parse(right).View;
        Assert.Equal(expected, JsonEquality.Equals(a, 0, b, 0));
        Assert.Equal(expected, JsonEquality.Equals(b, 0, a, 0));
        if (expected) Assert.Equal(JsonEquality.GetHashCode(a, 0), JsonEquality.GetHashCode(b, 0));
    }

    [Fact]
    public void Objects_are_equal_in_any_order_of_their_members()
    {
        var random = new Random(7);
        for (var size = 2; size < 40; size++)
        {
            // Names of one letter, of which some are beginnings of others.
            var members = Enumerable.Range(0, size).Select(i => $"\"{new string((char)('a' + i % 7), 1 + i / 7)}\":{i}").ToArray();
            var text = JsonText.Parse("{" + string.Join(',', members) + "}").View;
            random.Shuffle(members);
            var shuffled = JsonText.Parse("{" + string.Join(',', members) + "}").View;
            Assert.True(JsonEquality.Equals(text, 0, shuffled, 0), $"{size} members");
            members[random.Next(size)] = "\"other\":0";
            Assert.False(JsonEquality.Equals(text, 0, JsonText.Parse("{" + string.Join(',', members) + "}").View, 0), $"{size} members, one other");
        }
    }

    [Theory]
    [InlineData("[]", false)]
    [InlineData("[1]", false)]
    [InlineData("[1,1.0]", true)]
    [InlineData("[ 1 , 2 , 1 ]", true)]
    [InlineData("""["a","\u0061"]""", true)]
    [InlineData("""[[1,[2]],[1,[2]]]""", true)]
    [InlineData("""[[1,[2]],[1,[3]]]""", false)]
    [InlineData("""[{"a":1,"b":[2]},{"b":[2],"a":1}]""", true)]
    [InlineData("""[{"a":1},{"a":2}]""", false)]
    [InlineData("""[{ "a" : { "b" : 1 } , "c" : 2 },{"c":2,"a":{"b":1.0}}]""", true)]
    [InlineData("[[],{},null,true,false,0,\"\"]", false)]
    [InlineData("[null,true,null]", true)]
    public void Duplicates_are_found_without_a_tape_and_with_one(string array, bool expected)
    {
        Assert.Equal(expected, JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes(array), 0));
        Assert.Equal(expected, JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes("  " + array), 2));
        Assert.Equal(expected, JsonEquality.TryFindDuplicate(JsonText.Parse(array).View, 0, out _, out _));
    }

    [Fact]
    public void Duplicates_are_found_however_deep_they_differ()
    {
        for (var depth = 1; depth < 40; depth++)
        {
            string Nested(int value) => depth % 2 == 0
                ? new string('[', depth) + value + new string(']', depth)
                : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + value + new string('}', depth);
            Assert.True(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes($"[{Nested(1)},{Nested(1)}]"), 0));
            Assert.False(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes($"[{Nested(1)},{Nested(2)}]"), 0));
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    public void Duplicates_are_found_wherever_they_stand(int count)
    {
        for (var at = 1; at < count; at += Math.Max(1, count / 8))
        {
            var items = Enumerable.Range(0, count).Select(i => $"[{i}]").ToArray();
            var array = "[" + string.Join(',', items) + "]";
            Assert.False(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes(array), 0));
            items[at] = items[at - 1];
            array = "[" + string.Join(',', items) + "]";
            Assert.True(JsonEquality.HasDuplicates(Encoding.UTF8.GetBytes(array), 0));
            var view = JsonText.Parse(array).View;
            Assert.True(JsonEquality.TryFindDuplicate(view, 0, out var first, out var second));
            Assert.Equal((1 + 2 * (at - 1), 1 + 2 * at), (first, second));
        }
    }
}
