using CsCheck;
using DomainSdk.Schema.Dialects;

namespace DomainSdk.Testing.Properties;

/// <content>
/// Names that mean several things at once. Schemas are made with places for names, so that a definition, the member that refers to it, the
/// title of a branch and its tag are the same one as often as not; then each place gets its name.
/// </content>
internal sealed partial class RandomSchemas
{
    private static readonly string[] Places = [.. Enumerable.Range(0, NamePool.PerSchema).Select(i => FormattableString.Invariant($"§{i}"))];

    private static Gen<string> Place => Gen.OneOf(Places);

    private static Gen<string> Named(Gen<string> schema, NamePool names) =>
        Gen.Select(schema, Gen.Shuffle(names.EscapedMembers, NamePool.PerSchema, NamePool.PerSchema)).Select((text, chosen) =>
            Places.Zip(chosen).Aggregate(text, (all, p) => all.Replace(p.First, p.Second, StringComparison.Ordinal)));

    private static Gen<string> NamedList => Gen.Shuffle(Places, 1, 4).Select(list => "\"enum\":[" + string.Join(",", list.Select(n => $"\"{n}\"")) + "]");

    /// <summary>What says nothing about values, as it stands beside references and in branches.</summary>
    private Gen<string> Annotation => Gen.OneOf(
        Place.Select(n => $"\"title\":\"{n}\""), Place.Select(n => $"\"title\":\"{n}\""), Place.Select(n => $"\"x-name\":\"{n}\""), Place.Select(n => $"\"description\":\"About {n}.\""),
        Place.Select(n => $"\"default\":\"{n}\""), Gen.OneOf("\"default\":7", "\"default\":null", "\"default\":[]", "\"default\":{}"),
        Gen.Const(Has(Dialect.Draft201909) ? "\"deprecated\":true" : "\"description\":\"Old.\""));

    private Gen<string> AnnotatedReference => Gen.Select(Gen.OneOf(Keys), Annotation).Select((key, annotation) => "{" + Ref(key)[1..^1] + "," + annotation + "}");

    private Gen<string>[] NamedGroups(Gen<string> inner) =>
    [
        Annotation, Annotation,
        Gen.OneOf(Keys).Select(k => $"\"type\":\"object\",\"properties\":{{\"{k}\":{Ref(k)}}}"),
        Gen.Select(Place, Gen.OneOf(Keys)).Select((n, k) => $"\"type\":\"object\",\"properties\":{{\"{n}\":{{\"type\":\"array\",\"items\":{Ref(k)}}}}}"),
        Repeated(inner),
        Gen.Select(Gen.OneOf(Keys), Gen.OneOf(Keys), Place).Select((k, l, n) => $"\"oneOf\":[{TaggedBy(k, k)},{TaggedBy(n == k ? l + "x" : n, l)}]"),
        Gen.Select(Gen.OneOf(Keys), inner, Place).Select((k, s, n) => $"\"anyOf\":[{{\"title\":\"{n}\",\"type\":\"object\",\"properties\":{{\"{n}\":{Ref(k)}}},\"required\":[\"{n}\"]}},{s}]"),
        .. Has(Dialect.Draft7) ? new[] { Condition(inner) } : [],
    ];

    // What a repeated branch of oneOf accepts is never valid, so that there are few of them.
    private static Gen<string> Repeated(Gen<string> inner) => Gen.Frequency(
        (3, Gen.Select(inner, inner).Select((s, t) => $"\"anyOf\":[{s},{s},{t}]")),
        (3, Gen.Select(inner, inner).Select((s, t) => $"\"anyOf\":[{s},{{\"anyOf\":[{s},{t}]}}]")),
        (1, Gen.Select(inner, inner).Select((s, t) => $"\"oneOf\":[{s},{t},{s}]")));

    private string TaggedBy(string tag, string key) =>
        $"{{\"type\":\"object\",\"properties\":{{\"kind\":{{\"enum\":[\"{tag}\"]}},\"data\":{Ref(key)}}},\"required\":[\"kind\",\"data\"]}}";

    /// <summary>A condition on a member that is a list of strings in a definition called as the member is.</summary>
    private Gen<string> Condition(Gen<string> inner) => Gen.Select(Gen.OneOf(Keys), NamedList, inner).Select((k, list, s) =>
        $"\"type\":\"object\",\"properties\":{{\"{k}\":{Ref(k)}}},\"if\":{{\"properties\":{{\"{k}\":{{{list}}}}}}},\"else\":{s}");
}
