using System.Globalization;
using System.Text;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Fuzzing.Peers;

/// <summary>Where ajv is known to answer by other rules than those of the specification. Each is a cause that is seen before the answer is.</summary>
internal static class AjvExclusions
{
    private const double MostDivided = 1e12;

    // ajv has one set of keywords for all dialects up to draft-07.
    private static readonly string[] SinceDraft6 = ["const", "contains", "propertyNames"];
    private static readonly string[] SinceDraft7 = ["if", "then", "else"];

    /// <summary>The first cause for which an answer of ajv says nothing, or null.</summary>
    /// <param name="plan">The schema, compiled.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    public static string? Of(SchemaPlan plan, JsonText schema, JsonText document)
    {
        var dialects = plan.Nodes.Select(n => n.Dialect).Distinct().ToList();
        if (dialects.Count != 1) return "ajv knows one dialect at a time";
        var dialect = dialects[0];
        if (dialect == Dialect.V1) return "ajv does not know v1";
        foreach (var text in new[] { schema, document })
        {
            if (RepeatedMember(text)) return "JSON.parse keeps the last of members that repeat";
            if (text.Utf8.IndexOf("__proto__"u8) >= 0) return "'__proto__' is no ordinary member in JavaScript";
            if (Numbers(text.Root).Any(n => !IsDouble(n))) return "numbers of JavaScript are doubles";
            if (dialect == Dialect.Draft4 && Numbers(text.Root).Any(n => n.AsSpan().IndexOfAny(".eE") >= 0)) return "1.0 and 1 are one number in JavaScript, but only one is an integer of draft-04";
        }

        var divisors = plan.Nodes.Select(n => n.Find<MultipleOfKeyword>()).OfType<MultipleOfKeyword>().Select(m => Value(Encoding.UTF8.GetString(m.Value.RawText))).ToList();
        if (divisors.Any(d => !double.IsInteger(d * 4)) || (divisors.Count > 0 && Numbers(document.Root).Any(n => Math.Abs(Value(n)) > MostDivided))) return "ajv divides doubles";
        if ((dialect == Dialect.Draft4 && HasMember(schema.Root, [.. SinceDraft6, .. SinceDraft7])) || (dialect == Dialect.Draft6 && HasMember(schema.Root, SinceDraft7)))
            return "ajv reads keywords of later dialects";
        if (plan.Nodes.Any(n => n.Find<DynamicRefKeyword>() is not null)) return "ajv resolves dynamic references only in part";
        return dialect != Dialect.Draft201909 && dialect != Dialect.Draft202012 && HasSibling(schema.Root) ? "ajv reads what stands beside '$ref' in old dialects" : null;
    }

    private static IEnumerable<string> Numbers(JsonNode node)
    {
        if (node.Kind is JsonKind.Number) return [Encoding.UTF8.GetString(node.RawText)];
        return Children(node).SelectMany(Numbers);
    }

    private static List<JsonNode> Children(JsonNode node)
    {
        var children = new List<JsonNode>();
        if (node.Kind == JsonKind.Object) foreach (var member in node.EnumerateMembers()) children.Add(member.Value);
        if (node.Kind == JsonKind.Array) foreach (var item in node.EnumerateItems()) children.Add(item);
        return children;
    }

    // Fifteen digits go through a double unharmed.
    private static bool IsDouble(string number) =>
        number.Count(char.IsAsciiDigit) <= 15 && Value(number) is var value && double.IsFinite(value) && (value != 0 || !number.Any(c => c is >= '1' and <= '9')) && !double.IsSubnormal(value);

    private static double Value(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static bool HasSibling(JsonNode node) => (node.TryGetMember("$ref", out _) && node.Count > 1) || Children(node).Any(HasSibling);

    private static bool HasMember(JsonNode node, string[] names) => Array.Exists(names, n => node.TryGetMember(n, out _)) || Children(node).Any(c => HasMember(c, names));

    private static bool RepeatedMember(JsonText text) => Repeats(text.Root);

    private static bool Repeats(JsonNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (node.Kind == JsonKind.Object) foreach (var member in node.EnumerateMembers()) if (!names.Add(member.Name)) return true;
        return Children(node).Any(Repeats);
    }
}
