using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>The output unit of version 1: one for each schema, with errors and annotations by keyword.</summary>
internal static class SchemaOutput
{
    public static void Write(OutputUnit root, StringBuilder json, bool isFlat)
    {
        if (!isFlat)
        {
            WriteUnit(root, json, withDetails: true, isDropped: false);
            return;
        }

        json.Append("{\"valid\":").Append(OutputWriter.Bool(root.IsValid)).Append(",\"details\":[");
        var first = true;
        var pending = new Stack<(OutputUnit Unit, bool IsDropped)>();
        pending.Push((root, false));
        while (pending.Count > 0)
        {
            var (unit, isDropped) = pending.Pop();
            if (!first) json.Append(',');
            first = false;
            WriteUnit(unit, json, withDetails: false, isDropped);
            for (var i = unit.Details.Count - 1; i >= 0; i--) pending.Push((unit.Details[i], isDropped || !unit.IsValid));
        }

        json.Append("]}");
    }

    private static void WriteUnit(OutputUnit unit, StringBuilder json, bool withDetails, bool isDropped)
    {
        if (!StackRoom.Has())
        {
            StackRoom.GiveUp();
            return;
        }

        json.Append("{\"valid\":").Append(OutputWriter.Bool(unit.IsValid))
            .Append(",\"evaluationPath\":").Append(OutputWriter.Quote(unit.EvaluationPath))
            .Append(",\"schemaLocation\":").Append(OutputWriter.Quote(unit.SchemaLocation))
            .Append(",\"instanceLocation\":").Append(OutputWriter.Quote(unit.InstanceLocation));
        // A valid schema inside a failed one has no annotations that count.
        if (unit.Annotations.Count > 0 && !(isDropped && unit.IsValid))
            WriteMap(json, unit.IsValid ? "annotations" : "droppedAnnotations", unit.Annotations);
        if (unit.Errors.Count > 0)
            WriteMap(json, "errors", unit.Errors.GroupBy(e => e.Keyword, StringComparer.Ordinal).Select(g => new KeyValuePair<string, string>(g.Key, OutputWriter.Quote(string.Join(" ", g.Select(e => e.Message))))));
        if (withDetails && unit.Details.Count > 0)
        {
            json.Append(",\"details\":[");
            for (var i = 0; i < unit.Details.Count; i++)
            {
                if (i > 0) json.Append(',');
                WriteUnit(unit.Details[i], json, withDetails: true, isDropped || !unit.IsValid);
            }

            json.Append(']');
        }

        json.Append('}');
    }

    private static void WriteMap(StringBuilder json, string name, IEnumerable<KeyValuePair<string, string>> members)
    {
        json.Append(",\"").Append(name).Append("\":{");
        var first = true;
        foreach (var member in members)
        {
            if (!first) json.Append(',');
            first = false;
            json.Append(OutputWriter.Quote(member.Key)).Append(':').Append(member.Value);
        }

        json.Append('}');
    }
}
