using System.Globalization;

namespace DomainSdk.Schema.Scalars;

/// <summary>Dates, times and durations (RFC 3339), leap seconds and lower case among them.</summary>
internal static class DateSamples
{
    private const int Rare = 3;

    public static string Date(SampleRandom random)
    {
        if (random.Chance(Rare)) return random.Pick(["0001-01-01", "9999-12-31", "2000-02-29", "1900-02-28", "0000-01-01"]);
        var (year, month) = (random.Between(1900, 2100), random.Between(1, 12));
        var day = random.Between(1, System.DateTime.DaysInMonth(year, month));
        return Digits(year, 4) + "-" + Digits(month, 2) + "-" + Digits(day, 2);
    }

    public static string Time(SampleRandom random)
    {
        var offset = Offset(random, out var minutes);
        if (random.Chance(Rare)) return LeapSecond(minutes) + offset;
        var time = Digits(random.Below(24), 2) + ":" + Digits(random.Below(60), 2) + ":" + Digits(random.Below(60), 2);
        return time + Fraction(random) + offset;
    }

    public static string DateTime(SampleRandom random)
    {
        // At the ends of time no offset is left that another type could hold; those are left to the tests of the format.
        var date = Date(random);
        return date + (random.Chance(Rare) ? "t" : "T") + Time(random);
    }

    public static string Duration(SampleRandom random)
    {
        if (random.Chance(15)) return "P" + Number(random) + "W";
        var date = Units(random, "YMD");
        var time = random.Chance(50) ? Units(random, "HMS") : "";
        if (date.Length == 0 && time.Length == 0) return random.Pick(["PT0S", "P0D", "P1Y2M3DT4H5M6S"]);
        return "P" + date + (time.Length == 0 ? "" : "T" + time);
    }

    public static string TimeSpan(SampleRandom random)
    {
        var days = random.Chance(30) ? Number(random) + "." : "";
        var time = Digits(random.Below(24), 2) + ":" + Digits(random.Below(60), 2) + ":" + Digits(random.Below(60), 2);
        return (random.Chance(10) ? "-" : "") + days + time + Fraction(random, mostDigits: 7);
    }

    /// <summary>Units that follow directly on one another, as the grammar wants it.</summary>
    private static string Units(SampleRandom random, string units)
    {
        var first = random.Between(0, units.Length);
        var last = random.Between(first, units.Length);
        return string.Concat(units.Substring(first, last - first).Select(unit => Number(random) + unit));
    }

    private static string Number(SampleRandom random) => random.Between(0, random.Chance(90) ? 30 : 5000).ToString(CultureInfo.InvariantCulture);

    private static string Fraction(SampleRandom random, int mostDigits = 9)
    {
        if (random.Chance(60)) return "";
        var text = ".";
        for (var count = random.Chance(40) ? 3 : random.Between(1, mostDigits); count > 0; count--) text += random.Pick("0123456789");
        return text;
    }

    private static string Offset(SampleRandom random, out int minutes)
    {
        minutes = 0;
        if (random.Chance(55)) return "Z";
        if (random.Chance(Rare * 2)) return "z";
        minutes = random.Chance(70) ? random.Between(-12, 14) * 60 : random.Between(-840, 840);
        var size = Math.Abs(minutes);
        return (minutes < 0 || random.Chance(Rare) && minutes == 0 ? "-" : "+") + Digits(size / 60, 2) + ":" + Digits(size % 60, 2);
    }

    /// <summary>23:59:60 UTC, in local time.</summary>
    private static string LeapSecond(int offset)
    {
        const int day = 24 * 60;
        var local = (day - 1 + offset + day) % day;
        return Digits(local / 60, 2) + ":" + Digits(local % 60, 2) + ":60";
    }

    private static string Digits(int number, int count) => number.ToString("D" + count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
