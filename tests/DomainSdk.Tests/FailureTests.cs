using System.Text;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

public class FailureTests
{
    private const string Minimal = """{"id":"a-1","title":"t","status":"draft","author":{"name":"n"},"shapes":[{"kind":"polygon","sides":3}]}""";

    [Fact]
    public void Parse_throws_with_every_error_and_its_position()
    {
        var json = "{\n  \"id\": \"b\",\n  \"title\": \"\",\n  \"status\": \"draft\",\n  \"author\": {},\n  \"shapes\": []\n}";
        var exception = Assert.Throws<DomainValidationException>(() => Article.Parse(json));
        Assert.Equal(
            [(2, 9, "/id"), (3, 12, "/title"), (5, 13, "/author"), (6, 13, "/shapes")],
            exception.Result.Errors.Select(e => (e.Position.Line, e.Position.Column, e.InstanceLocation)));
        Assert.Contains("(2,9): error DSDK2006", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_json_is_an_error_of_the_document()
    {
        Assert.False(Article.TryParse("{\"id\":"u8, out _, out var result, "a.json"));
        var error = Assert.Single(result.Errors);
        Assert.Equal(("DSDK2000", "a.json", 7), (error.Id, error.Position.Path, error.Position.Column));
    }

    [Theory]
    [InlineData("\"rating\":5", true)]
    [InlineData("\"rating\":5.0", true)]
    [InlineData("\"rating\":0.5e1", true)]
    [InlineData("\"rating\":5.5", false)]
    [InlineData("\"rating\":6", false)]
    [InlineData("\"rating\":99999999999999999999", false)]
    [InlineData("\"published\":\"2024-02-29\"", true)]
    [InlineData("\"published\":\"2023-02-29\"", false)]
    [InlineData("\"published\":\"\\u0032023-02-28\"", true)]
    [InlineData("\"note\":1", false)]
    [InlineData("\"extra\":{\"a\":1,\"b\":1,\"c\":1,\"d\":1}", false)]
    [InlineData("\"extr\\u0061\":{\"a\":1}", true)]
    [InlineData("\"unknown\":1", false)]
    [InlineData("\"id\":\"c\"", false)]
    [InlineData("\"shapes\":[{\"kind\":\"polygon\",\"sides\":3},{\"sides\":3.0,\"kind\":\"polygon\"}]", false)]
    [InlineData("\"shapes\":[{\"kind\":\"square\",\"sides\":4}]", false)]
    [InlineData("\"shapes\":[{\"sides\":4}]", false)]
    [InlineData("\"title\":\"\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\"", true)]
    public void A_member_more(string member, bool expected)
    {
        var json = Minimal[..^1] + "," + member + "}";
        Assert.Equal(expected, Article.IsValid(json));
        Assert.Equal(expected, Article.Validate(json).IsValid);
        Assert.Equal(expected, Article.TryParse(json, out _));
        Assert.Equal(expected, Article.Schema.IsValid(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_valid_value_that_no_date_can_hold_is_reported_as_such()
    {
        var json = Minimal[..^1] + ",\n\"published\":\"0000-01-01\"}";
        Assert.True(Article.IsValid(json));
        Assert.True(Article.Validate(json).IsValid);
        Assert.False(Article.TryParse(json, out _, out var result));
        var error = Assert.Single(result.Errors);
        Assert.Equal(("DSDK2090", "/published", 2, 13), (error.Id, error.InstanceLocation, error.Position.Line, error.Position.Column));
        Assert.Contains("not representable as DateOnly", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_made_in_code_are_validated_by_what_they_look_like()
    {
        var article = Article.Parse(Minimal);
        Assert.True(article.Validate().IsValid);
        Assert.Equal("/title", Assert.Single((article with { Title = "" }).Validate().Errors).InstanceLocation);
    }

    [Fact]
    public void Streams_and_strings_read_the_same()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes('\uFEFF' + Minimal + "\n"));
        Assert.Equal(Article.Parse(Minimal), Article.Parse(stream));
        stream.Position = 0;
        Assert.True(Article.IsValid(stream));
        Assert.False(Article.IsValid(Minimal + "x"));
        Assert.False(Article.IsValid(""));
    }

    [Fact]
    public async Task Streams_are_read_asynchronously()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Minimal));
        Assert.Equal(Article.Parse(Minimal), await Article.ParseAsync(stream, CancellationToken.None));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(509, true)]
    [InlineData(510, false)]
    [InlineData(100_000, false)]
    public void Recursion_is_bounded_as_the_tape_bounds_it(int depth, bool expected)
    {
        const string close = ",\"title\":\"t\",\"status\":\"draft\",\"author\":{\"name\":\"n\"},\"shapes\":[{\"kind\":\"polygon\",\"sides\":3}]}";
        var json = string.Concat(Enumerable.Repeat("{\"id\":\"a-1\",\"reply\":", depth)) + Minimal + string.Concat(Enumerable.Repeat(close, depth));
        Assert.Equal(expected, Article.IsValid(json));
        Assert.Equal(expected, Article.TryParse(json, out _, out var result));
        Assert.Equal(expected, result.IsValid);
        Assert.DoesNotContain(result.Errors, e => e.Id == CorpusDiagnostics.InternalDisagreement);
    }
}
