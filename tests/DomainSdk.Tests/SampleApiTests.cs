using DomainSdk.Schema.Sampling;

namespace DomainSdk.Tests;

public class SampleApiTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText("""
        {"type":"object","properties":{"id":{"type":"integer","minimum":1},"tags":{"type":"array","items":{"type":"string","format":"date"}}},"required":["id"],"additionalProperties":false}
        """);

    [Theory]
    [InlineData(SampleSize.Minimal)]
    [InlineData(SampleSize.Typical)]
    [InlineData(SampleSize.Maximal)]
    public void A_sample_is_valid_and_the_same_for_the_same_seed(SampleSize size)
    {
        var sample = Schema.Sample(7, size);
        Assert.True(sample.IsFound, sample.Reason);
        Assert.True(Schema.IsValid(sample.Utf8.Span));
        Assert.Equal(sample.ToString(), Schema.Sample(7, size).ToString());
    }

    [Fact]
    public void A_minimal_sample_has_what_is_demanded() => Assert.Matches("^\\{\"id\":[0-9]+\\}$", Schema.Sample(size: SampleSize.Minimal).ToString());

    [Fact]
    public void Many_samples_differ()
    {
        var samples = Schema.SampleMany().Take(50).ToList();
        Assert.All(samples, s => Assert.True(Schema.IsValid(s.Utf8.Span)));
        Assert.Equal(50, samples.Select(s => s.ToString()).Distinct().Count());
    }

    [Fact]
    public void An_invalid_sample_has_the_one_error_that_it_names()
    {
        var keywords = new HashSet<string>();
        foreach (var sample in Schema.SampleInvalid().Take(40))
        {
            var error = Assert.Single(Schema.Validate(sample.Utf8.Span).Errors);
            Assert.Equal((error.AbsoluteKeywordLocation, error.InstanceLocation), (sample.Error!.AbsoluteKeywordLocation, sample.Error.InstanceLocation));
            keywords.Add(error.Keyword);
        }

        Assert.Superset(new HashSet<string>(["type", "minimum", "required", "additionalProperties", "format"]), keywords);
    }

    [Fact]
    public void Where_there_is_none_the_reason_is_told()
    {
        var sample = JsonSchema.FromText("""{"type":"string","enum":[1,2]}""").Sample();
        Assert.True(sample is { IsFound: false, IsProved: true, Error: null });
        Assert.Contains("'enum' at '/enum'", sample.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_are_kept()
    {
        var tree = JsonSchema.FromText("""{"type":"object","properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}},"additionalProperties":false}""");
        Assert.All(tree.SampleMany(options: new SampleOptions { MaxDepth = 2 }).Take(20), s => Assert.InRange(s.ToString().Split('{').Length, 1, 16));
    }
}
