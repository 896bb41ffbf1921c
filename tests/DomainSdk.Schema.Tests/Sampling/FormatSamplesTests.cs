using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Sampling;
using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Sampling;

public class FormatSamplesTests
{
    public static TheoryData<string> Formats => [.. FormatRegistry.Standard.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_standard_format_has_samples_of_its_own(string format)
    {
        Assert.True(FormatRegistry.Standard.TryGet(format, out var check));
        var random = new SampleRandom(1);
        var texts = new HashSet<string>();
        for (var i = 0; i < 2000; i++)
        {
            var text = FormatSamples.Draw(format, random);
            Assert.True(check(Encoding.UTF8.GetBytes(text)), text);
            texts.Add(text);
        }

        Assert.True(texts.Count > 5);
    }

    [Theory]
    [InlineData("date-time", "t")]
    [InlineData("date-time", "z")]
    [InlineData("date-time", ":60")]
    [InlineData("date-time", "+")]
    [InlineData("time", ".")]
    [InlineData("uuid", "A")]
    [InlineData("uuid", "a")]
    [InlineData("idn-hostname", "例え")]
    [InlineData("iri", "é")]
    public void Unusual_forms_turn_up(string format, string part)
    {
        var random = new SampleRandom(2);
        Assert.Contains(Enumerable.Range(0, 500).Select(_ => FormatSamples.Draw(format, random)), text => text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_format_and_a_pattern_hold_together()
    {
        var options = new CompileOptions { AssertFormats = true };
        Samples.Of("""{"type":"string","format":"date","pattern":"^20[0-9]{2}-"}""", options: options);
        Samples.Of("""{"type":"string","format":"uri","pattern":"^https://","maxLength":40}""", options: options);
    }

    [Fact]
    public void A_format_of_a_user_is_fulfilled_where_a_known_one_fulfils_it()
    {
        var options = new CompileOptions { AssertFormats = true, Formats = FormatRegistry.Standard.With("four", utf8 => utf8.Length == 36) };
        Samples.Of("""{"type":"string","format":"four"}""", options: options);
    }
}
