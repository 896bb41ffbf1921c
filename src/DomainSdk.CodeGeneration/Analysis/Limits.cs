using System.Globalization;
using System.Numerics;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Puts the limits of several schemas together.</summary>
internal static class Limits
{
    /// <summary>The largest of some lower limits, or null.</summary>
    /// <typeparam name="T">The keyword.</typeparam>
    /// <param name="c">The place.</param>
    /// <param name="residue">Told of the keywords.</param>
    /// <param name="limit">Reads one.</param>
    public static int? Largest<T>(Conjunction c, Residue residue, Func<T, int> limit)
        where T : PlanKeyword
    {
        residue.Consume<T>();
        return c.All<T>().Select(k => (int?)limit(k)).Max();
    }

    /// <summary>The smallest of some upper limits, or null.</summary>
    /// <typeparam name="T">The keyword.</typeparam>
    /// <param name="c">The place.</param>
    /// <param name="residue">Told of the keywords.</param>
    /// <param name="limit">Reads one.</param>
    public static int? Smallest<T>(Conjunction c, Residue residue, Func<T, int> limit)
        where T : PlanKeyword
    {
        residue.Consume<T>();
        return c.All<T>().Select(k => (int?)limit(k)).Min();
    }

    /// <summary>A bound as an integer; one beyond all that decimals hold is as good as the largest double, since only its size matters.</summary>
    /// <param name="limit">The bound, or null.</param>
    public static BigInteger? Integer(JsonNode? limit)
    {
        if (limit is not { IsPresent: true } node)
            return null;
        var text = node.ToString();
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return new BigInteger(value);
        return new BigInteger(text.StartsWith("-", StringComparison.Ordinal) ? double.MinValue : double.MaxValue);
    }
}
