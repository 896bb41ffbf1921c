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
    public void Text_comes_back(string text) => Assert.Equal(text, IsoDuration.Parse(text).ToString());

    [Theory]
    [InlineData("P1Y2W")]
    [InlineData("P1DT")]
    [InlineData("P-1D")]
    [InlineData("P9223372036854775808D")]
    public void What_is_none_is_refused(string text) => Assert.False(IsoDuration.TryParse(text, null, out _));

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
    public void A_leap_second_has_no_value() => Assert.False(OffsetTime.TryParse("23:59:60Z", null, out _));
}
