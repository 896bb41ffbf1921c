using System.Text.Json;
using System.Text.Json.Nodes;

namespace DomainSdk.Tests.Values;

/// <summary>Any value, from and to the types that System.Text.Json has for it.</summary>
public class JsonValueConversionTests
{
    public static TheoryData<string> Texts =>
    [
        "null", "true", "\"é 😀 \\n\"", "1.00000000000000000000000000001", "-0.0", "1e400", "[]", "{}", """{"b":[1,{"a":null}],"a":"x","é":2}""",
        string.Concat(Enumerable.Repeat("[", 500)) + string.Concat(Enumerable.Repeat("]", 500)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Elements_documents_and_nodes_convert_both_ways(string text)
    {
        var value = JsonValue.Parse(text);
        using var document = value.ToDocument();
        Assert.Equal(value, JsonValue.FromElement(document.RootElement));
        Assert.Equal(value, JsonValue.FromElement(value.ToElement()));
        Assert.Equal(value, JsonValue.FromNode(value.ToNode()));
        Assert.Equal(text, value.ToElement().GetRawText());
    }

    [Fact]
    public void Part_of_a_value_converts_alone() => Assert.Equal("[1,2]", JsonValue.Parse("""{"a":[1,2]}""")["a"].ToElement().GetRawText());

    [Fact]
    public void Element_outlives_its_document_and_may_have_come_with_comments()
    {
        JsonValue value;
        using (var document = JsonDocument.Parse("{ \"a\": /* why */ [1, 2,] }", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }))
            value = JsonValue.FromElement(document.RootElement);
        Assert.Equal(JsonValue.Parse("""{"a":[1,2]}"""), value);
    }

    [Fact]
    public void Node_that_was_made_in_code_converts() =>
        Assert.Equal(JsonValue.Parse("""{"n":1.5,"day":"2024-02-29","none":null}"""), JsonValue.FromNode(new JsonObject { ["n"] = 1.5m, ["day"] = new DateOnly(2024, 2, 29).ToString("O"), ["none"] = null }));

    [Fact]
    public void What_is_no_value_or_none_that_the_type_holds_is_refused()
    {
        Assert.Throws<ArgumentException>(() => JsonValue.FromElement(default));
        Assert.Equal(JsonValue.Null, JsonValue.FromNode(null));
    }
}
