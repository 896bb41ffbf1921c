namespace DomainSdk.Benchmarks.Sweeps;

/// <summary>Times by size.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Points">Size and nanoseconds, by size.</param>
internal sealed record Series(string Name, IReadOnlyList<(double Size, double Nanoseconds)> Points)
{
    /// <summary>The slope of the line through the logarithms of the larger half, where constant costs no longer show.</summary>
    public double Exponent
    {
        get
        {
            var points = Points.Skip(Points.Count / 2 - 1).Select(p => (X: Math.Log(p.Size), Y: Math.Log(p.Nanoseconds))).ToList();
            var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
            return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
        }
    }
}
