using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
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
        var texts = new HashSet<JsonText>();
        var pending = new Queue<JsonText>(shapes.SelectMany(s => s.Conjunction.Nodes.Append(s.Anchor)).Select(n => n.Source.Text));
        while (pending.Count > 0)
        {
            var text = pending.Dequeue();
            if (!texts.Add(text))
                continue;
            foreach (var node in _nodes[text])
            {
                foreach (var target in node.Keywords.SelectMany(Targets))
                    pending.Enqueue(plan.Nodes[target].Source.Text);
            }
        }

        return texts.Select(Model).OfType<SchemaTextModel>().OrderBy(t => t.Uri, StringComparer.Ordinal).ToEquatableArray();
    }

    private static IEnumerable<int> Targets(PlanKeyword keyword) => keyword switch
    {
        RefKeyword reference => [reference.Node],
        DynamicRefKeyword dynamic => [dynamic.Fallback, .. dynamic.Candidates.Values],
        _ => [],
    };

    private SchemaTextModel? Model(JsonText text)
    {
        // A metaschema is part of the library; every other file that is no source was retrieved under the URI of its root.
        foreach (var root in plan.Roots)
        {
            if (ReferenceEquals(root.Source.Text, text))
                return new SchemaTextModel(root.Source.BaseUri, text.Path, Json.Minify(text.Root));
        }

        var node = _nodes[text].FirstOrDefault(n => n.DocumentPointer.Length == 0) ?? _nodes[text].First();
        var uri = node.AbsoluteLocation.Split('#')[0];
        return uri.Contains("json-schema.org/", StringComparison.Ordinal) ? null : new SchemaTextModel(uri, text.Path, Json.Minify(text.Root));
    }
}
