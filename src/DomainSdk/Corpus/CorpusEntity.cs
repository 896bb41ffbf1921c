using DomainSdk.Integrity;
using DomainSdk.Runtime;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>An entity of a corpus in its document.</summary>
public sealed class CorpusEntity
{
    private object? _typed;

    internal CorpusEntity(EntityFact fact, CorpusDocument document, JsonNode node)
    {
        Kind = fact.Kind;
        Key = fact.Key;
        KeyLocation = fact.KeyLocation;
        Document = document;
        Node = node;
    }

    /// <summary>The kind of the entity.</summary>
    public string Kind { get; }

    /// <summary>Its key.</summary>
    public string Key { get; }

    /// <summary>Where its key stands.</summary>
    public FactLocation KeyLocation { get; }

    /// <summary>The document that declares it.</summary>
    public CorpusDocument Document { get; }

    /// <summary>Its value in the document.</summary>
    public JsonNode Node { get; }

    /// <summary>The entity as a generated type; made once, when it is first asked for.</summary>
    /// <typeparam name="T">The type generated from the schema of the entity.</typeparam>
    /// <returns>The value, or the default where the entity is not valid.</returns>
    public T? As<T>()
        where T : IJsonModel<T>
    {
        if (_typed is T known) return known;
        var document = new OpenDocument(Node.Text.Utf8);
        var end = DocumentReader.ReadValue<T, T, Build>(ref document, Node.Span.Start, out var value);
        // What cannot be told is not valid: another case may have been read for that reason alone.
        if (document.Notes.IsInDoubt || end < 0) return default;
        _typed = value;
        return value;
    }

    /// <summary>Where the value at a pointer from the entity stands; where there is none, the nearest value above it.</summary>
    public FactLocation Locate(string pointer) => Document.Locate(Node, pointer);
}
