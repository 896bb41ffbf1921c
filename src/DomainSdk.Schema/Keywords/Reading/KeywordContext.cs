using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// What the compilation of a keyword sees: its value, the schema around it, the dialect. Values are read through methods that
/// report what is wrong with them at their position.
/// </summary>
internal sealed class KeywordContext
{
    private readonly int _node;
    private readonly List<PlanKeyword> _keywords = [];
    private readonly List<Func<PlanKeyword>> _settling = [];

    public KeywordContext(IPlanBuilder builder, int node, SchemaLocation location)
    {
        Builder = builder;
        _node = node;
        Location = location;
    }

    public IPlanBuilder Builder { get; }

    public SchemaLocation Location { get; }

    public Dialect Dialect => Location.Resource.Dialect;

    /// <summary>Whether the user gave the file; only such files are linted.</summary>
    public bool IsSource => Location.Resource.Document.IsSource;

    /// <summary>The schema that holds the keyword.</summary>
    public JsonNode Schema => Location.Value;

    /// <summary>The keyword's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name in the file.</summary>
    public JsonNode NameNode { get; private set; }

    public JsonNode Value { get; private set; }

    /// <summary>Where the keyword stands.</summary>
    public KeywordSource Source => new(Name, Value, _node);

    /// <summary>The keywords that are read, without references whose targets are not known yet.</summary>
    public IReadOnlyList<PlanKeyword> Keywords => _keywords;

    /// <summary>All keywords of the node, in the order of the file, for when all schemas are read.</summary>
    public IReadOnlyList<Func<PlanKeyword>> Settling => _settling;

    public void Begin(string name, JsonNode nameNode, JsonNode value)
    {
        Name = name;
        NameNode = nameNode;
        Value = value;
    }

    /// <summary>Adds a keyword to the node.</summary>
    public void Add(Keyword keyword)
    {
        _keywords.Add(keyword);
        _settling.Add(() => keyword);
    }

    /// <summary>Adds a reference whose target depends on the path of evaluation.</summary>
    /// <param name="fallback">Index of the target where no resource of the dynamic scope has one, or -1.</param>
    /// <param name="find">The target in a resource, or null.</param>
    public void Add(int fallback, Func<SchemaResource, SchemaLocation?> find)
    {
        var reference = new DynamicReference(Source, fallback, find);
        Builder.Defer(reference);
        _settling.Add(reference.Settle);
    }

    /// <summary>The value of another keyword of the same schema; absent where the dialect does not know it.</summary>
    public JsonNode Sibling(string name) =>
        Dialect.Find(name) is not null && Schema.TryGetMember(name, out var value) ? value : default;

    /// <summary>Reports that a value, or a part of it, is not what the keyword allows.</summary>
    public void Invalid(JsonNode at, string expected, DiagnosticSeverity? severity = null) =>
        Builder.Diagnostics.Report(
            DiagnosticCatalog.InvalidKeywordValue, at,
            $"The value of '{Name}' must be {expected}, not {Describe.Value(at)}.", severity: severity);

    /// <summary>Reports a string that an array of different strings has twice.</summary>
    public void ReportRepeated(JsonNode item) =>
        Builder.Diagnostics.Report(DiagnosticCatalog.InvalidKeywordValue, item, $"'{item.GetString()}' stands twice in '{Name}'.", severity: DiagnosticSeverity.Warning);

    /// <summary>Reports about the keyword's name.</summary>
    public void ReportName(string id, string message, string? suggestion = null, DiagnosticSeverity? severity = null)
    {
        if (Location.Resource.Document.IsSource) Builder.Diagnostics.Report(id, NameNode, message, suggestion, severity);
    }

    public bool TryGetString(JsonNode at, out string text)
    {
        text = at.Kind == JsonKind.String ? at.GetString() : "";
        if (at.Kind == JsonKind.String) return true;
        Invalid(at, "a string");
        return false;
    }

    public bool TryGetBoolean(out bool flag)
    {
        flag = Value.Kind == JsonKind.True;
        if (Value.Kind is JsonKind.True or JsonKind.False) return true;
        Invalid(Value, "true or false");
        return false;
    }

    public bool TryGetNumber(out JsonNode number)
    {
        number = Value;
        if (Value.Kind == JsonKind.Number) return true;
        Invalid(Value, "a number");
        return false;
    }

