using CsCheck;

namespace DomainSdk.Conformance.Properties;

/// <summary>
/// Random 2020-12 schemas as JSON text. They favour what code generation treats specially (records, unions, enums, arrays,
/// nullable) and mix in the rest of the language, so that both back ends meet every combination.
/// </summary>
internal static class RandomSchemas
{
    private const string Head = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"";

    /// <summary>A schema with two definitions that any place may refer to, one of them recursive.</summary>
    public static Gen<string> Schema { get; } =
        Gen.Select(Subschema(2), Subschema(2), Body(3)).Select((d, e, body) =>
            Head + ",\"$defs\":{\"d\":" + d + ",\"e\":" + e + "}" + (body.Length > 0 ? "," + body : "") + "}");

    private static Gen<string> Subschema(int depth) => depth == 0
        ? Gen.Frequency((6, Leaf), (1, Gen.OneOf("true", "false", "{}")), (1, Reference))
        : Gen.Frequency((6, Body(depth).Select(b => "{" + b + "}")), (3, Leaf), (1, Gen.OneOf("true", "false", "{}")), (1, Reference));

    private static Gen<string> Reference { get; } = Gen.OneOf("{\"$ref\":\"#/$defs/d\"}", "{\"$ref\":\"#/$defs/e\"}", "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#\"}}}");

    private static Gen<string> Leaf { get; } = Gen.OneOf(
        "{\"type\":\"string\"}", "{\"type\":\"integer\"}", "{\"type\":\"number\"}", "{\"type\":\"boolean\"}", "{\"type\":\"null\"}",
        "{\"type\":[\"string\",\"null\"]}", "{\"type\":[\"integer\",\"string\"]}", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":2}",
        "{\"type\":\"string\",\"pattern\":\"^a\"}", "{\"pattern\":\"b\"}", "{\"type\":\"string\",\"format\":\"date\"}", "{\"enum\":[\"a\",\"ab\"]}",
        "{\"enum\":[1,\"a\",null]}", "{\"const\":1}", "{\"const\":\"a\"}", "{\"const\":{\"a\":1}}", "{\"minimum\":1,\"exclusiveMaximum\":100}",
        "{\"type\":\"integer\",\"minimum\":0,\"maximum\":7}", "{\"multipleOf\":0.5}", "{\"type\":\"number\",\"exclusiveMinimum\":0}", "{\"maxLength\":1}");

    /// <summary>The members of one schema object, without braces: one to three groups of keywords.</summary>
    private static Gen<string> Body(int depth)
    {
        var inner = Subschema(depth - 1);
        Gen<string>[] groups =
        [
            Gen.Const("\"type\":\"object\""), Gen.Const("\"type\":[\"object\",\"array\",\"null\"]"), Properties(inner), Properties(inner), Required,
            Required, AdditionalProperties(inner), Arrays(inner), InPlace(inner), InPlace(inner), Tagged(inner), Rare(inner),
        ];
        var choice = Gen.Int[0, groups.Length - 1];
        return Gen.Select(choice, choice, choice, choice).SelectMany((a, b, c, d) =>
            Gen.Select(groups[a], groups[b], groups[c], groups[d]).Select((e, f, g, h) => Merge(e, f, g, h)));
    }

    /// <summary>Joins groups; a keyword that two groups carry is kept once, as JSON members must not repeat.</summary>
    private static string Merge(params string[] groups)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return string.Join(",", groups.Where(g => g.Length > 0 && seen.Add(g[..g.IndexOf(':', StringComparison.Ordinal)])));
    }

    private static Gen<string> Properties(Gen<string> inner) =>
        Gen.Select(Gen.Shuffle(RandomDocuments.Names, 1, 4), inner.Array[4]).Select((names, schemas) =>
            "\"properties\":{" + string.Join(",", names.Select((n, i) => $"\"{n}\":{schemas[i]}")) + "}");

    private static Gen<string> Required { get; } = Gen.Shuffle(RandomDocuments.Names, 0, 2).Select(names =>
        "\"required\":[" + string.Join(",", names.Select(n => $"\"{n}\"")) + "]");

    private static Gen<string> AdditionalProperties(Gen<string> inner) => Gen.Frequency(
        (2, Gen.Const("\"additionalProperties\":false")),
        (1, inner.Select(s => "\"additionalProperties\":" + s)),
        (1, inner.Select(s => "\"patternProperties\":{\"^[ab]$\":" + s + "}")));

    private static Gen<string> Arrays(Gen<string> inner) => Gen.OneOf(
        inner.Select(s => "\"items\":" + s),
        Gen.Select(inner, inner).Select((s, t) => $"\"prefixItems\":[{s},{t}]"),
        Gen.OneOf("\"minItems\":1", "\"maxItems\":2", "\"uniqueItems\":true"),
        inner.Select(s => "\"contains\":" + s));

    private static Gen<string> InPlace(Gen<string> inner) => Gen.OneOf(
        Gen.Select(inner, inner).Select((s, t) => $"\"anyOf\":[{s},{t}]"),
        Gen.Select(inner, inner).Select((s, t) => $"\"oneOf\":[{s},{t}]"),
        Gen.Select(inner, inner).Select((s, t) => $"\"allOf\":[{s},{t}]"),
        inner.Select(s => "\"oneOf\":[{\"type\":\"null\"}," + s + "]"),
        Gen.OneOf("\"$ref\":\"#/$defs/d\"", "\"$ref\":\"#/$defs/e\""));

    private static Gen<string> Tagged(Gen<string> inner) => Gen.Select(inner, inner, Gen.OneOf("oneOf", "anyOf")).Select((s, t, keyword) =>
        "\"" + keyword + "\":[" + Case("a", "x", s) + "," + Case("ab", "y", t) + "]");

    private static string Case(string tag, string member, string schema) =>
        "{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"" + tag + "\"},\"" + (member == "x" ? "a" : "b") + "\":" + schema + "},\"required\":[\"kind\"]}";

    private static Gen<string> Rare(Gen<string> inner) => Gen.OneOf(
        inner.Select(s => "\"not\":" + s),
        Gen.Select(inner, inner, inner).Select((i, t, e) => $"\"if\":{i},\"then\":{t},\"else\":{e}"),
        inner.Select(s => "\"dependentSchemas\":{\"a\":" + s + "}"),
        Gen.Const("\"dependentRequired\":{\"a\":[\"b\"]}"),
        inner.Select(s => "\"propertyNames\":" + s),
        inner.Select(s => "\"unevaluatedProperties\":" + s), Gen.Const("\"unevaluatedProperties\":false"),
        inner.Select(s => "\"unevaluatedItems\":" + s),
        Gen.OneOf("\"minProperties\":1", "\"maxProperties\":2"));
}
