using System.Text.Json.Nodes;

namespace DomainSdk.Runtime;

/// <summary>
/// Writes the schemas of generated types into one document. Each schema text comes in once, under its identifier (core, section 9.3.1), with those that it
/// refers to; wherever it is meant again, a reference leads there.
/// </summary>
internal sealed class SchemaEmbedding
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>A schema as it stands at a place of the document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isRoot">Whether the place is the root.</param>
    public JsonNode Write(SchemaNode schema, bool isRoot)
    {
        var texts = schema.Set.Texts.Select(text => new EmbeddedText(text)).ToList();
        var (resource, fragment) = EmbeddedText.Split(schema.Uri);
        var needed = Needed(texts, resource).Where(text => _written.Add(text.Uri)).ToList();

        // A schema that needs no other is given back as it is.
        if (fragment.Length == 0 && needed is [var only] && only.Is(resource)) return only.Write();
        var written = new JsonObject { ["$ref"] = schema.Uri };
        if (isRoot) written.Insert(0, "$schema", Dialect);
        if (needed.Count > 0) written["$defs"] = new JsonObject(needed.Select(text => KeyValuePair.Create(text.Uri, (JsonNode?)text.Write())));
        return written;
    }

    // The text that is meant, and all that can be reached from it. One that nothing is known of, such as a resource within a text, may need them all.
    private static List<EmbeddedText> Needed(List<EmbeddedText> texts, string resource)
    {
        if (texts.Find(text => text.Is(resource)) is not { } first) return texts;
        var needed = new List<EmbeddedText> { first };
        for (var i = 0; i < needed.Count; i++)
        {
            foreach (var reference in needed[i].References())
            {
                var next = texts.Find(text => text.Is(reference));
                if (next is null && !texts.Exists(text => text.Has(reference))) continue;
                if (next is null) return texts;
                if (!needed.Contains(next)) needed.Add(next);
            }
        }

        return needed;
    }
}
