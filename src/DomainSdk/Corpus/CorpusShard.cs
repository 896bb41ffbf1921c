using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DomainSdk;

/// <summary>
/// One of several parts that a corpus is checked in. A document belongs to the part that its path says and, in a file of one document per line, the
/// range of four mebibytes in which its line begins: to exactly one, whatever machine asks.
/// </summary>
public sealed record CorpusShard
{
    /// <summary>The length of the ranges of a file of lines in bytes.</summary>
    internal const long RangeLength = 4 << 20;

    /// <summary>A part.</summary>
    /// <param name="number">Which one, from 1.</param>
    /// <param name="total">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public CorpusShard(int number, int total)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, total);
        (Number, Total) = (number, total);
    }

    /// <summary>Which part, from 1.</summary>
    public int Number { get; }

    /// <summary>How many there are.</summary>
    public int Total { get; }

    /// <summary>Reads <c>3/64</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shard">The part.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CorpusShard? shard)
    {
        shard = text?.Split('/') is [var left, var right]
            && int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var total)
            && number >= 1 && number <= total ? new CorpusShard(number, total) : null;
        return shard is not null;
    }

    /// <summary>The part as it is written: <c>3/64</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Total}");

    /// <summary>Whether what begins at an offset of a file belongs to this part.</summary>
    internal bool Holds(string path, long offset) => (Hash(path) + (ulong)(offset / RangeLength)) % (ulong)Total == (ulong)Number - 1;

    /// <summary>Whether any line of a file can belong to this part.</summary>
    internal bool HoldsAny(string path, long length)
    {
        var ranges = Math.Min(Total, (length / RangeLength) + 1);
        for (var range = 0L; range < ranges; range++)
            if (Holds(path, range * RangeLength)) return true;
        return false;
    }

    // The same everywhere and for ever: FNV-1a, and the finish of MurmurHash so that few files spread, too.
    private static ulong Hash(string path)
    {
        var hash = 14695981039346656037;
        foreach (var c in path) hash = (hash ^ (c == '\\' ? '/' : c)) * 1099511628211;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return (hash ^ (hash >> 33)) >> 1;
    }
}
