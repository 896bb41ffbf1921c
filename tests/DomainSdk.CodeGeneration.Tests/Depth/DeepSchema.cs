using System.Globalization;
using System.Text;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>Random schemas that contain themselves by all kinds of keywords, and random documents that nest.</summary>
internal static class DeepSchema
{
    private const int Bound = 512;

    // What a node asks for besides its members; each leads into depth by another keyword. Alternatives are below keywords that do not explain them,
    // as explaining those within one another takes its time.
    private static readonly string[] Demands =
    [
        """ "not": { "$ref": "#/$defs/bad" } """,
        """ "if": { "$ref": "#/$defs/bad" }, "then": { "required": ["v"] } """,
        """ "if": { "anyOf": [{ "$ref": "#/$defs/bad" }, { "$ref": "#/$defs/good" }] }, "else": false """,
        """ "not": { "oneOf": [{ "$ref": "#/$defs/bad" }, { "$ref": "#/$defs/good" }] } """,
        """ "allOf": [{ "$ref": "#/$defs/good" }] """,
        """ "dependentSchemas": { "v": { "$ref": "#/$defs/good" } } """,
        """ "unevaluatedProperties": { "type": ["object", "array", "integer"] } """,
        """ "maxProperties": 3 """,
    ];

    /// <summary>A schema.</summary>
    /// <param name="random">What it is made of.</param>
    public static string Of(Random random)
    {
        var members = new StringBuilder();
        var count = random.Next(4) switch { 0 => 0, 1 => random.Next(20), 2 => random.Next(60), _ => random.Next(300) };
        for (var i = 0; i < count; i++)
            members.Append(CultureInfo.InvariantCulture, $$"""
                "m{{i}}": {{(i % 3) switch { 0 => """{ "type": "string", "format": "date-time" }""", 1 => """{ "type": ["integer", "null"] }""", _ => """{ "type": ["string", "integer"] }""" }}},
                """);
        var unique = random.Next(2) == 0 ? """, "uniqueItems": true""" : "";
        var demands = string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Demands[random.Next(Demands.Length)]).DistinctBy(d => d[..6]));
        var closed = random.Next(3) == 0 ? """, "additionalProperties": { "type": ["integer", "object", "array"] }""" : "";
        return $$"""
            {
              "$ref": "#/$defs/n",
              "$defs": {
                "n": { "type": "object", "properties": { {{members}} "c": { "$ref": "#/$defs/n" }, "a": { "type": "array", "items": { "$ref": "#/$defs/n" }{{unique}} },
                  "u": { "oneOf": [{ "$ref": "#/$defs/n" }, { "type": "array", "items": { "$ref": "#/$defs/n" } }, { "type": "integer" }] },
                  "p": { "type": "object", "additionalProperties": { "$ref": "#/$defs/n" } }, "v": { "type": "integer" } }{{closed}}{{(demands.Length > 0 ? ", " + demands : "")}} },
                "bad": { "type": "object", "anyOf": [{ "required": ["bad"] }, { "required": ["c"], "properties": { "c": { "$ref": "#/$defs/bad" } } }] },
                "good": { "type": "object", "properties": { "c": { "$ref": "#/$defs/good" }, "bad": false } }
              }
            }
            """;
    }

    /// <summary>A document, now and then deeper than allowed.</summary>
    /// <param name="random">What it is made of.</param>
    public static string Document(Random random)
    {
        var depth = random.Next(6) switch { 0 => random.Next(20), 1 => random.Next(Bound + 20), 2 => Bound - 3 + random.Next(6), _ => random.Next(100, Bound) };
        var kinds = random.Next(6);
        var (before, after) = (new StringBuilder(), new Stack<string>());
        var unions = 0;
        for (var open = 0; open < depth;)
        {
            var kind = kinds switch { 4 => random.Next(5), 5 => 4, _ => kinds };
            if (kind == 2 && ++unions > 5) kind = 0;
            var (opening, closing, levels) = kind switch
            {
                1 => ("{\"a\":[", "]}", 2),
                2 => ("{\"u\":", random.Next(50) == 0 ? ",\"v\":1}" : "}", 1),
                3 => ("{\"p\":{\"x\":", "}}", 2),
                4 => ("{\"other\":", "}", 1),
                _ => ("{\"c\":", "}", 1),
            };
            before.Append(opening);
            after.Push(random.Next(200) == 0 && opening.StartsWith("{\"a", StringComparison.Ordinal) ? ",{},{}" + closing : closing);
            open += levels;
        }

        var leaf = random.Next(6) switch { 0 => "{\"bad\":1}", 1 => "{\"v\":\"x\"}", 2 => "7", 3 => "{\"m0\":1}", _ => "{}" };
        return before + leaf + string.Concat(after);
    }
}
