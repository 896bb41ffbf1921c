using System.Text.Json;
using System.Text.RegularExpressions;

namespace DomainSdk.Testing.Properties;

/// <summary>
/// Writes documents that a schema has a good chance to accept: it follows what the schema says of a place as far as that is simple, and
/// leaves the verdict to others.
/// </summary>
internal sealed class DocumentSampler(JsonElement schema, Random random)
{
    private const int Deepest = 5;

    // What demands more of itself without end is left unfinished here.
    private const int Bottom = 8;

    private static readonly string[] Texts =
    [
        "", "a", "\\u0061", "ab", "abc", "b", "bb", "2020-02-29", "2020-02-29T23:59:60Z", "12:00:00Z", "a@b.test", "https://a.test/b?c#d", "é", "😀",
        "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "P1DT2H", "YWI=", "a.test", "x-1",
    ];

    private static readonly string[] Numbers = ["0", "1", "1.0", "10e-1", "-3", "2.5", "0.25", "0.07", "3", "6", "7", "100", "1e2", "1e400", "18446744073709551616", "-2147483649", "12e-2"];

    private static readonly string[] Kinds = ["null", "boolean", "number", "string", "array", "object"];

    /// <summary>A document.</summary>
    public JsonPiece Next() => Sample([schema], 0);

    private JsonPiece Sample(IEnumerable<JsonElement> schemas, int depth)
    {
        var all = new List<JsonElement>();
        foreach (var one in schemas) Gather(one, all, 0);
        if (Pick(all.SelectMany(s => Listed(s)).ToList()) is { ValueKind: not JsonValueKind.Undefined } value && random.Next(20) > 0)
            return JsonPiece.Parse(value);
        return KindOf(all, depth) switch
        {
            "object" => Object(all, depth),
            "array" => Array(all, depth),
            "string" => JsonPiece.Scalar("\"" + Try(Texts, t => all.TrueForAll(s => Accepts(s, t))) + "\""),
            "integer" => JsonPiece.Scalar(Try(Numbers, n => double.IsInteger(Value(n)) && all.TrueForAll(s => Accepts(s, Value(n))))),
            "number" => JsonPiece.Scalar(Try(Numbers, n => all.TrueForAll(s => Accepts(s, Value(n))))),
            "boolean" => JsonPiece.Scalar(random.Next(2) == 0 ? "true" : "false"),
            _ => JsonPiece.Scalar("null"),
        };
    }

    /// <summary>The schemas that apply at one place, with references followed and one branch of each alternative taken.</summary>
    private void Gather(JsonElement s, List<JsonElement> all, int depth)
    {
        if (s.ValueKind != JsonValueKind.Object || depth > 12) return;
        all.Add(s);
        if (s.TryGetProperty("$ref", out var reference) && Find(reference.GetString()!) is { } target) Gather(target, all, depth + 1);
        if (s.TryGetProperty("allOf", out var parts)) foreach (var part in parts.EnumerateArray()) Gather(part, all, depth + 1);
        foreach (var keyword in new[] { "anyOf", "oneOf" })
            if (s.TryGetProperty(keyword, out var branches)) Gather(Pick([.. branches.EnumerateArray()]), all, depth + 1);
        foreach (var keyword in random.Next(2) == 0 ? ["if", "then"] : new[] { "else" })
            if (s.TryGetProperty(keyword, out var part) && s.TryGetProperty("if", out _)) Gather(part, all, depth + 1);
    }

    private JsonElement? Find(string reference)
    {
        if (reference == "#") return schema;
        var name = reference.Split('/')[^1];
        foreach (var keyword in new[] { "$defs", "definitions" })
            if (schema.TryGetProperty(keyword, out var definitions) && definitions.TryGetProperty(name, out var found)) return found;
        return null;
    }

    private static IEnumerable<JsonElement> Listed(JsonElement s)
    {
        if (s.TryGetProperty("const", out var constant)) return [constant];
        return s.TryGetProperty("enum", out var list) ? list.EnumerateArray() : [];
    }

    private string KindOf(List<JsonElement> all, int depth)
    {
        var types = all.Where(s => s.TryGetProperty("type", out _)).Select(s => s.GetProperty("type"))
            .Select(t => t.ValueKind == JsonValueKind.String ? [t.GetString()!] : t.EnumerateArray().Select(x => x.GetString()!).ToList()).ToList();
        if (types.Count > 0)
        {
            var common = types[0].Where(t => types.TrueForAll(other => other.Contains(t) || (t == "integer" && other.Contains("number")))).ToList();
            return Pick(common.Count > 0 ? common : types[0])!;
        }

        if (depth >= Deepest) return Kinds[random.Next(4)];
        var hints = new List<string>();
        if (Any(all, "properties", "required", "patternProperties", "additionalProperties", "propertyNames", "unevaluatedProperties")) hints.Add("object");
        if (Any(all, "items", "prefixItems", "contains", "minItems", "uniqueItems", "unevaluatedItems")) hints.Add("array");
        if (Any(all, "minLength", "maxLength", "pattern", "format")) hints.Add("string");
        if (Any(all, "minimum", "maximum", "multipleOf")) hints.Add("number");
        return hints.Count > 0 && random.Next(6) > 0 ? Pick(hints)! : Kinds[random.Next(Kinds.Length)];
    }

