using System.Text.Json;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Tests;

public class EvaluationApiTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(
        """{"properties":{"size":{"type":"integer","title":"Size","x-unit":"cm"},"note":{"title":"Note"}},"required":["size"]}""", "https://example.org/box");

    [Theory]
    [InlineData(OutputFormat.Flag)]
    [InlineData(OutputFormat.Basic)]
    [InlineData(OutputFormat.Detailed)]
    [InlineData(OutputFormat.Verbose)]
    [InlineData(OutputFormat.List)]
    [InlineData(OutputFormat.Hierarchical)]
    public void Every_form_has_the_verdict(OutputFormat format)
    {
        Assert.True(Verdict("""{"size":1}"""u8));
        Assert.False(Verdict("""{"size":"1"}"""u8));
        Assert.False(Verdict("""{"size":1"""u8));

        bool Verdict(ReadOnlySpan<byte> json)
        {
            using var output = JsonDocument.Parse(s_schema.Evaluate(json, format));
            return output.RootElement.GetProperty("valid").GetBoolean();
        }
    }

    [Fact]
    public void The_output_names_the_keyword_and_the_place()
    {
        using var output = JsonDocument.Parse(s_schema.Evaluate("""{"size":"1"}"""u8, OutputFormat.Basic));
        var error = output.RootElement.GetProperty("errors").EnumerateArray().Single(e => e.GetProperty("keywordLocation").GetString() == "/properties/size/type");
        Assert.Equal("/size", error.GetProperty("instanceLocation").GetString());
        Assert.Equal("https://example.org/box#/properties/size/type", error.GetProperty("absoluteKeywordLocation").GetString());
    }

    [Fact]
    public void Annotations_have_their_value_and_both_places()
    {
        var annotation = Assert.Single(s_schema.Annotations("""{ "size": 1 }"""u8, keyword => keyword == "x-unit"));
        Assert.Equal("cm", annotation.Value.Node.GetString());
        Assert.Equal("/size", annotation.InstanceLocation);
        Assert.Equal("https://example.org/box#/properties/size", annotation.SchemaLocation);
        Assert.Equal((1, 11), (annotation.Position.Line, annotation.Position.Column));
        Assert.Equal(["title", "x-unit"], s_schema.Annotations("""{"size":1}"""u8).Select(a => a.Keyword).Order());
    }

    [Theory]
    [InlineData("""{"size":"1"}""")]
    [InlineData("""{"size":1""")]
    public void What_is_not_valid_has_no_annotations(string json) => Assert.Empty(s_schema.Annotations(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Two_schemas_are_compared()
    {
        var wider = JsonSchema.FromText("""{"properties":{"size":{"type":"number"}},"required":["size"]}""");
        var comparison = s_schema.CompareWith(wider);
        Assert.Equal((ContainmentAnswer.Yes, ContainmentAnswer.No), (comparison.Backward.Answer, comparison.Forward.Answer));
    }

    [Fact]
    public void What_contradicts_itself_is_told() =>
        Assert.Contains(JsonSchema.FromText("""{"type":"string","minLength":3,"maxLength":2}""").Diagnostics, d => d.Id.StartsWith("DSDK1", StringComparison.Ordinal));
}