    /// <summary>Reads a count, or reports that it is none.</summary>
    public bool TryGetCount(JsonNode at, out int count)
    {
        if (IsCount(at, out count)) return true;
        Invalid(at, "an integer not below zero");
        return false;
    }

    /// <summary>Reads a count, perhaps that of a keyword beside this one, which reports about it itself. One beyond what a document can have is capped.</summary>
    public static bool IsCount(JsonNode at, out int count)
    {
        count = 0;
        if (at.Kind != JsonKind.Number || !ExactNumber.IsInteger(at.RawText) || ExactNumber.Compare(at.RawText, "0"u8) < 0) return false;
        count = ExactNumber.TryGetInt64(at.RawText, out var value) ? (int)Math.Min(value, int.MaxValue) : int.MaxValue;
        return true;
    }

    /// <summary>Reads an array of different strings; repeated ones are reported and left out. They differ by bytes: a lone surrogate has no string of its own.</summary>
    public bool TryGetNames(JsonNode at, out JsonNode[] names)
    {
        names = [];
        if (at.Kind != JsonKind.Array)
        {
            Invalid(at, "an array of strings");
            return false;
        }

        var found = new List<JsonNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in at.EnumerateItems())
        {
            if (!TryGetString(item, out _)) continue;
            if (seen.Add(Bytes(item))) found.Add(item);
            else ReportRepeated(item);
        }

        names = [.. found];
        return true;
    }

    /// <summary>The node of a subschema, or -1 where the value is no schema.</summary>
    public int Subschema(JsonNode value)
    {
        var allowed = value.Kind == JsonKind.Object || value.Kind is JsonKind.True or JsonKind.False;
        if (!allowed)
        {
            Invalid(value, Dialect.Has(DialectRules.NoBooleanSchemas) ? "a schema (an object)" : "a schema (an object, true or false)");
            return -1;
        }

        if (value.Kind != JsonKind.Object && Dialect.Has(DialectRules.NoBooleanSchemas) && Name is not ("additionalItems" or "additionalProperties"))
            Invalid(value, "a schema (an object)", DiagnosticSeverity.Warning);
        if (!Location.Resource.Document.TryGetLocation(value, out var location))
            location = Builder.Registry.LocationAt(value, Location.Resource, value.Pointer);
        return Builder.NodeFor(location);
    }

    /// <summary>The nodes of an array of schemas.</summary>
    public bool TryGetSchemas(out int[] nodes, bool canBeEmpty = false)
    {
        nodes = [];
        if (Value.Kind != JsonKind.Array || (Value.Count == 0 && !canBeEmpty))
        {
            Invalid(Value, canBeEmpty ? "an array of schemas" : "an array of one or more schemas");
            return false;
        }

        var found = new List<int>();
        foreach (var item in Value.EnumerateItems())
        {
            var node = Subschema(item);
            if (node >= 0) found.Add(node);
        }

        nodes = [.. found];
        return found.Count == Value.Count;
    }

    /// <summary>The members of an object of schemas; of repeated names the last counts.</summary>
    public bool TryGetSchemaMap(JsonNode at, out List<KeyValuePair<JsonNode, int>> members)
    {
        members = [];
        if (at.Kind != JsonKind.Object)
        {
            Invalid(at, "an object of schemas");
            return false;
        }

        foreach (var (name, value) in LastMembers(at))
        {
            var node = Subschema(value);
            if (node >= 0) members.Add(new(name, node));
        }

        return true;
    }

    /// <summary>The members of an object, each name once: the last one counts, the others are reported.</summary>
    public IEnumerable<JsonMember> LastMembers(JsonNode value)
    {
        var last = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var member in value.EnumerateMembers())
        {
            var name = Bytes(member.NameNode);
            if (last.TryGetValue(name, out var earlier))
                Builder.Diagnostics.Report(DiagnosticCatalog.DuplicateMember, earlier.NameNode, $"The member '{member.Name}' stands twice; the last one counts.");
            else
                order.Add(name);
            last[name] = member;
        }

        return order.Select(name => last[name]);
    }

    private static string Bytes(JsonNode text) => Convert.ToBase64String(text.GetUtf8());
}
