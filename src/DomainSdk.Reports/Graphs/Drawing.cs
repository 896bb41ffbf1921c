using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Graphs;

/// <summary>Boxes in columns, joined by lines.</summary>
internal sealed record Drawing(int Width, int Height, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnEdge> Edges)
{
    public const int RowHeight = 34;
    private const int BoxHeight = 26;
    private const int Letters = 32;

    /// <summary>Lays out columns of nodes and the lines between them.</summary>
    /// <param name="columns">Nodes from left to right, each with the name by which lines find it.</param>
    /// <param name="edges">Lines from node to node, and how much each stands for.</param>
    public static Drawing Of(IReadOnlyList<IReadOnlyList<GraphNode>> columns, IReadOnlyList<(object From, object To, int Weight, string Title)> edges)
    {
        const int Box = 270;
        var gap = columns.Count == 2 ? 560 : 150;
        columns = Untangled(columns, edges);
        var rows = Math.Max(1, columns.Max(c => c.Count));
        var places = new Dictionary<object, (int Left, int Middle)>();
        var nodes = new List<DrawnNode>();
        for (var column = 0; column < columns.Count; column++)
        {
            for (var row = 0; row < columns[column].Count; row++)
            {
                var node = columns[column][row];
                var top = 4 + (row * RowHeight) + ((rows - columns[column].Count) * RowHeight / 2);
                var left = 4 + (column * (Box + gap));
                places[node.Id] = (left, top + (BoxHeight / 2));
                nodes.Add(new DrawnNode(left, top, Box, BoxHeight, left + 10, top + 17, ShownText.Cut(node.Label, Letters), node.Label, node.Url, node.Style));
            }
        }

        var lines = new List<DrawnEdge>();
        foreach (var (from, to, weight, title) in edges)
        {
            if (!places.TryGetValue(from, out var a) || !places.TryGetValue(to, out var b) || a.Left == b.Left) continue;
            if (a.Left > b.Left) (a, b) = (b, a);
            var (x1, x2) = (a.Left + Box, b.Left);
            var bend = (x2 - x1) / 2;
            lines.Add(new DrawnEdge($"M{x1} {a.Middle}C{x1 + bend} {a.Middle} {x2 - bend} {b.Middle} {x2} {b.Middle}", Svg.Number(Math.Min(8, 1 + (Math.Log2(Math.Max(1, weight)) * 0.8))), title));
        }

        return new Drawing((columns.Count * (Box + gap)) - gap + 8, (rows * RowHeight) + 4, nodes, lines);
    }

    /// <summary>The columns, each but the first in the order of what its nodes are joined with on the left, so that fewer lines cross.</summary>
    private static List<IReadOnlyList<GraphNode>> Untangled(IReadOnlyList<IReadOnlyList<GraphNode>> columns, IReadOnlyList<(object From, object To, int Weight, string Title)> edges)
    {
        List<IReadOnlyList<GraphNode>> ordered = [columns[0]];
        foreach (var column in columns.Skip(1))
        {
            var rows = ordered[^1].Index().ToDictionary(n => n.Item.Id, n => n.Index);
            var means = edges.Where(e => rows.ContainsKey(e.From)).GroupBy(e => e.To).ToDictionary(g => g.Key, g => g.Average(e => rows[e.From]));
            ordered.Add([.. column.OrderBy(n => means.GetValueOrDefault(n.Id, double.MaxValue))]);
        }

        return ordered;
    }
}

/// <summary>A node before it has its place.</summary>
internal sealed record GraphNode(object Id, string Label, string? Url, string Style);

/// <summary>A box.</summary>
internal sealed record DrawnNode(int X, int Y, int Width, int Height, int TextX, int TextY, string Text, string Title, string? Url, string Style);

/// <summary>A line.</summary>
internal sealed record DrawnEdge(string Path, string Width, string Title);
