namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>date</c>: full-date of RFC 3339 section 5.6, a day of the proleptic Gregorian calendar from year 0000 to 9999.</summary>
public static class DateFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        return TryTake(ref scanner, out _, out _, out _) && scanner.AtEnd;
    }

    /// <summary>Consumes a date.</summary>
    internal static bool TryTake(ref FormatScanner scanner, out int year, out int month, out int day)
    {
        month = day = 0;
        return scanner.TakeDigits(4, out year) && scanner.Take('-')
            && scanner.TakeDigits(2, out month) && month is >= 1 and <= 12 && scanner.Take('-')
            && scanner.TakeDigits(2, out day) && day >= 1 && day <= DaysInMonth(year, month);
    }

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
