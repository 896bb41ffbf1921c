namespace DomainSdk.Testing;

/// <summary>How fast a cost grows.</summary>
internal static class Growth
{
    /// <summary>The exponent that may be fitted: what is linear, and a little for what is sorted.</summary>
    public const double Most = 1.2;

    private const int Doublings = 6;

    /// <summary>A size, and what it becomes as it is doubled six times.</summary>
    /// <param name="first">The smallest size.</param>
    public static IEnumerable<int> Sizes(int first) => Enumerable.Range(0, Doublings + 1).Select(i => first << i);

    /// <summary>The exponent that fits best as a size is doubled six times.</summary>
    /// <param name="first">The smallest size.</param>
    /// <param name="cost">The cost for a size.</param>
    public static double Exponent(int first, Func<int, double> cost) => Exponent([.. Sizes(first).Select(cost)]);

    /// <summary>The exponent that fits best: the slope of the line of least squares through the logarithms.</summary>
    /// <param name="costs">The costs, each of twice the size of the one before.</param>
    public static double Exponent(IReadOnlyList<double> costs)
    {
        var points = costs.Select((cost, i) => (X: (double)i, Y: Math.Log2(cost))).ToList();
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }
}
