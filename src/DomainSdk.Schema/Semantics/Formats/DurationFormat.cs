namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>duration</c>: the production of that name in RFC 3339 appendix A.</summary>
internal static class DurationFormat
{
    /// <summary>How many units there are: years, months, weeks, days, hours, minutes, seconds.</summary>
    public const int UnitCount = 7;

    /// <summary>The letters of the units in their order.</summary>
    public const string Units = "YMWDHMS";

    /// <summary>The place of the first unit that comes behind the T.</summary>
    public const int Hours = 4;

    private const int Weeks = 2;

    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Scan(utf8, default, out _);

    /// <summary>Reads a duration.</summary>
    /// <param name="utf8">The string.</param>
    /// <param name="counts">Takes how many there are of each unit, at most 2^63 - 1; of length <see cref="UnitCount"/>, all 0.</param>
    /// <param name="fits">Whether no number is larger than that.</param>
    /// <returns>Whether the string is of the format.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, Span<long> counts, out bool fits) => Scan(utf8, counts, out fits);

    private static bool Scan(ReadOnlySpan<byte> utf8, Span<long> counts, out bool fits)
    {
        fits = true;
        var scanner = new FormatScanner(utf8);
        if (!scanner.TakeLetter('P') || scanner.AtEnd) return false;
        if (!scanner.TakeLetter('T'))
        {
            if (!TakeUnits(ref scanner, 0, Hours, counts, ref fits, out var onlyWeeks)) return false;
            if (scanner.AtEnd) return true;
            if (onlyWeeks || !scanner.TakeLetter('T')) return false;
        }

        return TakeUnits(ref scanner, Hours, UnitCount, counts, ref fits, out _) && scanner.AtEnd;
    }

    /// <summary>Consumes numbers with units of a range: any to begin with, then each only directly after the one before; or weeks alone.</summary>
    private static bool TakeUnits(ref FormatScanner scanner, int from, int to, Span<long> counts, ref bool fits, out bool onlyWeeks)
    {
        onlyWeeks = false;
        var previous = -1;
        while (scanner.TakeDigits() is { IsEmpty: false } digits)
        {
            var unit = from;
            if (previous < 0)
            {
                while (unit < to && !scanner.TakeLetter(Units[unit])) unit++;
            }
            else
            {
                unit = previous + 1 == Weeks ? previous + 2 : previous + 1;
                if (unit < to && !scanner.TakeLetter(Units[unit])) return false;
            }

            if (unit >= to) return false;
            if (!counts.IsEmpty) fits &= TryCount(digits, out counts[unit]);
            if (unit == Weeks) return onlyWeeks = true;
            previous = unit;
        }

        return previous >= 0;
    }

    private static bool TryCount(ReadOnlySpan<byte> digits, out long count)
    {
        count = 0;
        foreach (var digit in digits)
        {
            var next = digit - (byte)'0';
            if (count > (long.MaxValue - next) / 10)
            {
                count = long.MaxValue;
                return false;
            }

            count = count * 10 + next;
        }

        return true;
    }
}
