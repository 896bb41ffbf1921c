namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>duration</c>: the production of that name in RFC 3339 appendix A.</summary>
public static class DurationFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        if (!scanner.TakeLetter('P') || scanner.AtEnd) return false;
        if (!scanner.TakeLetter('T'))
        {
            if (!TakeUnits(ref scanner, "YMD", out var onlyWeeks)) return false;
            if (scanner.AtEnd) return true;
            if (onlyWeeks || !scanner.TakeLetter('T')) return false;
        }

        return TakeUnits(ref scanner, "HMS", out _) && scanner.AtEnd;
    }

    /// <summary>Consumes numbers with units: any of <paramref name="units"/> to begin with, then each only directly after the one before; or weeks.</summary>
    private static bool TakeUnits(ref FormatScanner scanner, string units, out bool onlyWeeks)
    {
        onlyWeeks = false;
        var previous = -1;
        while (!scanner.TakeDigits().IsEmpty)
        {
            if (previous < 0 && units[0] == 'Y' && scanner.TakeLetter('W')) return onlyWeeks = true;
            var unit = previous < 0 ? 0 : previous + 1;
            var last = previous < 0 ? units.Length - 1 : unit;
            while (unit <= last && unit < units.Length && !scanner.TakeLetter(units[unit])) unit++;
            if (unit > last || unit == units.Length) return false;
            previous = unit;
        }

        return previous >= 0;
    }
}
