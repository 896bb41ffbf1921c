using System.Text;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>The digits of those numbers of a duration that are beyond 2^63 - 1, without leading zeros.</summary>
internal sealed class LargeCounts : IEquatable<LargeCounts>
{
    private readonly string?[] _digits;

    private LargeCounts(string?[] digits) => _digits = digits;

    /// <summary>How many digits there are.</summary>
    public int Length => _digits.Sum(digits => digits?.Length ?? 0);

    /// <summary>The digits of a unit, or null where its number is not as large.</summary>
    /// <param name="unit">The unit, from 0 for years to 6 for seconds.</param>
    public string? this[int unit] => _digits[unit];

    /// <summary>Finds the large numbers of a text.</summary>
    /// <param name="duration">A string of the format <c>duration</c>.</param>
    public static LargeCounts Read(ReadOnlySpan<byte> duration)
    {
        var found = new string?[DurationFormat.UnitCount];
        var (unit, start) = (0, 1);
        for (var at = 1; at < duration.Length; at++)
        {
            if (duration[at] is >= (byte)'0' and <= (byte)'9') continue;
            var letter = (char)(duration[at] & ~0x20);
            // The month and the minute have one letter: units are looked for behind the last one, and behind the T from hours on.
            unit = letter == 'T' ? DurationFormat.Hours : DurationFormat.Units.IndexOf(letter, unit);
            if (letter != 'T') found[unit] = Large(duration[start..at]);
            start = at + 1;
        }

        return new LargeCounts(found);
    }

    /// <summary>The numbers without that of a unit; null where none are left.</summary>
    /// <param name="counts">The numbers, or null.</param>
    /// <param name="unit">The unit.</param>
    public static LargeCounts? Without(LargeCounts? counts, int unit)
    {
        if (counts?[unit] is null) return counts;
        var rest = (string?[])counts._digits.Clone();
        rest[unit] = null;
        return Array.TrueForAll(rest, digits => digits is null) ? null : new LargeCounts(rest);
    }

    /// <inheritdoc/>
    public bool Equals(LargeCounts? other) => other is not null && _digits.AsSpan().SequenceEqual(other._digits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LargeCounts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var digits in _digits) hash.Add(digits, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    private static string? Large(ReadOnlySpan<byte> digits)
    {
        var text = Encoding.ASCII.GetString(digits.TrimStart((byte)'0'));
        return text.Length > 0 && !long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _) ? text : null;
    }
}
