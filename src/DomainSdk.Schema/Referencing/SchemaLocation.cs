using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Referencing;

/// <summary>A place in a file where a schema stands.</summary>
internal sealed class SchemaLocation
{
    public SchemaLocation(JsonNode value, string documentPointer)
    {
        Value = value;
        DocumentPointer = documentPointer;
    }

    public JsonNode Value { get; }

    /// <summary>JSON Pointer from the root of the file.</summary>
    public string DocumentPointer { get; }

    /// <summary>The resource that the schema belongs to, or is the root of.</summary>
    public SchemaResource Resource { get; internal set; } = null!;

    /// <summary>JSON Pointer from the root of the resource.</summary>
    public string ResourcePointer => DocumentPointer.Substring(Resource.Root.DocumentPointer.Length);

    public string AbsoluteLocation => Resource.Uri + "#" + UriReference.EncodeFragment(ResourcePointer);
}
