namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>time-span</c>: a span of time as .NET writes it, <c>[-][d.]hh:mm:ss[.fffffff]</c>, with one to seven digits of a fraction. Of
/// no specification, but customary in documents that come from .NET.
/// </summary>
internal static class TimeSpanFormat
{
    private const int TimeLength = 8;
    private const int MostFractionDigits = 7;

    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        scanner.Take('-');
        var days = scanner.Rest;
        // Hours have two digits and no point behind them; whatever has one is days.
        if (!(scanner.TakeDigits().Length > 0 && scanner.Take('.'))) scanner = new FormatScanner(days);
        var time = scanner.Rest;
        return time.Length >= TimeLength
            && time[2] == (byte)':' && time[5] == (byte)':'
            && DateFormat.TwoDigits(time, 0) is >= 0 and <= 23
            && DateFormat.TwoDigits(time, 3) is >= 0 and <= 59
            && DateFormat.TwoDigits(time, 6) is >= 0 and <= 59
            && IsFraction(time.Slice(TimeLength));
    }

    private static bool IsFraction(ReadOnlySpan<byte> rest)
    {
        var scanner = new FormatScanner(rest);
        return rest.IsEmpty || (scanner.Take('.') && scanner.TakeDigits().Length is >= 1 and <= MostFractionDigits && scanner.AtEnd);
    }
}
