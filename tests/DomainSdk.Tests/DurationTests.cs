using DomainSdk.Runtime;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

/// <summary>Durations and times as values of their own.</summary>
public class DurationTests
{
    [Theory]
    [InlineData("P1Y2M3DT4H5M6S")]
    [InlineData("P3W")]
    [InlineData("PT0S")]
    [InlineData("P1Y")]
    [InlineData("PT1H0M1S")]
    [InlineData("P9223372036854775807D")]
    [InlineData("P9223372036854775808D")]
    [InlineData("P99999999999999999999Y0M1DT99999999999999999998M7S")]
    [InlineData("PT99999999999999999999M")]
    [InlineData("P99999999999999999999W")]
    public void Text_comes_back(string text) => Assert.Equal(text, IsoDuration.Parse(text).ToString());

    [Theory]
    [InlineData("P1Y2W")]
    [InlineData("P1DT")]
    [InlineData("P-1D")]
    public void What_is_none_is_refused(string text) => Assert.False(IsoDuration.TryParse(text, null, out _));

    [Fact]
    public void Numbers_beyond_a_long_are_kept_and_compared()
    {
        var value = IsoDuration.Parse("P99999999999999999999DT1H");
        Assert.Equal((long.MaxValue, 1), (value.Days, value.Hours));
        Assert.Equal(value, IsoDuration.Parse("p0099999999999999999999dt01h"));
        Assert.Equal(value.GetHashCode(), IsoDuration.Parse("P0Y0M099999999999999999999DT1H").GetHashCode());
        Assert.NotEqual(value, IsoDuration.Parse("P99999999999999999998DT1H"));
        Assert.NotEqual(value, IsoDuration.Parse("P9223372036854775807DT1H"));
        Assert.Equal("P1DT1H", (value with { Days = 1 }).ToString());
        Assert.Equal(IsoDuration.Parse("P1DT1H"), value with { Days = 1 });
        Assert.False(value.TryToTimeSpan(out _));
        Assert.Equal("\"P99999999999999999999D\"", Whole<IsoDuration, IsoDurationCodec>.RoundTrip("\"P99999999999999999999D\""));
    }

    [Fact]
    public void Units_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsoDuration { Days = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => IsoDuration.From(TimeSpan.FromSeconds(-1)));
    }

    [Fact]
    public void Months_have_no_fixed_length()
    {
        Assert.False(IsoDuration.Parse("P1M").TryToTimeSpan(out _));
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), IsoDuration.Parse("P1M").After(new DateTimeOffset(2024, 1, 31, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("09:30:00Z")]
    [InlineData("23:59:59.1234567-11:30")]
    public void Times_come_back(string text) => Assert.Equal(text, OffsetTime.Parse(text).ToString());

    [Fact]
    public void A_leap_second_is_kept()
    {
        var leap = OffsetTime.Parse("23:59:60.25Z");
        Assert.Equal((60, true, new TimeOnly(23, 59, 59).Add(TimeSpan.FromTicks(9_999_999))), (leap.Second, leap.IsLeapSecond, leap.Time));
        Assert.NotEqual(leap, OffsetTime.Parse("23:59:59.25Z"));
    }
}
