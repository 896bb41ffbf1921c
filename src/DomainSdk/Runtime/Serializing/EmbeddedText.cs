using System.Text.Json;
using System.Text.Json.Nodes;

namespace DomainSdk.Runtime;

/// <summary>A schema text that becomes a resource of a larger document.</summary>
internal sealed class EmbeddedText
{
    private static readonly string[] ReferenceWords = ["$ref", "$dynamicRef", "$recursiveRef"];

    private readonly JsonNode? _root;
    private readonly string _place;
    private readonly string _word;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    public EmbeddedText(SchemaText text)
    {
        _place = text.Uri;
        _root = JsonNode.Parse(text.Bytes());
        _word = _root is JsonObject schema && TextOf(schema["$schema"])?.Contains("draft-04", StringComparison.Ordinal) == true ? "id" : "$id";
        Uri = IdOf(_root, text.Uri);
    }

    /// <summary>Its absolute identifier.</summary>
    public string Uri { get; }

    /// <summary>A URI and its fragment.</summary>
    /// <param name="uri">The URI.</param>
    public static (string Resource, string Fragment) Split(string uri)
    {
        var hash = uri.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (uri, "") : (uri[..hash], uri[(hash + 1)..]);
    }

    /// <summary>Whether a URI without fragment means this text.</summary>
    /// <param name="uri">The URI.</param>
    public bool Is(string uri) => uri == Uri || uri == _place;

    /// <summary>Whether a resource within the text has a URI.</summary>
    /// <param name="uri">The URI.</param>
    public bool Has(string uri)
    {
        var found = false;
        Walk(_root, _place, (_, resource) => found |= resource == uri);
        return found;
    }

    /// <summary>The resources that it refers to, by absolute URIs without fragments.</summary>
    public IEnumerable<string> References()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Walk(_root, _place, (schema, resource) =>
        {
            foreach (var word in ReferenceWords)
                if (TextOf(schema[word]) is { } text) found.Add(Split(Resolve(resource, text)).Resource);
        });
        return found;
    }

    /// <summary>The text with its identifier.</summary>
    public JsonNode Write()
    {
        if (_root is not JsonObject) return _root?.GetValue<bool>() == false ? new JsonObject { ["$id"] = Uri, ["not"] = new JsonObject() } : new JsonObject { ["$id"] = Uri };
        var written = _root.DeepClone().AsObject();
        if (written.ContainsKey(_word)) written[_word] = Uri;
        else written.Insert(0, _word, Uri);
        return written;
    }

    private void Walk(JsonNode? node, string resource, Action<JsonObject, string> visit)
    {
        if (node is JsonObject schema)
        {
            resource = IdOf(schema, resource);
            visit(schema, resource);
            foreach (var (_, value) in schema) Walk(value, resource, visit);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items) Walk(item, resource, visit);
        }
    }

    private string IdOf(JsonNode? node, string resource) =>
        node is JsonObject schema && TextOf(schema[_word]) is { } text && !text.StartsWith('#') ? Split(Resolve(resource, text)).Resource : resource;

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static string Resolve(string resource, string reference) => System.Uri.TryCreate(new System.Uri(resource), reference, out var uri) ? uri.AbsoluteUri : reference;
}
