using System.Globalization;

namespace DomainSdk.Testing;

/// <summary>All that an attacker may make large: each grows alone, in the schema, in the document, or in both.</summary>
internal static class GrowthShapes
{
    private const string Trees = """{"oneOf":[{"$ref":"#/$defs/and"},{"$ref":"#/$defs/or"},{"type":"string"}],"$defs":{"and":{"type":"object","properties":{"args":{"items":{"$ref":"#"}},"weight":{"type":"integer"}},"required":["args","weight"]},"or":{"type":"object","properties":{"args":{"items":{"$ref":"#"}},"weight":{"type":"string"}},"required":["args","weight"]}}}""";
    private const string Pairs = """{"type":"array","items":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}},"required":["a","b"]}}""";

    /// <summary>The shapes.</summary>
    public static IReadOnlyList<GrowthShape> All { get; } =
    [
        new("depth", 2, _ => Trees, n => Tree(n, "\"a\""), n => Tree(n, "1"))
        {
            Generated = n => Repeat(n, """{"type":"object","properties":{"a":{"type":"array","items":""") + "true" + Repeat(n, "}}}"),
        },
        new("alternatives", 4,
            n => ListOf("{\"oneOf\":[" + Each(n, """{"type":"object","properties":{"w":{"minimum":@,"maximum":@},"v":{"type":"string"}},"required":["w"]}""") + "]}"),
            n => "[{\"v\":\"\",\"w\":" + Text(n - 1) + "}]",
            _ => """[{"v":1,"w":-1}]"""),
        new("enum values", 64,
            n => ListOf("{\"enum\":[" + Each(n, "\"v@\"") + "]}"),
            n => "[" + Each(n, "\"v@\"") + "]",
            n => "[" + Each(n, "\"w@\"") + "]"),
        new("definitions", 3,
            n => "{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + Each(n, """ "d@":{"allOf":[{"$ref":"#/$defs/d@+"},{"$ref":"#/$defs/d@+"}]}""") + ",\"d" + Text(n) + "\":" + """{"type":"object","properties":{"last":{"type":"string"}}}""" + "}}",
            _ => """{"last":""}""",
            _ => """{"last":1}"""),
        new("branches", 4,
            n => "{\"type\":\"object\",\"allOf\":[" + Each(n, """{"if":{"properties":{"p@":{"const":"x"}},"required":["p@"]},"then":{"required":["p@+"]}}""") + "]}",
            _ => "{" + Each(4, "\"p@\":\"y\"") + "}",
            _ => "{" + Each(4, "\"p@@\":\"x\"") + "}"),
        new("keys", 16,
            n => "{\"type\":\"object\",\"properties\":{" + Each(n, """ "key@":{"type":"string"}""") + "},\"required\":[" + Each(n, "\"key@\"") + "],\"additionalProperties\":false}",
            n => "{" + Each(n, "\"key@\":\"x\"") + "}",
            n => "{" + Each(n, "\"kay@\":\"x\"") + "}"),
        new("errors", 16, _ => Pairs, n => "[" + Each(n, """{"a":"","b":1}""") + "]", n => "[" + Each(n, """{"a":1}""") + "]")
        {
            Generated = n => "{\"type\":\"object\",\"properties\":{" + Each(n, """ "p@":{"requird":["p@"]}""") + "}}",
        },
        new("tags", 8,
            n => ListOf("{\"oneOf\":[" + Each(n, """{"type":"object","properties":{"t":{"const":"k@"},"v":{"type":"string"}},"required":["t"]}""") + "]}"),
            n => "[" + Each(n, """{"t":"k@","v":""}""") + "]",
            n => "[" + Each(n, """{"t":"k@","v":1},{"t":"h@"}""") + "]"),
        new("pattern length", 8,
            n => ListOf("{\"type\":\"string\",\"pattern\":\"^(?:(?:a?){" + Text(n) + "}|(?:" + Repeat(n, "[a-c]+[0-9]?-") + "))$\"}"),
            n => "[\"" + Repeat(n, "ab1-") + "\",\"aaaaaaa\"]",
            n => "[\"" + Repeat(n, "ab1-") + "?\",\"aaaaaaa?\"]"),
    ];

    /// <summary>The names of the shapes.</summary>
    public static IEnumerable<string> Names => All.Select(s => s.Name);

    /// <summary>The shape of a name.</summary>
    /// <param name="name">What grows.</param>
    public static GrowthShape Of(string name) => All.Single(s => s.Name == name);

    private static string Tree(int depth, string inner) => Repeat(depth, "{\"args\":[") + inner + Repeat(depth, "],\"weight\":\"w\"}");

    private static string ListOf(string item) => "{\"type\":\"array\",\"items\":" + item + "}";

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    // Numbered from 0: '@' is the number, '@+' the next, '@@' twice the number.
    private static string Each(int count, string text) =>
        string.Join(",", Enumerable.Range(0, count).Select(i => text.Replace("@@", Text(2 * i), StringComparison.Ordinal).Replace("@+", Text(i + 1), StringComparison.Ordinal).Replace("@", Text(i), StringComparison.Ordinal)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
