using CsCheck;
using DomainSdk.Schema.Dialects;

namespace DomainSdk.Testing.Properties;

/// <summary>
/// Random schemas of a dialect as JSON text. They favour what code generation treats specially (records, unions, enums, arrays,
/// nullable) and mix in the rest of the language, so that both back ends meet every combination.
/// </summary>
internal sealed partial class RandomSchemas
{
    /// <summary>The dialects in the order of their appearance.</summary>
    private static readonly Dialect[] Order = [Dialect.Draft4, Dialect.Draft6, Dialect.Draft7, Dialect.Draft201909, Dialect.Draft202012, Dialect.V1];

    private readonly Dialect _dialect;
    private readonly NamePool _names;

    /// <summary>Prepares generators for a dialect.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="names">What things are called.</param>
    public RandomSchemas(Dialect dialect, NamePool names)
    {
        _dialect = dialect;
        _names = names;
        Keys = names.IsShared ? Places[..3] : ["d", "e", "f"];
        Members = names.IsShared ? Places : names.EscapedMembers;
        Definitions = Has(Dialect.Draft201909) ? "$defs" : "definitions";
        Leaf = Gen.OneOf([.. Leaves()]);
        if (names.IsShared) Leaf = Gen.Frequency((4, Leaf), (1, NamedList.Select(l => "{" + l + "}")));
        var definitions = Gen.Select(Subschema(2), Subschema(1), Subschema(2));
        Schema = Gen.Select(definitions, Body(3), Gen.Int[0, 7]).Select((d, body, kind) => Document(d.Item1, d.Item2, d.Item3, body, kind));
        if (names.IsShared) Schema = Named(Schema, names);
    }

    /// <summary>Schemas with definitions that any place may refer to; some refer to one another, some to the root.</summary>
    public Gen<string> Schema { get; }

    private string Definitions { get; }

    /// <summary>The names of the definitions.</summary>
    private string[] Keys { get; }

    /// <summary>The names of members, escaped.</summary>
    private string[] Members { get; }

    private Gen<string> Leaf { get; }

    private bool Has(Dialect since) => Array.IndexOf(Order, _dialect) >= Array.IndexOf(Order, since);

    private string Document(string d, string e, string f, string body, int kind)
    {
        var head = "{\"$schema\":\"" + _dialect.MetaschemaUri + "\"";
        var definitions = $"\"{Keys[0]}\":{d},\"{Keys[1]}\":{e},\"{Keys[2]}\":{f}";
        if (kind == 0 && Has(Dialect.Draft201909))
        {
            // A tree whose nodes are those of whoever refers to it, and perhaps somebody who does.
            var (anchor, reference) = _dialect == Dialect.Draft201909
                ? ("\"$recursiveAnchor\":true", "\"$recursiveRef\":\"#\"")
                : ("\"$dynamicAnchor\":\"node\"", "\"$dynamicRef\":\"#node\"");
            head += ",\"$id\":\"https://example.test/root\"," + anchor;
            definitions += ",\"n\":{\"$id\":\"n\"," + anchor + ",\"type\":[\"object\",\"string\"],\"properties\":{\"a\":{" + reference + "},\"b\":{\"type\":\"array\",\"items\":{" + reference + "}}}}";
            body = Merge([("$ref", "\"n\""), .. MembersOf(body)]);
        }

        return head + ",\"" + Definitions + "\":{" + definitions + "}" + (body.Length > 0 ? "," + body : "") + "}";
    }

    private Gen<string> Subschema(int depth) => depth == 0
        ? Gen.Frequency((8, Leaf), (1, Plain), (1, Reference))
        : Gen.Frequency((6, Body(depth).Select(b => "{" + b + "}")), (4, Leaf), (1, Plain), (1, Reference));

    private Gen<string> Plain => Has(Dialect.Draft6) ? Gen.OneOf("true", "false", "{}") : Gen.OneOf("{}", "{\"not\":{}}");

    private Gen<string> Reference => _names.IsShared ? Gen.Frequency((1, PlainReference), (3, AnnotatedReference)) : PlainReference;

    private Gen<string> PlainReference => Gen.OneOf(Ref(Keys[0]), Ref(Keys[1]), Ref(Keys[2]), "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#\"}}}", "{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}}");

    private string Ref(string name) => "{\"$ref\":\"#/" + Definitions + "/" + name + "\"}";

    /// <summary>The members of one schema object, without braces: up to four groups of keywords.</summary>
    private Gen<string> Body(int depth)
    {
        var groups = Groups(Subschema(depth - 1));
        var choice = Gen.Int[0, groups.Length - 1];
        return Gen.Select(choice, choice, choice, choice).SelectMany((a, b, c, d) =>
            Gen.Select(groups[a], groups[b], groups[c], groups[d]).Select((e, f, g, h) => Merge([.. MembersOf(e), .. MembersOf(f), .. MembersOf(g), .. MembersOf(h)])));
    }

    /// <summary>Joins members; a keyword that two groups carry is kept once, as JSON members must not repeat.</summary>
    private static string Merge(IEnumerable<(string Keyword, string Value)> members) =>
        string.Join(",", members.DistinctBy(m => m.Keyword).Select(m => $"\"{m.Keyword}\":{m.Value}"));

    private static IEnumerable<(string Keyword, string Value)> MembersOf(string body)
    {
        using var json = System.Text.Json.JsonDocument.Parse("{" + body + "}");
        return [.. json.RootElement.EnumerateObject().Select(m => (m.Name, m.Value.GetRawText()))];
    }
}
