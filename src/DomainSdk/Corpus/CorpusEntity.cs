using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>An entity of a corpus in its document.</summary>
public sealed class CorpusEntity
{
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

    /// <summary>Where the value at a pointer from the entity stands; where there is none, the nearest value above it.</summary>
    public FactLocation Locate(string pointer) => Document.Locate(Node, pointer);
}
