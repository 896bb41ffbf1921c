using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Finds the schema files that types need at run time: their own, and what these refer to.</summary>
internal sealed class SchemaTexts(SchemaPlan plan)
{
    private readonly ILookup<JsonText, PlanNode> _nodes = plan.Nodes.ToLookup(n => n.Source.Text);

    /// <summary>The files, minified, by URI.</summary>
    /// <param name="shapes">The types.</param>
    public EquatableArray<SchemaTextModel> For(IEnumerable<NamedShape> shapes)
    {
        var texts = new Dictionary<JsonText, SchemaTextModel?>();
        var pending = new Queue<JsonText>(shapes.SelectMany(s => s.Conjunction.Nodes.Append(s.Anchor)).Select(n => n.Source.Text));
        while (pending.Count > 0)
        {
            var text = pending.Dequeue();
            if (texts.ContainsKey(text))
                continue;
            texts.Add(text, Model(text));
            foreach (var node in _nodes[text])
            {
                foreach (var target in node.Keywords.SelectMany(Targets).Where(t => t >= 0))
                    pending.Enqueue(plan.Nodes[target].Source.Text);

                // A dialect of somebody's own is known only by its metaschema.
                if (node.Dialect.Metaschema is { } metaschema && !texts.ContainsKey(metaschema))
                    texts.Add(metaschema, new SchemaTextModel(node.Dialect.MetaschemaUri, PathOf(metaschema), Json.Minify(metaschema.Root)));
            }
        }

        return texts.Values.OfType<SchemaTextModel>().OrderBy(t => t.Uri, StringComparer.Ordinal).ToEquatableArray();
    }

    // The same on every machine.
    private static string? PathOf(JsonText text) => text.Path?.Replace('\\', '/');

    private static IEnumerable<int> Targets(PlanKeyword keyword) => keyword switch
    {
        RefKeyword reference => [reference.Node],
        DynamicRefKeyword dynamic => [dynamic.Fallback, .. dynamic.Candidates.Values],
        _ => [],
    };

    private SchemaTextModel? Model(JsonText text)
    {
        // A published metaschema is part of the library.
        var node = _nodes[text].FirstOrDefault(n => n.DocumentPointer.Length == 0) ?? _nodes[text].First();
        var isSource = plan.Roots.Any(r => ReferenceEquals(r.Source.Text, text));
        return !isSource && node.AbsoluteLocation.Contains("json-schema.org/", StringComparison.Ordinal)
            ? null
            : new SchemaTextModel(node.DocumentUri, PathOf(text), Minified(text, node));
    }

    /// <summary>The text with its dialect, should that have been told from outside or by a metaschema that is not at hand.</summary>
    private static string Minified(JsonText text, PlanNode node)
    {
        var json = Json.Minify(text.Root);
        if (text.Root.Kind != JsonKind.Object || node.Dialect.Metaschema is not null)
            return json;
        var isNamed = text.Root.TryGetMember("$schema", out var name);
        if (isNamed ? Json.TextOf(name)?.TrimEnd('#') == node.Dialect.MetaschemaUri : node.Dialect == Dialect.Draft202012)
            return json;
        var members = text.Root.EnumerateMembers();
        var kept = new List<string> { "\"$schema\":\"" + node.Dialect.MetaschemaUri + "\"" };
        foreach (var (member, value) in members)
        {
            if (!member.IsString("$schema"))
                kept.Add(Json.Minify(member) + ":" + Json.Minify(value));
        }

        return "{" + string.Join(",", kept) + "}";
    }
}
