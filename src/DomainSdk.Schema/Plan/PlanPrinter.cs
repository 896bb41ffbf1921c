using System.Globalization;
using System.Text;

namespace DomainSdk.Schema.Plan;

/// <summary>Writes a plan as text for people: one paragraph per node, one line per keyword, subschemas by the number of their node.</summary>
internal static class PlanPrinter
{
    private const string Indent = "  ";

    /// <summary>Prints all nodes.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, with LF line ends.</returns>
    public static string Print(SchemaPlan plan)
    {
        var text = new StringBuilder();
        foreach (var root in plan.Roots)
            text.Append("root ").Append(MessageText.OneLine(root.Source.Path ?? root.Source.BaseUri)).Append(root.Node < 0 ? " (not JSON)" : $" → {Number(root.Node)}").Append('\n');
        if (plan.HasDynamicScope) text.Append("with dynamic scope\n");
        foreach (var node in plan.Nodes) Print(node, text);
        return text.ToString();
    }

    private static void Print(PlanNode node, StringBuilder text)
    {
        text.Append('\n').Append(Number(node.Index)).Append(' ').Append(node.AbsoluteLocation).Append(" (").Append(node.Dialect.Name).Append(')');
        if (node.TracksEvaluated) text.Append(" tracks evaluated");
        text.Append('\n');
        if (node.Boolean is { } verdict) text.Append(Indent).Append(verdict ? "true" : "false").Append('\n');
        foreach (var keyword in node.Keywords)
        {
            text.Append(Indent).Append(MessageText.OneLine(keyword.Name + keyword.Operands)).Append('\n');
        }
    }

    private static string Number(int node) => "#" + node.ToString(CultureInfo.InvariantCulture);
}
