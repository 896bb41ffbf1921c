using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Referencing;

/// <summary>A file with schemas: its text and every place where a schema stands.</summary>
internal sealed class SchemaDocument
{
    private const int FewMembers = 16;

    // Stands for lone surrogates, which are different names.
    private const char Replaced = '\uFFFD';

    private readonly Dictionary<int, SchemaLocation> _byEntry = [];
    private readonly List<SchemaLocation> _locations = [];
    private readonly Dictionary<int, Dictionary<string, JsonNode>> _members = [];

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

    /// <summary>Follows one token of a pointer. The members of large objects are found by an index, as many references lead to them.</summary>
    public bool TryStep(JsonNode value, string token, out JsonNode next)
    {
        if (value.Kind != JsonKind.Object || value.Count <= FewMembers || token.Contains(Replaced, StringComparison.Ordinal))
            return JsonPointer.TryResolve(value, JsonPointer.Append("", token), out next);
        if (!_members.TryGetValue(value.Index, out var members))
        {
            members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
            foreach (var (name, member) in value.EnumerateMembers()) members[name.GetString()] = member;
            _members.Add(value.Index, members);
        }

        return members.TryGetValue(token, out next);
    }

    public void Add(SchemaLocation location)
    {
        _byEntry[location.Value.Index] = location;
        _locations.Add(location);
    }
}
