using System.Globalization;
using CsCheck;

namespace DomainSdk.Tests;

/// <summary>Texts of JSON numbers and of RFC 3339, in all their spellings.</summary>
internal static class RandomTexts
{
    /// <summary>Digits without a leading zero, or 0.</summary>
    public static readonly Gen<string> Integers =
        from first in Gen.Char['0', '9']
        from more in Gen.Char['0', '9'].Array[0, 24]
        select first == '0' ? "0" : first + new string(more);

    /// <summary>Numbers, some with many digits, some beyond a double on either side.</summary>
    public static readonly Gen<string> Numbers =
        from sign in OneOf("", "-")
        from integer in Integers
        from fraction in Gen.OneOf(Gen.Const(""), Gen.Char['0', '9'].Array[1, 24].Select(digits => "." + new string(digits)))
        from exponent in Gen.OneOf(Gen.Const(""), Gen.Const(""), Gen.Select(OneOf("e", "E", "e+", "e-", "E-0"), Gen.Int[0, 340], (e, n) => e + n.ToString(CultureInfo.InvariantCulture)))
        select sign + integer + fraction + exponent;

    /// <summary>Dates of the years 0 to 9999.</summary>
    public static readonly Gen<string> Dates =
        from year in Gen.Int[0, 9999]
        from month in Gen.Int[1, 12]
        // A year that has 29 February as the year 0 does, so that every year is tested with every day it has.
        from day in Gen.Int[1, DateTime.DaysInMonth(year == 0 ? 2000 : year, month)]
        select string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    /// <summary>Times with their offset; now and then a leap second.</summary>
    public static readonly Gen<string> Times =
        from minute in Gen.Int[0, 1439]
        from second in Gen.Int[0, 63]
        from fraction in Gen.OneOf(Gen.Const(""), Gen.Char['0', '9'].Array[1, 24].Select(digits => "." + new string(digits)), Gen.Char['0', '1'].Array[1, 9].Select(digits => "." + new string(digits)))
        from offset in Gen.OneOf(Gen.Const(0), Gen.Int[-1439, 1439])
        from zero in OneOf("Z", "z", "+00:00", "-00:00")
        let local = second < 60 ? minute : (1439 + offset + 1440) % 1440
        select string.Create(CultureInfo.InvariantCulture, $"{local / 60:00}:{local % 60:00}:{Math.Min(second, 60):00}{fraction}{Offset(offset, zero)}");

    /// <summary>Dates with times.</summary>
    public static readonly Gen<string> DateTimes = Gen.Select(Dates, OneOf("T", "t"), Times, (date, t, time) => date + t + time);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Offset(int minutes, string zero) => minutes == 0
        ? zero
        : string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}");
}