    private JsonPiece Object(List<JsonElement> all, int depth)
    {
        var required = all.Where(s => s.TryGetProperty("required", out _)).SelectMany(s => s.GetProperty("required").EnumerateArray()).Select(n => n.GetString()!).ToHashSet();
        var declared = all.Where(s => s.TryGetProperty("properties", out _)).SelectMany(s => s.GetProperty("properties").EnumerateObject()).Select(p => p.Name);
        var names = required.Concat(declared).Distinct().Where(n => required.Contains(n) ? depth < Bottom && random.Next(30) > 0 : depth < Deepest && random.Next(3) > 0).ToList();
        if (random.Next(4) == 0) names.Add(RandomDocuments.PlainNames[random.Next(RandomDocuments.PlainNames.Length)]);
        var members = names.Distinct().OrderBy(_ => random.Next()).Select(n => (n, Sample(all.SelectMany(s => OfMember(s, n)), depth + 1)));
        return JsonPiece.Object(members);
    }

    private static IEnumerable<JsonElement> OfMember(JsonElement s, string name)
    {
        var own = new List<JsonElement>();
        if (s.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var member)) own.Add(member);
        if (s.TryGetProperty("patternProperties", out var patterns))
            own.AddRange(patterns.EnumerateObject().Where(p => Regex.IsMatch(name, p.Name)).Select(p => p.Value));
        if (own.Count == 0 && s.TryGetProperty("additionalProperties", out var rest)) own.Add(rest);
        return own;
    }

    private JsonPiece Array(List<JsonElement> all, int depth)
    {
        var length = depth >= Deepest ? 0 : random.Next(4);
        if (depth < Bottom && Any(all, "minItems", "contains")) length = Math.Max(length, 1);
        var chosen = all.Where(s => s.TryGetProperty("contains", out _)).Select(s => s.GetProperty("contains")).ToList();
        return JsonPiece.Array(Enumerable.Range(0, length).Select(i =>
            Sample(all.SelectMany(s => OfItem(s, i)).Concat(random.Next(2) == 0 ? chosen : []), depth + 1)));
    }

    private static IEnumerable<JsonElement> OfItem(JsonElement s, int index)
    {
        var first = s.TryGetProperty("prefixItems", out var tuple) || (s.TryGetProperty("items", out tuple) && tuple.ValueKind == JsonValueKind.Array) ? tuple.GetArrayLength() : 0;
        if (index < first) return [tuple[index]];
        return s.TryGetProperty("additionalItems", out var rest) || (s.TryGetProperty("items", out rest) && rest.ValueKind != JsonValueKind.Array) ? [rest] : [];
    }

    private static bool Accepts(JsonElement s, string text)
    {
        var plain = text.Replace("\\u0061", "a", StringComparison.Ordinal);
        return (!s.TryGetProperty("minLength", out var min) || plain.Length >= min.GetInt32())
            && (!s.TryGetProperty("maxLength", out var max) || plain.Length <= max.GetInt32())
            && (!s.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(plain, pattern.GetString()!))
            && (!s.TryGetProperty("format", out var format) || Example(format.GetString()!) is not { } example || example == plain);
    }

    private static string? Example(string format) => format switch
    {
        "date" => "2020-02-29",
        "date-time" => "2020-02-29T23:59:60Z",
        "time" => "12:00:00Z",
        "email" => "a@b.test",
        "uri" => "https://a.test/b?c#d",
        "uuid" => "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        "duration" => "P1DT2H",
        "idn-hostname" => "a.test",
        _ => null,
    };

    private static bool Accepts(JsonElement s, double number) =>
        (!s.TryGetProperty("minimum", out var min) || number >= min.GetDouble())
        && (!s.TryGetProperty("maximum", out var max) || number <= max.GetDouble())
        && (!s.TryGetProperty("multipleOf", out var step) || double.IsInteger(Math.Round(number / step.GetDouble(), 9)));

    private static double Value(string number) => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static bool Any(List<JsonElement> all, params string[] keywords) => all.Exists(s => keywords.Any(k => s.TryGetProperty(k, out _)));

    private T? Pick<T>(List<T> list) => list.Count == 0 ? default : list[random.Next(list.Count)];

    private string Try(string[] pool, Func<string, bool> accepts)
    {
        for (var i = 0; i < 40; i++)
        {
            var candidate = pool[random.Next(pool.Length)];
            if (accepts(candidate)) return candidate;
        }

        return pool[random.Next(pool.Length)];
    }
}
