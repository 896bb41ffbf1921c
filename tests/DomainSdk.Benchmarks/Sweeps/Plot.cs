using System.Globalization;
using System.Text;

namespace DomainSdk.Benchmarks.Sweeps;

/// <summary>Draws series on logarithmic axes, as SVG.</summary>
internal static class Plot
{
    private const double Width = 760;
    private const double Height = 460;
    private const double Margin = 60;
    private static readonly string[] Colours = ["#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#17becf", "#7f7f7f"];

    public static string Draw(IReadOnlyList<Series> series)
    {
        var points = series.SelectMany(s => s.Points).ToList();
        var (left, right) = (Math.Floor(Math.Log10(points.Min(p => p.Size))), Math.Ceiling(Math.Log10(points.Max(p => p.Size))));
        var (bottom, top) = (Math.Floor(Math.Log10(points.Min(p => p.Nanoseconds))), Math.Ceiling(Math.Log10(points.Max(p => p.Nanoseconds))));
        double X(double size) => Margin + (Math.Log10(size) - left) / (right - left) * (Width - 2 * Margin);
        double Y(double time) => Height - Margin - (Math.Log10(time) - bottom) / (top - bottom) * (Height - 2 * Margin);

        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"12\"><rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        for (var power = left; power <= right; power++)
            Line(svg, $"<line x1=\"{X(Math.Pow(10, power)):0.#}\" y1=\"{Margin}\" x2=\"{X(Math.Pow(10, power)):0.#}\" y2=\"{Height - Margin}\" stroke=\"#ddd\"/><text x=\"{X(Math.Pow(10, power)):0.#}\" y=\"{Height - Margin + 18}\" text-anchor=\"middle\">1e{power}</text>");
        for (var power = bottom; power <= top; power++)
            Line(svg, $"<line x1=\"{Margin}\" y1=\"{Y(Math.Pow(10, power)):0.#}\" x2=\"{Width - Margin}\" y2=\"{Y(Math.Pow(10, power)):0.#}\" stroke=\"#ddd\"/><text x=\"{Margin - 6}\" y=\"{Y(Math.Pow(10, power)) + 4:0.#}\" text-anchor=\"end\">1e{power} ns</text>");
        for (var i = 0; i < series.Count; i++)
        {
            var path = string.Join(" ", series[i].Points.Select(p => FormattableString.Invariant($"{X(p.Size):0.#},{Y(p.Nanoseconds):0.#}")));
            Line(svg, $"<polyline points=\"{path}\" fill=\"none\" stroke=\"{Colours[i % Colours.Length]}\" stroke-width=\"2\"/><text x=\"{Margin + 10}\" y=\"{Margin + 16 + 16 * i}\" fill=\"{Colours[i % Colours.Length]}\">{series[i].Name}: exponent {series[i].Exponent:0.00}</text>");
        }

        Line(svg, $"<text x=\"{Width / 2}\" y=\"{Height - 14}\" text-anchor=\"middle\">size (bytes, errors, levels, items, characters)</text></svg>");
        return svg.ToString();
    }

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
