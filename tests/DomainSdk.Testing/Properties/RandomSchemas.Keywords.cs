using CsCheck;
using DomainSdk.Schema.Dialects;

namespace DomainSdk.Testing.Properties;

/// <content>The keywords that each dialect has.</content>
internal sealed partial class RandomSchemas
{
    private static readonly string[] Everywhere =
    [
        "\"type\":\"string\"", "\"type\":\"integer\"", "\"type\":\"number\"", "\"type\":\"boolean\"", "\"type\":\"null\"", "\"type\":[\"string\",\"null\"]",
        "\"type\":[\"integer\",\"string\"]", "\"type\":[\"number\",\"boolean\",\"null\"]", "\"type\":\"string\",\"minLength\":1,\"maxLength\":2", "\"maxLength\":1",
        "\"type\":\"string\",\"pattern\":\"^a\"", "\"pattern\":\"b\"", "\"type\":\"string\",\"pattern\":\"^(?=a).*[^b]$\"", "\"type\":\"string\",\"pattern\":\"^\\\\p{L}+$\"",
        "\"type\":\"string\",\"format\":\"date-time\"", "\"format\":\"email\"", "\"type\":\"string\",\"format\":\"uri\"", "\"type\":\"string\",\"format\":\"unheard-of\"",
        "\"enum\":[\"a\",\"ab\"]", "\"enum\":[1,\"a\",null]", "\"enum\":[true,{\"a\":1},[1.0]]", "\"enum\":[null]", "\"type\":[\"string\",\"null\"],\"enum\":[\"a\",\"b\",null]",
        "\"type\":\"integer\",\"minimum\":0,\"maximum\":7", "\"minimum\":1", "\"maximum\":1e2", "\"multipleOf\":0.5", "\"type\":\"number\",\"multipleOf\":0.01", "\"type\":\"integer\",\"multipleOf\":3",
        "\"type\":\"integer\",\"minimum\":-9223372036854775809", "\"type\":\"integer\",\"format\":\"int32\"", "\"type\":\"string\",\"default\":\"a\"", "\"type\":\"integer\",\"default\":7",
    ];

    private IEnumerable<string> Leaves()
    {
        var leaves = new List<string>(Everywhere);
        if (Has(Dialect.Draft6))
            leaves.AddRange(["\"const\":1", "\"const\":\"a\"", "\"const\":{\"a\":1}", "\"const\":null", "\"minimum\":1,\"exclusiveMaximum\":100", "\"type\":\"number\",\"exclusiveMinimum\":0"]);
        else
            leaves.AddRange(["\"minimum\":1,\"exclusiveMinimum\":true", "\"type\":\"number\",\"maximum\":7,\"exclusiveMaximum\":true", "\"maximum\":1,\"exclusiveMaximum\":false"]);
        if (Has(Dialect.Draft7))
            leaves.AddRange(["\"type\":\"string\",\"format\":\"date\"", "\"type\":\"string\",\"format\":\"time\"", "\"contentEncoding\":\"base64\"", "\"type\":\"string\",\"format\":\"idn-hostname\""]);
        if (Has(Dialect.Draft201909))
            leaves.AddRange(["\"type\":\"string\",\"format\":\"uuid\"", "\"type\":\"string\",\"format\":\"duration\""]);
        return leaves.Select(l => "{" + l + "}");
    }

    private Gen<string>[] Groups(Gen<string> inner) =>
    [
        Gen.Const("\"type\":\"object\""), Gen.OneOf("\"type\":[\"object\",\"array\",\"null\"]", "\"type\":[\"object\",\"string\"]", "\"type\":[\"object\",\"null\"]", "\"type\":\"array\""),
        Properties(inner), Properties(inner), Required, Required, AdditionalProperties(inner), Arrays(inner), Arrays(inner), InPlace(inner), InPlace(inner),
        Tagged(inner), Rare(inner), Rare(inner), Leaf.Select(l => l[1..^1]),
        .. _names.IsShared ? NamedGroups(inner) : [],
    ];

    private Gen<string> Properties(Gen<string> inner) =>
        Gen.Select(Gen.Shuffle(Members, 1, 4), inner.Array[4]).Select((names, schemas) =>
            "\"properties\":{" + string.Join(",", names.Select((n, i) => $"\"{n}\":{schemas[i]}")) + "}");

    // A list of required members may be empty only since draft-06.
    private Gen<string> Required => Gen.Shuffle(Members, Has(Dialect.Draft6) ? 0 : 1, 2).Select(names =>
        "\"required\":[" + string.Join(",", names.Select(n => $"\"{n}\"")) + "]");

    private static Gen<string> AdditionalProperties(Gen<string> inner) => Gen.Frequency(
        (3, Gen.Const("\"additionalProperties\":false")),
        (1, Gen.Const("\"additionalProperties\":true")),
        (2, inner.Select(s => "\"additionalProperties\":" + s)),
        (1, inner.Select(s => "\"patternProperties\":{\"^[ab]$\":" + s + "},\"additionalProperties\":false")),
        (1, Gen.Select(inner, inner).Select((s, t) => "\"patternProperties\":{\"^[ab]$\":" + s + ",\"i\":" + t + "}")));

