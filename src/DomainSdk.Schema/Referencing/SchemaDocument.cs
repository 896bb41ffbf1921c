using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Referencing;

/// <summary>A file with schemas: its text and every place where a schema stands.</summary>
internal sealed class SchemaDocument
{
    private readonly Dictionary<int, SchemaLocation> _byEntry = [];
    private readonly List<SchemaLocation> _locations = [];

    public SchemaDocument(JsonText text, string baseUri, bool isSource)
    {
        Text = text;
        BaseUri = baseUri;
        IsSource = isSource;
    }

    public JsonText Text { get; }

    /// <summary>Where the file was retrieved from.</summary>
    public string BaseUri { get; }

    /// <summary>Whether the user gave the file; others came along by reference, and are not linted.</summary>
    public bool IsSource { get; }

    /// <summary>The root schema.</summary>
    public SchemaLocation Root => _locations[0];

    /// <summary>The schemas in the order they were found.</summary>
    public IReadOnlyList<SchemaLocation> Locations => _locations;

    public bool TryGetLocation(JsonNode value, out SchemaLocation location) => _byEntry.TryGetValue(value.Index, out location!);

    public void Add(SchemaLocation location)
    {
        _byEntry[location.Value.Index] = location;
        _locations.Add(location);
    }
}
