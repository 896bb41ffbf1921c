using System.Numerics;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>What a number has to fulfil, exactly.</summary>
internal sealed class NumberClaims
{
    private const int MostTried = 2_000;

    private readonly List<ScaledNumber> _multiples = [];
    private readonly List<ScaledNumber> _notMultiples = [];
    private (ScaledNumber Limit, bool Exclusive)? _lower;
    private (ScaledNumber Limit, bool Exclusive)? _upper;

    public NumberClaims()
    {
    }

    public NumberClaims(NumberClaims other)
    {
        _multiples.AddRange(other._multiples);
        _notMultiples.AddRange(other._notMultiples);
        (_lower, _upper) = (other._lower, other._upper);
    }

    /// <summary>The number is a multiple, or is none.</summary>
    public void AddMultiple(ScaledNumber divisor, bool holds) => (holds ? _multiples : _notMultiples).Add(divisor);

    public void AddLower(ScaledNumber limit, bool exclusive)
    {
        var order = _lower is { } known ? limit.CompareTo(known.Limit) : 1;
        if (order > 0 || (order == 0 && exclusive)) _lower = (limit, exclusive);
    }

    public void AddUpper(ScaledNumber limit, bool exclusive)
    {
        var order = _upper is { } known ? limit.CompareTo(known.Limit) : -1;
        if (order < 0 || (order == 0 && exclusive)) _upper = (limit, exclusive);
    }

    /// <summary>
    /// Numbers that fulfil all, simple ones first. Every number lies on a grid: of the common multiple, or, for fractions of any kind, one that
    /// is finer than all that is named, so that a gap between two limits always has a point on it.
    /// </summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="others">Numbers that it must not be.</param>
    /// <param name="count">How many are wanted.</param>
    /// <param name="isComplete">Whether there are no others where none is returned.</param>
    public List<string> Find(ValueKinds kind, IReadOnlyList<ScaledNumber> others, int count, out bool isComplete)
    {
        var one = new ScaledNumber(BigInteger.One, 0);
        var multiples = kind == ValueKinds.Fraction ? _multiples : [.. _multiples, one];
        var notMultiples = kind == ValueKinds.Fraction ? [.. _notMultiples, one] : _notMultiples;
        var unit = new[] { _lower?.Limit ?? one, _upper?.Limit ?? one }.Concat(multiples).Concat(notMultiples).Concat(others).Min(n => n.Exponent);
        const int finer = 3;
        if (multiples.Count == 0) unit -= finer;

        var grid = BigInteger.One;
        if (multiples.Count > 0) grid = multiples.Skip(1).Aggregate(multiples[0].In(unit), (common, m) => LeastCommonMultiple(common, m.In(unit)));
        BigInteger? first = _lower is { } lower ? Ceiling(lower.Limit.In(unit), grid, lower.Exclusive) : null;
        BigInteger? last = _upper is { } upper ? -Ceiling(-upper.Limit.In(unit), grid, upper.Exclusive) : null;
        var excluded = new HashSet<BigInteger>(others.Select(n => n.In(unit)));
        var divisors = notMultiples.ConvertAll(n => n.In(unit));

        var found = new List<string>();
        isComplete = true;
        if (divisors.Exists(d => BigInteger.Remainder(grid, d).IsZero)) return found;
        var tried = 0;
        foreach (var step in Outward(first, last))
        {
            if (++tried > MostTried || found.Count == count) break;
            var value = step * grid;
            if (excluded.Contains(value) || divisors.Exists(d => BigInteger.Remainder(value, d).IsZero)) continue;
            found.Add(new ScaledNumber(value, unit).ToString());
        }

        isComplete = tried <= MostTried;
        return found;
    }

    /// <summary>Steps of a range, from the one nearest to zero on.</summary>
    private static IEnumerable<BigInteger> Outward(BigInteger? first, BigInteger? last)
    {
        if (first > last) yield break;
        var start = first > 0 ? first.Value : last < 0 ? last.Value : BigInteger.Zero;
        yield return start;
        for (BigInteger distance = 1; ; distance++)
        {
            var (up, down) = (start + distance, start - distance);
            var (hasUp, hasDown) = (last is null || up <= last, first is null || down >= first);
            if (hasUp) yield return up;
            if (hasDown) yield return down;
            if (!hasUp && !hasDown) yield break;
        }
    }

    private static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;

    /// <summary>The first step of the grid that is not below a limit, or above it.</summary>
    private static BigInteger Ceiling(BigInteger limit, BigInteger grid, bool exclusive)
    {
        var step = BigInteger.DivRem(limit, grid, out var rest);
        if (rest.Sign > 0) return step + 1;
        return rest.IsZero && exclusive ? step + 1 : step;
    }
}
