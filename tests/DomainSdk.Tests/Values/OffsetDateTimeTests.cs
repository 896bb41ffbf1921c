using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests.Values;

public class OffsetDateTimeTests
{
    [Fact]
    public void Every_text_of_RFC_3339_comes_back_as_it_came() =>
        RandomTexts.DateTimes.Sample(
            text =>
            {
                Assert.True(DateTimeFormat.IsValid(Encoding.ASCII.GetBytes(text)), text);
                var json = $"\"{text}\"";
                Assert.Equal(json, Whole<OffsetDateTime, OffsetDateTimeCodec>.RoundTrip(json));
                Assert.Empty(Whole<OffsetDateTime, OffsetDateTimeCodec>.Information(json)!);
                var value = OffsetDateTime.Parse(text.AsSpan(), null);
                Assert.Equal(text, value.ToString());
                Assert.Equal(text, $"{value}");
                Assert.Equal(text, JsonSerializer.Deserialize<OffsetDateTime>(JsonSerializer.Serialize(value)).ToString());
                Assert.Equal($"{value.Year:0000}-{value.Month:00}-{value.Day:00}", text[..10]);
                Assert.Equal($"{value.Hour:00}:{value.Minute:00}:{value.Second:00}", text[11..19]);
                var digits = new string([.. text[19..].Skip(1).TakeWhile(char.IsAsciiDigit)]);
                Assert.Equal(text[19] == '.' ? digits : "", value.FractionDigits);
                Assert.Equal(int.Parse(value.FractionDigits.PadRight(9, '0')[..9], CultureInfo.InvariantCulture), value.Nanosecond);
            },
            iter: 20_000);

    [Fact]
    public void Times_and_dates_alone_come_back_too() =>
        Gen.Select(RandomTexts.Times, RandomTexts.Dates).Sample(
            (time, date) =>
            {
                Assert.Equal($"\"{time}\"", Whole<OffsetTime, OffsetTimeCodec>.RoundTrip($"\"{time}\""));
                Assert.Equal($"\"{date}\"", Whole<FullDate, FullDateCodec>.RoundTrip($"\"{date}\""));
                Assert.Equal(date + "T" + time, new OffsetDateTime(FullDate.Parse(date), OffsetTime.Parse(time)).ToString());
            },
            iter: 20_000);

    [Fact]
    public void Agrees_with_DateTimeOffset_where_that_has_a_value() =>
        Gen.Select(RandomTexts.DateTimes, RandomTexts.DateTimes).Sample(
            (left, right) =>
            {
                var (a, b) = (OffsetDateTime.Parse(left), OffsetDateTime.Parse(right));
                var held = Whole<DateTimeOffset, DateTimeOffsetCodec>.Error($"\"{left}\"") is null;
                Assert.Equal(held, a.TryToDateTimeOffset(out var x));
                if (!held)
                {
                    Assert.Throws<OverflowException>(() => (DateTimeOffset)a);
                    return;
                }

                Assert.Equal(Whole<DateTimeOffset, DateTimeOffsetCodec>.Of($"\"{left}\""), x);
                Assert.True(x.EqualsExact((DateTimeOffset)(OffsetDateTime)x));
                if (!b.TryToDateTimeOffset(out var y) || x == y) return;
                Assert.Equal(x < y, a < b);
                Assert.Equal(x.CompareTo(y), Math.Sign(a.CompareTo(b)));
            },
            iter: 20_000);

