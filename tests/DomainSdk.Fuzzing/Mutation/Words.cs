using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;

namespace DomainSdk.Fuzzing.Mutation;

/// <summary>What the inputs of targets are made of.</summary>
internal static class Words
{
    /// <summary>Of JSON.</summary>
    public static IReadOnlyList<string> Json { get; } =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", "\\n", "\\/", "null", "true", "false", "0", "-0", "-1", "1.0", "1e400", "1E-5", "0.1",
        "9007199254740993", "18446744073709551616", "9223372036854775808", "\uFEFF", " ", "\t", "\r\n", "\u2028", "é", "😀", "\"a\":", "{\"a\":1}", "[[[[", "\u007f", "\u0001",
    ];

    /// <summary>Of schemas: JSON, every member name of every metaschema, and values that keywords take.</summary>
    public static IReadOnlyList<string> Schema { get; } =
    [
        .. Json, .. Keywords().Select(k => $"\"{k}\":"),
        .. Dialect.All.Select(d => $"\"$schema\":\"{d.MetaschemaUri}\","),
        "\"#\"", "\"#/$defs/a\"", "\"#/definitions/a\"", "\"#a\"", "\"b.json\"", "\"https://example.test/a\"", "\"../a\"", "\"object\"", "\"array\"", "\"string\"", "\"number\"", "\"integer\"", "\"boolean\"",
        "\"null\"", "\"date-time\"", "\"uri\"", "\"^a\"", "\"(?=a)b\"", "\"\\\\p{L}\"", "\"a\"", "\"kind\"", "{}", "[]", "[{}]", "{\"$ref\":\"#\"}", "{\"not\":{}}", "{\"type\":\"object\"}",
    ];

    /// <summary>Of patterns.</summary>
    public static IReadOnlyList<string> Pattern { get; } =
    [
        "^", "$", "\\b", "\\B", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<a>", "\\k<a>", "\\1", "(", ")", "[", "]", "[^", "-", "|", "*", "+", "?", "*?", "{2}", "{1,3}", "{0,}", "{1000}", "{2147483648}", ".", "\\d", "\\D",
        "\\w", "\\W", "\\s", "\\S", "\\p{L}", "\\P{Lu}", "\\p{Script=Greek}", "\\p{", "\\u{1F600}", "\\u0061", "\\ud83d\\ude00", "\\ud83d", "\\x41", "\\cA", "\\0", "\\n", "\\/", "\\-", "\\", "a", "b", "ab", "A", "_", "0", " ",
        "é", "😀", "\u2028", "\n", "\r", "(?i:", "}", "{", "{,2}", "\\a", "\\07", "[\\b]", "[a-z]", "[z-a]", "[\\w-a]",
    ];

    /// <summary>Of raw texts and lines of JSON.</summary>
    public static IReadOnlyList<string> Text { get; } =
        [.. Json, "\n", "\r", "\r\n", "\n\n", " date ", " date 2031-04-12 https://example.test/a\n\n", "2031-04-12", "2031-02-29", "https://example.test/", "“", "”", "\uFEFF", "\u00a0", "\u0085", "{\"a\":1}\n", "[]\r\n"];

    private static IEnumerable<string> Keywords()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal) { "properties", "a", "kind", "x-entity", "x-key", "x-ref", "x-name", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "unevaluatedProperties", "prefixItems", "dependentSchemas" };
        foreach (var metaschema in Dialect.All.Select(d => d.Metaschema).OfType<JsonText>())
        {
            if (!metaschema.Root.TryGetMember("properties", out var properties)) continue;
            foreach (var member in properties.EnumerateMembers()) names.Add(member.Name);
        }

        return names;
    }
}
