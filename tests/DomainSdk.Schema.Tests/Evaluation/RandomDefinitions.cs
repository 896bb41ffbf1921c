using System.Globalization;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>Random schemas whose definitions refer to one another, but never to themselves for the same value, and documents that reach them on many ways.</summary>
internal sealed class RandomDefinitions(Random random, bool isDynamic)
{
    private const int Definitions = 4;
    private static readonly string[] Names = ["a", "b", "c"];

    public string Schema() => $$"""{"$id":"schema:///root","$ref":"#/$defs/d0","$defs":{ {{string.Join(",", Enumerable.Range(0, Definitions).Select(Definition))}} } }""";

    public string Document() => Value(4);

    private string Definition(int number)
    {
        var keywords = Keywords(random.Next(1, 4), 3, number);
        // A resource of its own, so that the dynamic scope depends on the way.
        if (isDynamic) keywords += string.Create(CultureInfo.InvariantCulture, $",\"$id\":\"r{number}\",\"$dynamicAnchor\":\"n\"");
        return string.Create(CultureInfo.InvariantCulture, $"\"d{number}\":{{{keywords}}}");
    }

    private string Keywords(int count, int depth, int last) =>
        string.Join(",", Enumerable.Range(0, count).Select(_ => Keyword(depth, last)).GroupBy(k => k[..k.IndexOf(':')]).Select(g => g.First()));

    /// <summary>A schema for the same value: it refers to definitions behind the last one only.</summary>
    private string Here(int depth, int last)
    {
        if (last < Definitions - 1 && (depth == 0 || random.Next(3) == 0)) return Reference(random.Next(last + 1, Definitions));
        return random.Next(12) == 0 ? "true" : "{" + Keywords(random.Next(1, 3), Math.Max(0, depth - 1), last) + "}";
    }

    /// <summary>A schema for a child.</summary>
    private string Child(int depth)
    {
        if (isDynamic && random.Next(4) == 0) return """{"$dynamicRef":"#n"}""";
        if (depth == 0 || random.Next(3) == 0) return Reference(random.Next(Definitions));
        return random.Next(12) == 0 ? "false" : "{" + Keywords(random.Next(1, 3), depth - 1, -1) + "}";
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $$"""{"$ref":"schema:///root#/$defs/d{{number}}"}""");

    private string Keyword(int depth, int last)
    {
        string Pair() => $"[{Here(depth, last)},{Here(depth, last)}]";
        return random.Next(depth == 0 ? 10 : 17) switch
        {
            0 => "\"type\":[\"object\",\"array\",\"integer\"]",
            1 => "\"type\":[\"object\",\"array\",\"string\"]",
            2 => "\"required\":[\"a\"]",
            3 => "\"minimum\":2",
            4 or 5 => $"\"items\":{Child(depth)}",
            6 or 7 => $$""" "properties":{"a":{{Child(depth)}},"b":{{Child(depth)}} } """,
            8 => $$""" "patternProperties":{"^[ac]":{{Child(depth)}} } """,
            9 => $"\"additionalProperties\":{Child(depth)}",
            10 or 11 => "\"allOf\":" + Pair(),
            12 => "\"anyOf\":" + Pair(),
            13 => "\"oneOf\":" + Pair(),
            14 => $"\"if\":{Here(depth, last)},\"then\":{Here(depth, last)},\"else\":{Here(depth, last)}",
            15 => random.Next(2) == 0 ? $"\"not\":{Here(depth, last)}" : $"\"contains\":{Child(depth)}",
            _ => random.Next(2) == 0 ? $"\"unevaluatedProperties\":{Child(depth)}" : $"\"unevaluatedItems\":{Child(depth)}",
        };
    }

    private string Value(int depth) => random.Next(depth == 0 ? 3 : 8) switch
    {
        0 => "1",
        1 => "3",
        2 => "\"x\"",
        3 or 4 => "[" + string.Join(",", Enumerable.Range(0, random.Next(3)).Select(_ => Value(depth - 1))) + "]",
        _ => "{" + string.Join(",", Names.Where(_ => random.Next(2) == 0).Select(n => $"\"{n}\":{Value(depth - 1)}")) + "}",
    };
}
