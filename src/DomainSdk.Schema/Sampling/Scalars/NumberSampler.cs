using System.Globalization;
using System.Numerics;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>Draws numbers within bounds, in exact decimal arithmetic: everything is counted in units of one power of ten.</summary>
internal static class NumberSampler
{
    private static readonly string[] Landmarks = ["2147483648", "-2147483649", "9007199254740993", "9223372036854775808", "-9223372036854775809", "18446744073709551616", "100000000000000000000000"];

    /// <summary>Draws a number as a JSON token.</summary>
    public static bool TrySample(NumberDemand? demand, SampleSize size, SampleRandom random, out string number)
    {
        demand ??= new();
        var lower = Bound(demand.Minimums.ConvertAll(m => (m.Limit, m.Exclusive)), 1);
        var upper = Bound(demand.Maximums.ConvertAll(m => (m.Limit, m.Exclusive)), -1);
        var isFree = !demand.IsInteger && demand.Multiples.Count == 0;
        // A narrow interval of any numbers needs a finer unit.
        foreach (var finer in isFree ? new[] { 0, 4, 20 } : [0])
        {
            var step = Step(demand, size, random, finer, lower, upper, out var unit);
            if (!step.IsZero && TryDraw(lower, upper, step, unit, isFree, size, random, out var drawn))
            {
                number = new ScaledNumber(drawn, unit).ToString();
                return true;
            }
        }

        number = "0";
        return false;
    }

    /// <summary>The distance between the numbers allowed, in units of a power of ten that every bound is a whole number of.</summary>
    private static BigInteger Step(NumberDemand demand, SampleSize size, SampleRandom random, int finer, (ScaledNumber Limit, bool Exclusive)? lower, (ScaledNumber Limit, bool Exclusive)? upper, out int unit)
    {
        var steps = new List<ScaledNumber>();
        if (demand.IsInteger) steps.Add(new ScaledNumber(1, 0));
        foreach (var multiple in demand.Multiples)
            if (ScaledNumber.TryRead(multiple.Divisor.RawText, out var divisor) && !divisor.Digits.IsZero) steps.Add(divisor);
        if (steps.Count == 0)
        {
            var decimals = size == SampleSize.Minimal ? 0 : random.Chance(50) ? 0 : random.Between(1, 3);
            unit = Math.Min(lower?.Limit.Exponent ?? 0, upper?.Limit.Exponent ?? 0);
            if (finer > 0) decimals = finer - unit;
            steps.Add(new ScaledNumber(1, -decimals));
        }

        unit = Math.Min(Math.Min(lower?.Limit.Exponent ?? 0, upper?.Limit.Exponent ?? 0), steps.Min(s => s.Exponent));
        var step = BigInteger.One;
        foreach (var one in steps)
        {
            var count = one.In(unit);
            step = step / BigInteger.GreatestCommonDivisor(step, count) * count;
        }

        return step;
    }

    private static bool TryDraw((ScaledNumber Limit, bool Exclusive)? lower, (ScaledNumber Limit, bool Exclusive)? upper, BigInteger step, int unit, bool isFree, SampleSize size, SampleRandom random, out BigInteger drawn)
    {
        const int atBound = 20;
        BigInteger? first = lower is { } l ? Ceiling(l.Limit.In(unit) + (l.Exclusive ? 1 : 0), step) : null;
        BigInteger? last = upper is { } u ? Floor(u.Limit.In(unit) - (u.Exclusive ? 1 : 0), step) : null;
        drawn = BigInteger.Zero;
        if (first > last) return false;
        // Exclusive bounds of any numbers: what lies between two neighbours is found with a finer unit.
        var span = isFree ? 2000 * BigInteger.Pow(10, Math.Max(0, -unit)) / step : 200;
        if (size == SampleSize.Minimal) span = 3;
        if (span < 3) span = 3;
        if (first is null && last is null)
        {
            if (size != SampleSize.Minimal && random.Chance(4) && unit <= 0)
            {
                drawn = Floor(BigInteger.Parse(random.Pick(Landmarks), CultureInfo.InvariantCulture) * BigInteger.Pow(10, -unit), step) * step;
                return true;
            }

            first = random.Chance(25) ? -span : 0;
        }

        first ??= last!.Value - span;
        last ??= first.Value + span;
        drawn = (random.Chance(atBound) ? first.Value : random.Chance(atBound) ? last.Value : random.Between(first.Value, last.Value)) * step;
        return true;
    }

    /// <summary>The tightest of some bounds; those too large or too fine to count are left to the check in the end.</summary>
    private static (ScaledNumber Limit, bool Exclusive)? Bound(List<(JsonNode Limit, bool Exclusive)> bounds, int sign)
    {
        (ScaledNumber Limit, bool Exclusive)? tightest = null;
        foreach (var (token, exclusive) in bounds)
        {
            if (!ScaledNumber.TryRead(token.RawText, out var limit)) continue;
            var order = tightest is { } known ? limit.CompareTo(known.Limit) * sign : 1;
            if (order > 0 || (order == 0 && exclusive)) tightest = (limit, exclusive);
        }

        return tightest;
    }

    private static BigInteger Floor(BigInteger value, BigInteger step)
    {
        var quotient = BigInteger.DivRem(value, step, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger Ceiling(BigInteger value, BigInteger step) => -Floor(-value, step);
}
