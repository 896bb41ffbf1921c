using DomainSdk.Schema.Sampling;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>Small random schemas, and all small documents.</summary>
internal static class RandomSchemas
{
    /// <summary>A schema of a few keywords, nested a little.</summary>
    public static string Next(SampleRandom random, int depth = 2)
    {
        if (random.Chance(6)) return random.Chance(70) ? "true" : "false";
        var keywords = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var count = random.Between(1, 3); count > 0; count--)
        {
            var (name, value) = Keyword(random, depth);
            keywords[name] = value;
            if (name == "if") keywords["then"] = Next(random, depth - 1);
            if (name == "if" && random.Chance(60)) keywords["else"] = Next(random, depth - 1);
            if (name == "contains" && random.Chance(50)) keywords["maxContains"] = Number(random, 3);
            if (name == "contains" && random.Chance(30)) keywords["minContains"] = Number(random, 3);
        }

        return "{" + string.Join(",", keywords.Select(k => $"\"{k.Key}\":{k.Value}")) + "}";
    }

    /// <summary>A schema with two definitions that can lead to one another, and to themselves.</summary>
    public static string NextRecursive(SampleRandom random)
    {
        string Definition() => random.Chance(50) ? Next(random, 1) : "{" + random.Pick([
            "\"items\":{\"$ref\":\"#/$defs/a\"}", "\"items\":{\"$ref\":\"#/$defs/b\"},\"minItems\":1", "\"properties\":{\"a\":{\"$ref\":\"#/$defs/b\"}},\"required\":[\"a\"]",
            "\"additionalProperties\":{\"$ref\":\"#/$defs/a\"},\"type\":\"object\"", "\"anyOf\":[{\"type\":\"null\"},{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/b\"}}]",
            "\"contains\":{\"$ref\":\"#/$defs/a\"},\"type\":\"array\"", "\"not\":{\"items\":{\"$ref\":\"#/$defs/b\"}}", "\"oneOf\":[{\"items\":{\"$ref\":\"#/$defs/a\"}},{\"type\":[\"array\",\"null\"],\"maxItems\":1}]",
        ]) + "}";
        var root = Next(random, 1);
        var rest = root.Length > 5 && root[0] == '{' ? "," + root[1..^1] : "";
        return "{\"$defs\":{\"a\":" + Definition() + ",\"b\":" + Definition() + "},\"$ref\":\"#/$defs/a\"" + (random.Chance(40) ? rest : "") + "}";
    }

    /// <summary>Every document of a few values, two levels deep.</summary>
    public static List<string> Documents()
    {
        string[] scalars = ["null", "true", "false", "0", "1", "2", "0.5", "\"\"", "\"a\"", "\"b\"", "\"ab\""];
        var values = new List<string>(scalars);
        values.AddRange(Containers(scalars, 2));
        values.AddRange(Containers(["null", "1", "\"a\"", "[]", "{}", "[1]", "{\"a\":1}", "[\"a\",\"a\"]"], 3));
        return [.. values.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Containers(string[] items, int most)
    {
        string[] names = ["a", "b", "c"];
        var rows = new List<string[]> { Array.Empty<string>() };
        for (var length = 0; length <= most; length++)
        {
            foreach (var row in rows)
            {
                yield return "[" + string.Join(",", row) + "]";
                yield return "{" + string.Join(",", row.Select((item, i) => $"\"{names[i]}\":{item}")) + "}";
                if (row.Length is > 0 and < 3) yield return "{" + string.Join(",", row.Select((item, i) => $"\"{names[i + 1]}\":{item}")) + "}";
            }

            rows = [.. rows.SelectMany(row => items.Select(item => row.Append(item).ToArray()))];
        }
    }

    private static (string Name, string Value) Keyword(SampleRandom random, int depth)
    {
        string Schema() => Next(random, depth - 1);
        string Schemas() => "[" + string.Join(",", Enumerable.Range(0, random.Between(1, 3)).Select(_ => Schema())) + "]";
        string Names() => random.Pick(["[\"a\"]", "[\"b\"]", "[\"a\",\"b\"]", "[\"c\"]"]);
        return random.Below(depth > 0 ? 30 : 15) switch
        {
            0 or 1 or 2 => ("type", random.Pick(["\"null\"", "\"boolean\"", "\"integer\"", "\"number\"", "\"string\"", "\"array\"", "\"object\"", "[\"integer\",\"string\"]", "[\"object\",\"array\",\"null\"]"])),
            3 => ("enum", random.Pick(["[1]", "[0,1,2]", "[\"a\",\"b\"]", "[null,true]", "[[],{}]", "[1.0,\"a\",[1]]"])),
            4 => ("const", random.Pick(["0", "\"a\"", "null", "[]", "{\"a\":1}"])),
            5 => ("minimum", random.Pick(["0", "1", "0.5"])),
            6 => ("maximum", random.Pick(["0", "1", "1.5"])),
            7 => ("exclusiveMinimum", random.Pick(["0", "1"])),
            8 => ("multipleOf", random.Pick(["1", "2", "0.5"])),
            9 => ("minLength", Number(random, 3)),
            10 => ("maxLength", Number(random, 3)),
            11 => ("pattern", random.Pick(["\"^a\"", "\"b$\"", "\"^[ab]$\"", "\"^$\"", "\"a\""])),
            12 => ("minItems", Number(random, 3)),
            13 => random.Chance(50) ? ("maxItems", Number(random, 3)) : ("uniqueItems", "true"),
            14 => random.Pick([("required", Names()), ("minProperties", Number(random, 3)), ("maxProperties", Number(random, 3)), ("dependentRequired", "{\"a\":" + Names() + "}")]),
            15 or 16 => ("properties", "{\"a\":" + Schema() + (random.Chance(50) ? ",\"b\":" + Schema() : "") + "}"),
            17 => ("additionalProperties", Schema()),
            18 => ("patternProperties", "{\"" + random.Pick(["a", "^b", "."]) + "\":" + Schema() + "}"),
            19 => ("propertyNames", Schema()),
            20 => ("items", Schema()),
            21 => ("prefixItems", Schemas()),
            22 => ("contains", Schema()),
            23 => ("not", Schema()),
            24 => ("allOf", Schemas()),
            25 or 26 => ("anyOf", Schemas()),
            27 => ("oneOf", Schemas()),
            28 => ("if", Schema()),
            _ => random.Pick([("dependentSchemas", "{\"a\":" + Schema() + "}"), ("unevaluatedProperties", Schema()), ("unevaluatedItems", Schema())]),
        };
    }

    private static string Number(SampleRandom random, int most) => random.Between(0, most).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
