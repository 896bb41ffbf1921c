using DomainSdk.Integrity;

namespace DomainSdk.Tests.Integrity;

public sealed class TemporalValueTests
{
    [Theory]
    [InlineData("2020", TemporalPrecision.Year)]
    [InlineData("2020-11", TemporalPrecision.Month)]
    [InlineData("2020-11-09", TemporalPrecision.Day)]
    [InlineData("2020-02-29", TemporalPrecision.Day)]
    [InlineData("2020-11-09T21:00:00Z", TemporalPrecision.Instant)]
    [InlineData("2020-11-09T21:00:00.123456789+04:00", TemporalPrecision.Instant)]
    [InlineData("2016-12-31T23:59:60Z", TemporalPrecision.Instant)]
    public void Reads_what_the_vocabulary_calls_a_date(string text, TemporalPrecision precision)
    {
        Assert.True(TemporalValue.TryParse(text, out var value));
        Assert.Equal(precision, value.Precision);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2020-13")]
    [InlineData("2021-02-29")]
    [InlineData("2020-1-1")]
    [InlineData("11/09/2020")]
    [InlineData("2020-11-09T21:00:00")]
    [InlineData("2020-11-09T25:00:00Z")]
    [InlineData("November 2020")]
    public void Refuses_everything_else(string? text) => Assert.False(TemporalValue.TryParse(text, out _));

    [Theory]
    [InlineData("2020-11", "2020-11-09", 0)]
    [InlineData("2020", "2020-12-31", 0)]
    [InlineData("2020-11", "2020-12-01", -1)]
    [InlineData("2021", "2020-12-31", 1)]
    [InlineData("2020-11-09", "2020-11-10", -1)]
    [InlineData("2020-11-09T23:30:00-04:00", "2020-11-10T03:30:00Z", 0)]
    [InlineData("2020-11-09T23:30:00-04:00", "2020-11-10T00:00:00Z", 1)]
    [InlineData("2020-11-09T23:30:00-04:00", "2020-11-09", 0)]
    public void Compares_at_the_coarser_precision(string left, string right, int expected)
    {
        Assert.True(TemporalValue.TryParse(left, out var a));
        Assert.True(TemporalValue.TryParse(right, out var b));
        Assert.Equal(expected, Math.Sign(TemporalValue.Compare(a, b)));
        Assert.Equal(-expected, Math.Sign(TemporalValue.Compare(b, a)));
    }

    [Fact]
    public void A_range_precedes_what_lies_behind_its_start_and_a_missing_end_is_open()
    {
        var range = new TemporalRange(Value("2020-01"), Value("2020-06"));
        Assert.True(TemporalRange.CanPrecede(range, TemporalRange.Of(Value("2020-03-05"))));
        Assert.False(TemporalRange.CanPrecede(range, TemporalRange.Of(Value("2019-12-31"))));
        Assert.True(new TemporalRange(Value("2020-01"), null).CanOverlap(TemporalRange.Of(Value("2031"))));
        Assert.False(new TemporalRange(null, Value("2020")).CanOverlap(TemporalRange.Of(Value("2021-01-01"))));
    }

    [Fact]
    public void The_last_day_of_a_month_is_that_of_the_calendar() => Assert.Equal(new DateOnly(2020, 2, 29), Value("2020-02").LastDay);

    private static TemporalValue Value(string text) => TemporalValue.TryParse(text, out var value) ? value : throw new ArgumentException(text, nameof(text));

    [Fact]
    public void Values_have_a_place_in_a_row()
    {
        string[] row = ["1999-12-31", "2020", "2020-01", "2020-01-01", "2020-01-01T05:00:00+05:00", "2020-01-01T01:00:00Z", "2020-01-02", "2020-02", "2021"];
        var values = row.Select(text => TemporalValue.TryParse(text, out var value) ? value : default).ToList();
        Assert.Equal(values, values.AsEnumerable().Reverse().Order());
        Assert.True(values[1] < values[2] && values[2] <= values[2] && values[3] > values[2] && values[3] >= values[3]);

        var spans = values.Select(TemporalRange.Of).ToList();
        Assert.Equal(spans, spans.AsEnumerable().Reverse().Order());
        TemporalRange[] open = [new(null, values[1]), new(values[1], null), new(values[1], values[8]), spans[1], new(values[2], values[2])];
        Assert.Equal(open, open.Reverse().Order());
        Assert.True(open[0] < open[1] && open[1] <= open[1] && open[2] > open[1] && open[2] >= open[2]);
    }
}
