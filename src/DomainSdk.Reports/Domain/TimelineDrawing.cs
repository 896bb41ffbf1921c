using System.Globalization;
using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>Dates as points on a line: above what was done, below what was said.</summary>
internal sealed record TimelineDrawing(IReadOnlyList<TimelineTick> Ticks, IReadOnlyList<TimelinePoint> Points, string Label)
{
    private const double Width = 1000;

    public static TimelineDrawing? Of(IReadOnlyList<TimelineEvent> events)
    {
        var dated = events.Where(e => e.Year is not null).ToList();
        if (dated.Count < 2) return null;
        var scale = TimeScale.Of(dated.Min(e => e.Year!.Value), dated.Max(e => e.Year!.Value), Width);
        return new TimelineDrawing(
            scale.Ticks,
            TimelinePoint.Of(dated, scale),
            $"From {dated[0].Date} to {dated[^1].Date}; the dates are in the list below.");
    }
}

/// <summary>A year on the line.</summary>
internal sealed record TimelineTick(string X, string Label);

/// <summary>A date on the line.</summary>
internal sealed record TimelinePoint(string X, bool IsSaid, string Title)
{
    /// <summary>The points of dated events; of those that fall on one another, one that tells how many they are.</summary>
    public static IReadOnlyList<TimelinePoint> Of(IEnumerable<TimelineEvent> dated, TimeScale scale) =>
        [.. dated.GroupBy(e => (X: Svg.Number(scale.At(e.Year!.Value)), e.IsSaid)).Take(200)
            .Select(g => new TimelinePoint(g.Key.X, g.Key.IsSaid, $"{g.First().Date}: {g.First().What}{(g.Skip(1).Any() ? $" and {g.Count() - 1} more" : "")}"))];
}

/// <summary>Years on a width.</summary>
internal sealed record TimeScale(double First, double Last, double Width)
{
    private const double Margin = 30;
    private static readonly int[] s_steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];

    public IReadOnlyList<TimelineTick> Ticks
    {
        get
        {
            var step = s_steps.First(s => (Last - First) / s <= 12 || s == s_steps[^1]);
            var begin = (int)Math.Ceiling(First / step) * step;
            return [.. Enumerable.Range(0, 14).Select(n => begin + (n * step)).Where(year => year <= Last).Select(year => new TimelineTick(Svg.Number(At(year)), year.ToString(CultureInfo.InvariantCulture)))];
        }
    }

    public static TimeScale Of(double first, double last, double width) => new(Math.Floor(first), Math.Max(Math.Floor(first) + 1, Math.Ceiling(last)), width);

    public double At(double year) => Margin + ((year - First) / (Last - First) * (Width - (2 * Margin)));
}
