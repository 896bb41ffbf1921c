using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Satisfaction;

namespace DomainSdk.Schema.Containment;

/// <summary>Makes a document smaller as long as it stays a witness: fewer members and items, shorter strings, simpler values.</summary>
internal static class WitnessShrinker
{
    private const int MostTries = 1_000;

    public static string Shrink(string json, Func<string, bool> isWitness)
    {
        for (var tries = 0; ;)
        {
            string? smaller = null;
            foreach (var candidate in Smaller(JsonText.Parse(json)))
            {
                if (++tries > MostTries) return json;
                if (candidate.Length >= json.Length || !isWitness(candidate)) continue;
                smaller = candidate;
                break;
            }

            if (smaller is null) return json;
            json = smaller;
        }
    }

    private static IEnumerable<string> Smaller(JsonText text)
    {
        var nodes = new Queue<JsonNode>([text.Root]);
        while (nodes.Count > 0)
        {
            var node = nodes.Dequeue();
            var (before, after) = (text.Utf8.Slice(0, node.Span.Start).ToArray(), text.Utf8.Slice(node.Span.End).ToArray());
            foreach (var replacement in Replacements(node)) yield return Encoding.UTF8.GetString(before) + replacement + Encoding.UTF8.GetString(after);
            foreach (var child in Children(node)) nodes.Enqueue(child.Value);
        }
    }

    private static IEnumerable<string> Replacements(JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object or JsonKind.Array:
                var (open, close) = node.Kind == JsonKind.Object ? ("{", "}") : ("[", "]");
                yield return open + close;
                var children = Children(node);
                for (var i = 0; i < children.Count; i++) yield return open + string.Join(",", children.Where((_, j) => j != i).Select(c => c.Text)) + close;
                break;
            case JsonKind.String:
                var value = node.GetString();
                yield return "\"\"";
                yield return Satisfier.Quote(value.Substring(0, value.Length / 2));
                if (value.Length > 0) yield return Satisfier.Quote(value.Substring(0, value.Length - 1));
                break;
            case JsonKind.Number:
                var digits = node.ToString();
                yield return "0";
                yield return "1";
                yield return "0.5";
                if (digits.IndexOf('.') is var point and > 0) yield return digits.Substring(0, point);
                yield break;
        }

        yield return "0";
        yield return "null";
        yield return "\"\"";
    }

    private static List<(string Text, JsonNode Value)> Children(JsonNode node)
    {
        var children = new List<(string, JsonNode)>();
        foreach (var (name, value) in node.EnumerateMembers()) children.Add((name + ":" + value, value));
        foreach (var item in node.EnumerateItems()) children.Add((item.ToString(), item));
        return children;
    }
}