    [Fact]
    public void What_is_made_in_code_is_written_as_a_DateTimeOffset_is() =>
        Gen.Select(Gen.DateTime, Gen.Int[-840, 840]).Sample((utc, offset) =>
        {
            if (utc.Year is < 2 or > 9998) return;
            var value = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Unspecified), TimeSpan.FromMinutes(offset));
            Assert.Equal(Whole<DateTimeOffset, DateTimeOffsetCodec>.Text(value), $"\"{(OffsetDateTime)value}\"");
            Assert.Equal(value, (DateTimeOffset)(OffsetDateTime)value);
        });

    [Theory]
    [InlineData("2024-02-29T10:00:00Z", "2024-02-29t10:00:00.000+00:00", true, 0)]
    [InlineData("2024-02-29T10:00:00Z", "2024-02-29T10:00:00-00:00", true, 0)]
    [InlineData("2024-02-29T10:00:00Z", "2024-02-29T11:00:00+01:00", false, 0)]
    [InlineData("2024-02-29T10:00:00.1Z", "2024-02-29T10:00:00.1000000000000000000000Z", true, 0)]
    [InlineData("2024-02-29T10:00:00.1Z", "2024-02-29T10:00:00.1000000000000000000001Z", false, -1)]
    [InlineData("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:59.999999999Z", false, 1)]
    [InlineData("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00Z", false, -1)]
    [InlineData("2017-01-01T00:59:60+01:00", "2016-12-31T23:59:60Z", false, 0)]
    [InlineData("0000-12-31T23:59:00Z", "0001-01-01T00:00:00+00:01", false, 0)]
    [InlineData("0000-02-29T00:00:00Z", "0000-03-01T00:00:00Z", false, -1)]
    public void Equality_is_of_the_parts_and_order_of_the_instants(string left, string right, bool areEqual, int order)
    {
        var (a, b) = (OffsetDateTime.Parse(left), OffsetDateTime.Parse(right));
        Assert.Equal(areEqual, a == b);
        Assert.Equal(areEqual, OffsetTime.Parse(left[11..]) == OffsetTime.Parse(right[11..]) && a.Date == b.Date);
        if (areEqual) Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Equal((order, -order), (Math.Sign(a.CompareTo(b)), Math.Sign(b.CompareTo(a))));
    }

    [Fact]
    public void Each_day_of_the_year_0_follows_the_one_before()
    {
        var minute = TimeSpan.FromMinutes(1);
        for (var day = new DateOnly(2000, 1, 1); day < new DateOnly(2000, 12, 31); day = day.AddDays(1))
        {
            var (today, tomorrow) = (new FullDate(0, day.Month, day.Day), new FullDate(0, day.AddDays(1).Month, day.AddDays(1).Day));
            var last = new OffsetDateTime(today, new OffsetTime(new TimeOnly(23, 59), TimeSpan.Zero));
            Assert.Equal(0, last.CompareTo(new OffsetDateTime(tomorrow, new OffsetTime(TimeOnly.MinValue, minute))));
            Assert.True(today < tomorrow && tomorrow > today);
        }
    }

    [Theory]
    [InlineData("2016-12-31T23:58:60Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2023-02-28T00:00:00")]
    [InlineData("2023-02-28 00:00:00Z")]
    [InlineData("2023-02-28")]
    [InlineData("２023-02-28T00:00:00Z")]
    [InlineData("")]
    public void What_is_none_is_refused(string text)
    {
        Assert.False(OffsetDateTime.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => OffsetDateTime.Parse(text));
    }

    [Fact]
    public void The_case_that_no_DateTimeOffset_holds_is_read()
    {
        foreach (var text in new[] { "2016-12-31T23:59:60Z", "2024-05-06T07:08:09+14:30", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00" })
        {
            Assert.False(OffsetDateTime.Parse(text).TryToDateTimeOffset(out _));
            Assert.Equal("DSDK2090", Whole<DateTimeOffset, DateTimeOffsetCodec>.Error($"\"{text}\""));
        }
    }

    [Fact]
    public void Dates_convert()
    {
        FullDate date = new DateOnly(2024, 2, 29);
        Assert.Equal((2024, 2, 29), (date.Year, date.Month, date.Day));
        Assert.Equal(new DateOnly(2024, 2, 29), (DateOnly)date);
        Assert.Throws<OverflowException>(() => (DateOnly)FullDate.Parse("0000-02-29"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FullDate(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FullDate(10_000, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FullDate(-1, 1, 1));
        Assert.Equal("0000-01-01", default(FullDate).ToString());
        Assert.Equal("0000-01-01T00:00:00Z", default(OffsetDateTime).ToString());
        Assert.Equal(default, OffsetDateTime.Parse("0000-01-01T00:00:00Z"));
    }

    [Fact]
    public void Too_little_room_is_said()
    {
        var value = OffsetDateTime.Parse("2024-02-29T10:00:00.123456789012345678901234567890+02:00");
        Assert.False(value.TryFormat(new char[20], out var chars, default, null));
        Assert.False(value.TryFormat(new byte[20], out var bytes, default, null));
        Assert.Equal((0, 0), (chars, bytes));
        var room = new char[100];
        Assert.True(value.TryFormat(room, out chars, default, null));
        Assert.Equal(value.ToString(), new string(room, 0, chars));
    }
}