    private Gen<string> Arrays(Gen<string> inner)
    {
        var tuple = Has(Dialect.Draft202012) ? ("prefixItems", "items") : ("items", "additionalItems");
        List<Gen<string>> kinds =
        [
            inner.Select(s => "\"items\":" + s), inner.Select(s => "\"type\":\"array\",\"items\":" + s),
            Gen.Select(inner, inner).Select((s, t) => $"\"{tuple.Item1}\":[{s},{t}]"),
            Gen.Select(inner, inner, inner).Select((s, t, u) => $"\"{tuple.Item1}\":[{s},{t}],\"{tuple.Item2}\":{u}"),
            Gen.OneOf("\"minItems\":1", "\"maxItems\":2", "\"uniqueItems\":true", "\"minItems\":1,\"maxItems\":3,\"uniqueItems\":true"),
        ];
        if (Has(Dialect.Draft6)) kinds.Add(inner.Select(s => "\"contains\":" + s));
        if (Has(Dialect.Draft201909))
        {
            kinds.Add(Gen.Select(inner, Gen.Int[0, 2], Gen.Int[0, 3]).Select((s, min, max) => $"\"contains\":{s},\"minContains\":{min},\"maxContains\":{max}"));
            kinds.Add(inner.Select(s => "\"unevaluatedItems\":" + s));
            kinds.Add(Gen.Const("\"unevaluatedItems\":false"));
        }

        return Gen.OneOf([.. kinds]);
    }

    private Gen<string> InPlace(Gen<string> inner) => Gen.OneOf(
        Gen.Select(inner, inner).Select((s, t) => $"\"anyOf\":[{s},{t}]"),
        Gen.Select(inner, inner).Select((s, t) => $"\"oneOf\":[{s},{t}]"),
        Gen.Select(inner, inner, inner).Select((s, t, u) => $"\"oneOf\":[{s},{t},{u}]"),
        Gen.Select(inner, inner).Select((s, t) => $"\"allOf\":[{s},{t}]"),
        inner.Select(s => "\"oneOf\":[{\"type\":\"null\"}," + s + "]"),
        inner.Select(s => "\"anyOf\":[" + s + ",{\"type\":\"null\"}]"),
        inner.Select(s => "\"oneOf\":[" + s + ",{\"required\":[\"b\"]}]"),
        Gen.OneOf(Keys).Select(name => Ref(name)[1..^1]));

    private static Gen<string> Tagged(Gen<string> inner) => Gen.Select(inner, inner, Gen.OneOf("oneOf", "anyOf")).Select((s, t, keyword) =>
        "\"" + keyword + "\":[" + Case("a", "a", s) + "," + Case("ab", "b", t) + "]");

    private static string Case(string tag, string member, string schema) =>
        "{\"type\":\"object\",\"properties\":{\"kind\":{\"enum\":[\"" + tag + "\"]},\"" + member + "\":" + schema + "},\"required\":[\"kind\"]}";

    private Gen<string> Rare(Gen<string> inner)
    {
        List<Gen<string>> kinds = [inner.Select(s => "\"not\":" + s), Gen.OneOf("\"minProperties\":1", "\"maxProperties\":2")];
        if (!Has(Dialect.Draft201909))
            kinds.AddRange([inner.Select(s => "\"dependencies\":{\"a\":" + s + "}"), Gen.Const("\"dependencies\":{\"a\":[\"b\"],\"kind\":[\"c\"]}")]);
        if (Has(Dialect.Draft6))
            kinds.AddRange([inner.Select(s => "\"propertyNames\":" + s), Gen.Const("\"propertyNames\":{\"maxLength\":1}")]);
        if (Has(Dialect.Draft7))
        {
            kinds.Add(Gen.Select(inner, inner, inner).Select((i, t, e) => $"\"if\":{i},\"then\":{t},\"else\":{e}"));
            kinds.Add(inner.Select(t => "\"if\":{\"required\":[\"kind\"],\"properties\":{\"kind\":{\"const\":\"a\"}}},\"then\":" + t));
            kinds.Add(Gen.Select(inner, inner).Select((i, e) => $"\"if\":{i},\"else\":{e}"));
        }

        if (Has(Dialect.Draft201909))
        {
            kinds.Add(inner.Select(s => "\"dependentSchemas\":{\"a\":" + s + "}"));
            kinds.Add(Gen.Const("\"dependentRequired\":{\"a\":[\"b\"],\"kind\":[\"c\"]}"));
            kinds.Add(inner.Select(s => "\"unevaluatedProperties\":" + s));
            kinds.Add(Gen.Const("\"unevaluatedProperties\":false"));
        }

        if (Has(Dialect.V1)) kinds.Add(inner.Select(s => "\"propertyDependencies\":{\"kind\":{\"a\":" + s + "}}"));
        return Gen.OneOf([.. kinds]);
    }
}
