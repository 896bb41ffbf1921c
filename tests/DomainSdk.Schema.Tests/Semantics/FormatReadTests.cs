using System.Text;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Tests.Semantics;

/// <summary>What is read from a string of a format, and where a dialect has rules of its own.</summary>
public class FormatReadTests
{
    [Theory]
    [InlineData("2031-04-12", true, 2031, 4, 12)]
    [InlineData("0001-01-01", true, 1, 1, 1)]
    [InlineData("0000-01-01", false, 0, 1, 1)] // of the format, but there is no such DateOnly
    [InlineData("2031-04-31", false, 0, 0, 0)]
    [InlineData("2031-04-12T", false, 0, 0, 0)]
    public void Dates(string text, bool expected, int year, int month, int day)
    {
        Assert.Equal(expected, DateFormats.TryParseDate(Encoding.UTF8.GetBytes(text), out var y, out var m, out var d));
        if (expected) Assert.Equal((year, month, day), (y, m, d));
    }

    [Theory]
    [InlineData("00:00:00Z", true, 0, 0)]
    [InlineData("10:20:30+01:30", true, 372_300_000_000, 90)]
    [InlineData("10:20:30.5-14:00", true, 372_305_000_000, -840)]
    [InlineData("23:59:59.99999999Z", true, 863_999_999_999, 0)]
    [InlineData("23:59:60Z", false, 0, 0)]
    [InlineData("10:20:30", false, 0, 0)]
    public void Times(string text, bool expected, long ticks, int offset)
    {
        Assert.Equal(expected, DateFormats.TryParseTime(Encoding.UTF8.GetBytes(text), out var actual, out var minutes));
        Assert.Equal((ticks, offset), (actual, minutes));
    }

    [Theory]
    [InlineData("2024-01-01T00:00:00+14:00", true)]
    [InlineData("2024-01-01T00:00:00-14:00", true)]
    [InlineData("2024-01-01T00:00:00+14:01", false)]
    [InlineData("0001-01-01T00:00:00Z", true)]
    [InlineData("9999-12-31T23:59:59.9999999Z", true)]
    [InlineData("2024-01-01", false)]
    public void Date_times_that_the_type_holds(string text, bool expected) =>
        Assert.Equal(expected, DateFormats.TryParseDateTime(Encoding.UTF8.GetBytes(text), out _, out _));

    [Theory]
    [InlineData("10:00:00.1234567Z", false)]
    [InlineData("10:00:00.12345670Z", false)]
    [InlineData("10:00:00.12345678Z", true)]
    [InlineData("10:00:00.123456700000001Z", true)]
    [InlineData("10:00:00Z", false)]
    public void Fractions_finer_than_a_tick_are_known(string text, bool expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(TimeFormat.TryRead(utf8, out var time));
        Assert.Equal(expected, time.IsFinerThanTicks(utf8));
    }

    [Theory]
    [InlineData("P1Y2M4DT5H6M7S", true, true, new long[] { 1, 2, 0, 4, 5, 6, 7 })]
    [InlineData("P3W", true, true, new long[] { 0, 0, 3, 0, 0, 0, 0 })]
    [InlineData("PT10M", true, true, new long[] { 0, 0, 0, 0, 0, 10, 0 })]
    [InlineData("P9223372036854775807D", true, true, new long[] { 0, 0, 0, long.MaxValue, 0, 0, 0 })]
    [InlineData("P9223372036854775808DT1H", true, false, new long[] { 0, 0, 0, long.MaxValue, 1, 0, 0 })]
    [InlineData("P1YT1M", true, true, new long[] { 1, 0, 0, 0, 0, 1, 0 })]
    [InlineData("P1Y1D", false, true, null)]
    [InlineData("P", false, true, null)]
    [InlineData("PT", false, true, null)]
    [InlineData("P1W1D", false, true, null)]
    [InlineData("P1WT1H", false, true, null)]
    [InlineData("P1H", false, true, null)]
    [InlineData("P1YT", false, true, null)]
    [InlineData("1Y", false, true, null)]
    public void Durations(string text, bool expected, bool fits, long[]? counts)
    {
        var read = new long[DurationFormat.UnitCount];
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected, DurationFormat.TryRead(utf8, read, out var allFit));
        Assert.Equal(expected, DurationFormat.IsValid(utf8));
        if (counts is null) return;
        Assert.Equal(counts, read);
        Assert.Equal(fits, allFit);
    }

    [Theory]
    [InlineData("hostname", "xn--99999999999999", "draft-04", true)]
    [InlineData("hostname", "xn--99999999999999", "draft-06", true)]
    [InlineData("hostname", "xn--99999999999999", "draft-07", false)]
    [InlineData("hostname", "a.b-c.d", "draft-04", true)]
    [InlineData("hostname", "a", "draft-04", true)]
    [InlineData("hostname", "a..b", "draft-04", false)]
    [InlineData("hostname", "a.", "draft-04", false)]
    [InlineData("hostname", "a.-b", "draft-04", false)]
    [InlineData("hostname", "-a.b", "draft-04", false)]
    [InlineData("hostname", "", "draft-04", false)]
    [InlineData("time", "23:59:60Z", "draft-07", true)]
    [InlineData("time", "23:59:60Z", "v1", false)]
    [InlineData("time", "23:59:59Z", "v1", true)]
    [InlineData("time", "23:59:59", "v1", false)]
    public void By_the_rules_of_the_dialect(string format, string text, string dialect, bool expected) =>
        Assert.Equal(expected, Check(format, dialect)(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_hostname_of_old_dialects_has_253_characters_at_most()
    {
        var check = Check("hostname", "draft-04");
        var longest = string.Join('.', Enumerable.Repeat(new string('a', 62), 4)) + ".b";
        Assert.Equal(253, longest.Length);
        Assert.True(check(Encoding.UTF8.GetBytes(longest)));
        Assert.False(check(Encoding.UTF8.GetBytes(longest + "b")));
    }

    [Fact]
    public void A_check_of_the_users_stays_in_every_dialect()
    {
        FormatCheck own = _ => true;
        Assert.Same(own, DialectFormats.Of("hostname", own, Dialect.Draft4));
        Assert.Same(own, DialectFormats.Of("own", own, Dialect.Draft4));
        Assert.Throws<ArgumentNullException>("name", () => FormatRegistry.Standard.With(null!, own));
        Assert.Throws<ArgumentNullException>("check", () => FormatRegistry.Standard.With("own", null!));
    }

    private static FormatCheck Check(string format, string dialect)
    {
        Assert.True(FormatRegistry.Standard.TryGet(format, out var standard));
        return DialectFormats.Of(format, standard, Dialect.All.Single(d => d.Name == dialect));
    }
}
