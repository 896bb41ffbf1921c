using System.Runtime.InteropServices;
using System.Text.Json;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;
using Nodes = System.Text.Json.Nodes;

namespace DomainSdk;

/// <content>From and to what System.Text.Json has for any value. Numbers keep every digit, and members their order.</content>
public sealed partial class JsonValue
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = JsonReadOptions.LargestMaxDepth };

    private static readonly JsonWriterOptions AsItIs = new() { MaxDepth = JsonReadOptions.LargestMaxDepth, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value of an element; it is copied, so that its document may be disposed of.</summary>
    /// <param name="element">The element, or the root of a document.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The element is the default one, which is no value.</exception>
    public static JsonValue FromElement(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined) throw new ArgumentException("The element is no value.", nameof(element));
        // Comments, which the options of a document may let through, stand in its text.
        if (TryParse(JsonMarshal.GetRawUtf8Value(element), out var value)) return value;
        using var buffer = new Utf8BufferWriter();
        using (var writer = new Utf8JsonWriter(buffer, AsItIs)) element.WriteTo(writer);
        return Parse(buffer.Written);
    }

    /// <summary>The value of a node; null is <see cref="Null"/>, as in System.Text.Json.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The value.</returns>
    public static JsonValue FromNode(Nodes.JsonNode? node)
    {
        if (node is null) return Null;
        using var buffer = new Utf8BufferWriter();
        using (var writer = new Utf8JsonWriter(buffer, AsItIs)) node.WriteTo(writer);
        return Parse(buffer.Written);
    }

    /// <summary>The value as an element that belongs to no document, so that nothing is to be disposed of.</summary>
    /// <returns>The element.</returns>
    public JsonElement ToElement()
    {
        using var document = ToDocument();
        return document.RootElement.Clone();
    }

    /// <summary>The value as a document.</summary>
    /// <returns>The document, which the caller disposes of.</returns>
    public JsonDocument ToDocument() => JsonDocument.Parse(Node.RawText.ToArray(), AnyDepth);

    /// <summary>The value as a node that can be changed.</summary>
    /// <returns>The node; null for <c>null</c>, as in System.Text.Json.</returns>
    /// <exception cref="JsonException">An object has a member twice, which a node cannot hold.</exception>
    public Nodes.JsonNode? ToNode() => Nodes.JsonNode.Parse(Node.RawText, documentOptions: AnyDepth);
}
