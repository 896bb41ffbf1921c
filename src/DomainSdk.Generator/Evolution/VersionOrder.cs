using System.Globalization;
using System.Numerics;

namespace DomainSdk.Generator.Evolution;

/// <summary>Orders names of versions: digits as numbers, so that <c>v10</c> comes after <c>v2</c>, all else by character.</summary>
internal sealed class VersionOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static VersionOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (a, b) = (Parts(x ?? ""), Parts(y ?? ""));
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var order = IsNumber(a[i]) && IsNumber(b[i]) ? Number(a[i]).CompareTo(Number(b[i])) : string.CompareOrdinal(a[i], b[i]);
            if (order != 0) return order;
        }

        return a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(x, y);
    }

    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        for (var start = 0; start < name.Length;)
        {
            var end = start + 1;
            while (end < name.Length && IsDigit(name[start]) && IsDigit(name[end])) end++;
            parts.Add(name.Substring(start, end - start));
            start = end;
        }

        return parts;
    }

    private static bool IsNumber(string part) => IsDigit(part[0]);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static BigInteger Number(string digits) => BigInteger.Parse(digits, CultureInfo.InvariantCulture);
}
