namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>date</c>: full-date of RFC 3339 section 5.6, a day of the proleptic Gregorian calendar from year 0000 to 9999.</summary>
internal static class DateFormat
{
    /// <summary>How many bytes a date has.</summary>
    public const int Length = 10;

    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => utf8.Length == Length && TryRead(utf8, out _, out _, out _);

    /// <summary>Reads the date that a string begins with.</summary>
    /// <param name="utf8">The string; what follows the date is not looked at.</param>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>Whether it begins with a date.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (utf8.Length < Length || utf8[4] != (byte)'-' || utf8[7] != (byte)'-') return false;
        var century = TwoDigits(utf8, 0);
        var yearOfCentury = TwoDigits(utf8, 2);
        month = TwoDigits(utf8, 5);
        day = TwoDigits(utf8, 8);
        if ((century | yearOfCentury) < 0) return false;
        year = century * 100 + yearOfCentury;
        return IsDate(year, month, day);
    }

    /// <summary>Whether a calendar has such a day.</summary>
    /// <param name="year">The year; any that is not negative.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>True if it has.</returns>
    public static bool IsDate(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The number that two ASCII digits make; negative if they are none.</summary>
    internal static int TwoDigits(ReadOnlySpan<byte> utf8, int index)
    {
        var tens = utf8[index] - '0';
        var ones = utf8[index + 1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? tens * 10 + ones : -1;
    }

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
