using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Small helpers over JSON values in schemas.</summary>
internal static class Json
{
    /// <summary>Whether two values are equal as JSON Schema means it: numbers by value, objects whatever the order of members.</summary>
    /// <param name="a">One value.</param>
    /// <param name="b">The other.</param>
    public static bool SameValue(JsonNode a, JsonNode b) => JsonEquality.Equals(a.Text.View, a.Index, b.Text.View, b.Index);

    /// <summary>The text of a string value, or null.</summary>
    /// <param name="value">The value.</param>
    public static string? TextOf(JsonNode value) => value.Kind == JsonKind.String ? value.GetString() : null;

    /// <summary>The value of an annotation of a node, or an absent value.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">The keyword.</param>
    public static JsonNode Annotation(this PlanNode node, string name)
    {
        foreach (var keyword in node.Keywords)
        {
            if (keyword is AnnotationKeyword && keyword.Name == name)
                return keyword.Value;
        }

        return default;
    }

    /// <summary>The JSON text of a value without white space.</summary>
    /// <param name="value">The value.</param>
    public static string Minify(JsonNode value)
    {
        var raw = value.ToString();
        var result = new StringBuilder(raw.Length);
        var inString = false;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (inString && c == '\\')
            {
                result.Append(c).Append(raw[++i]);
                continue;
            }

            if (c == '"')
                inString = !inString;
            if (inString || c is not (' ' or '\t' or '\r' or '\n'))
                result.Append(c);
        }

        return result.ToString();
    }
}
