using CsCheck;
using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;
using Bytes = DomainSdk.Tests.Samples.Whole<DomainSdk.ValueArray<byte>, DomainSdk.Runtime.Base64Codec>;
using Spans = DomainSdk.Tests.Samples.Whole<System.TimeSpan, DomainSdk.Runtime.TimeSpanCodec>;

namespace DomainSdk.Tests.Codecs;

/// <summary>Codecs of strings that stand for something else.</summary>
public class TextCodecTests
{
    [Fact]
    public void A_string_that_is_null_is_not_written_as_an_empty_one() => Assert.Throws<InvalidOperationException>(() => Whole<string, StringCodec>.Text(null!));

    [Theory]
    [InlineData("YWI=", "YWI=")]
    [InlineData("YWJ=", "YWI=")]
    [InlineData("", "")]
    [InlineData("YWI", "YWI=")]
    [InlineData("YQ", "YQ==")]
    [InlineData("YQ=", "YQ==")]
    [InlineData("Y WI=", "YWI=")]
    [InlineData("Y\\nW\\tI", "YWI=")]
    [InlineData(" ", "")]
    [InlineData("YWJj\\r\\nYWJj", "YWJjYWJj")]
    [InlineData("YW\\u004a=", "YWI=")]
    [InlineData("-_-_", null)]
    [InlineData("Y", null)]
    [InlineData("=", null)]
    [InlineData("YWJj=", null)]
    [InlineData("YQ===", null)]
    [InlineData("Y=WI", null)]
    [InlineData("é===", null)]
    public void Base64_is_read_where_it_can_be_read_in_one_way(string text, string? written)
    {
        var json = $"\"{text}\"";
        Assert.True(Bytes.IsValid(json));
        Assert.Equal(written is null ? "DSDK2090" : null, Bytes.Error(json));
        if (written is null) return;
        Assert.Equal($"\"{written}\"", Bytes.RoundTrip(json));
        Assert.Equal(written != text, Bytes.Information(json)!.Count == 1);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("YQ", "DSDK2090")]
    [InlineData("YWI", "DSDK2090")]
    public void A_spelling_that_the_rule_refuses_is_not_written(string text, string? error)
    {
        Assert.True(Whole<ValueArray<byte>, Base64Codec<AtMostThree>>.IsValid($"\"{text}\""));
        Assert.Equal(error, Whole<ValueArray<byte>, Base64Codec<AtMostThree>>.Error($"\"{text}\""));
    }

    [Fact]
    public void Bytes_come_back_however_they_are_broken_into_lines() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Int[1, 80]).Sample((bytes, width) =>
        {
            var text = Convert.ToBase64String(bytes);
            Assert.Equal(bytes, Bytes.Of($"\"{text}\"").AsSpan().ToArray());
            Assert.Empty(Bytes.Information($"\"{text}\"")!);
            var broken = string.Join("\\r\\n", text.TrimEnd('=').Chunk(width).Select(line => new string(line)));
            Assert.Equal(bytes, Bytes.Of($"\"{broken}\"").AsSpan().ToArray());
            Assert.Equal(broken == text ? 0 : 1, Bytes.Information($"\"{broken}\"")!.Count);
        });

    [Fact]
    public void Spans_are_written_as_NET_writes_them() =>
        Gen.Long.Sample(ticks =>
        {
            var span = TimeSpan.FromTicks(ticks);
            Assert.Equal($"\"{span:c}\"", Spans.Text(span));
            Assert.Equal(span, Spans.Of($"\"{span:c}\""));
            Assert.Empty(Spans.Information($"\"{span:c}\"")!);
        });

    [Theory]
    [InlineData("10675199.02:48:05.4775807", null)]
    [InlineData("-10675199.02:48:05.4775808", null)]
    [InlineData("10675199.02:48:05.4775808", "DSDK2090")]
    [InlineData("99999999999999999999.00:00:00", "DSDK2090")]
    [InlineData("00000000000000000001.00:00:00", null)]
    [InlineData("00:00:00.5", null)]
    [InlineData("-00:00:00", null)]
    public void Spans_beyond_the_type_are_not_representable(string text, string? error)
    {
        Assert.True(Spans.IsValid($"\"{text}\""));
        Assert.Equal(error, Spans.Error($"\"{text}\""));
    }

    [Theory]
    [InlineData("1:00:00")]
    [InlineData("24:00:00")]
    [InlineData("00:60:00")]
    [InlineData("00:00:00.")]
    [InlineData("00:00:00.12345678")]
    [InlineData("+00:00:00")]
    [InlineData("1d")]
    public void What_is_no_span_is_invalid(string text) => Assert.False(Spans.IsValid($"\"{text}\""));

    private readonly struct AtMostThree : IRule<StringRule>
    {
        public static StringRule Rule { get; } = new(maxLength: 3);
    }
}
