using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;
using Doubles = DomainSdk.Tests.Samples.Whole<double, DomainSdk.Runtime.NumberOrTextCodec<double, DomainSdk.Runtime.DoubleCodec, DomainSdk.Runtime.DoubleCodec, DomainSdk.Tests.Codecs.NumberText>>;
using Integers = DomainSdk.Tests.Samples.Whole<long, DomainSdk.Runtime.NumberOrTextCodec<long, DomainSdk.Runtime.Int64Codec<DomainSdk.Tests.Codecs.Positive>, DomainSdk.Runtime.Int64Codec, DomainSdk.Tests.Codecs.IntegerText>>;
using Loose = DomainSdk.Tests.Samples.Whole<byte, DomainSdk.Runtime.NumberOrTextCodec<byte, DomainSdk.Runtime.IntegerCodec<byte>, DomainSdk.Runtime.IntegerCodec<byte>, DomainSdk.Tests.Codecs.AnyText>>;

namespace DomainSdk.Tests.Codecs;

public class NumberOrTextCodecTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData("\"5\"", 5)]
    [InlineData("\"\\u0035\"", 5)]
    [InlineData("\"-5\"", -5)]
    [InlineData("-5", null)]
    [InlineData("\"5.0\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"05\"", null)]
    [InlineData("\"5", null)]
    [InlineData("true", null)]
    [InlineData("", null)]
    public void Reads_either_under_its_own_rule(string json, int? expected)
    {
        Assert.Equal(expected is not null, Integers.IsValid(json));
        if (expected is not null) Assert.Equal(expected.Value, Integers.Of(json));
        if (expected is not null) Assert.Equal($"{expected}", Integers.RoundTrip(json));
    }

    [Theory]
    [InlineData("\"255\"", null)]
    [InlineData("\"256\"", "DSDK2090")]
    [InlineData("\"x\"", "DSDK2090")]
    [InlineData("\" 1\"", "DSDK2090")]
    [InlineData("\"1 \"", "DSDK2090")]
    [InlineData("\"\"", "DSDK2090")]
    [InlineData("256", "DSDK2090")]
    public void A_valid_text_that_is_no_number_of_the_type_is_not_representable(string json, string? error)
    {
        Assert.True(Loose.IsValid(json));
        Assert.Equal(error, Loose.Error(json));
    }

    [Theory]
    [InlineData("\"9007199254740993\"", true)]
    [InlineData("\"9007199254740992\"", false)]
    [InlineData("\"9007199254740992.0000\"", false)]
    [InlineData("9007199254740993", true)]
    [InlineData("\"0.5\"", false)]
    public void A_text_that_a_double_rounds_is_told(string json, bool expected) =>
        Assert.Equal(expected, Assert.IsAssignableFrom<IReadOnlyList<ValidationInformation>>(Doubles.Information(json)).Count == 1);
}

internal readonly struct Positive : IRule<NumberRule>
{
    public static NumberRule Rule { get; } = new(minimum: "0");
}

internal readonly struct IntegerText : IRule<StringRule>
{
    public static StringRule Rule { get; } = new(pattern: @"^-?(?:0|[1-9]\d*)$");
}

internal readonly struct NumberText : IRule<StringRule>
{
    public static StringRule Rule { get; } = new(pattern: @"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$");
}

internal readonly struct AnyText : IRule<StringRule>
{
    public static StringRule Rule { get; } = new();
}
