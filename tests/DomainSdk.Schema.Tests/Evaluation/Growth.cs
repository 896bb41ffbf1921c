namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>How fast a count grows.</summary>
internal static class Growth
{
    private const int Doublings = 6;

    /// <summary>The exponent that fits best as a size is doubled six times.</summary>
    /// <param name="first">The smallest size.</param>
    /// <param name="count">The count for a size.</param>
    public static double Exponent(int first, Func<int, long> count)
    {
        var points = Enumerable.Range(0, Doublings + 1).Select(i => (X: (double)i, Y: Math.Log2(count(first << i)))).ToList();
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }
}
