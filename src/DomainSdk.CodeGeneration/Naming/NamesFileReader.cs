using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Reads the entries of a names file, and tells of those that are none.</summary>
/// <param name="text">The file.</param>
internal sealed class NamesFileReader(JsonText text)
{
    /// <summary>The member that holds the types.</summary>
    public const string Types = "types";

    /// <summary>The member of a type that holds its name.</summary>
    public const string Name = "name";

    /// <summary>The member of a type that holds its tag.</summary>
    public const string Tag = "tag";

    /// <summary>The members of a type that hold the names of its own, in the order they are written.</summary>
    public static readonly (string Name, MemberRole Role)[] Roles =
        [("members", MemberRole.Member), ("presences", MemberRole.Presence), ("patterns", MemberRole.Pattern), ("cases", MemberRole.Case)];

    private readonly List<ModelDiagnostic> _problems = [];

    /// <summary>Reads all entries.</summary>
    public NamesFile Read()
    {
        var types = new List<RecordedType>();
        foreach (var (name, value) in Members(text.Root, "A names file is an object with the member 'types'"))
        {
            if (name == Types)
                types.AddRange(Members(value, "'types' is an object with a member for each type").Select(m => Type(m.Name, m.Value)).OfType<RecordedType>());
            else if (name != "$schema")
                Report(value, $"'{name}' is not known here: a names file has the member 'types'");
        }

        return new NamesFile(text, new NameRecord(types.ToEquatableArray()), _problems);
    }

    private RecordedType? Type(string place, JsonNode entry)
    {
        if (place.IndexOf('#') < 0)
        {
            Report(entry, $"'{place}' is not the place of a schema, such as 'schema/party.schema.json#/$defs/Name'");
            return null;
        }

        var name = "";
        string? tag = null;
        var members = new List<RecordedMember>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in Members(entry, "The entry of a type is an object with the member 'name'"))
        {
            var role = Array.FindIndex(Roles, r => r.Name == key);
            if (key == Name)
                name = Identifier(value) ?? "";
            else if (key == Tag && value.Kind == JsonKind.String)
                tag = value.GetString();
            else if (role >= 0)
                members.AddRange(Members(value, $"'{key}' is an object with the name of each").Select(m => Member(Roles[role].Role, m.Name, m.Value, taken)).OfType<RecordedMember>());
            else
                Report(value, $"'{key}' is not known here: a type has the members 'name', 'tag', {string.Join(", ", Roles.Select(r => $"'{r.Name}'"))}");
        }

        if (name.Length > 0)
            return new RecordedType(place, name, members.ToEquatableArray(), tag);
        if (entry.Kind == JsonKind.Object && !entry.TryGetMember(Name, out _))
            Report(entry, $"The entry of '{place}' lacks the member 'name'");
        return null;
    }

    private RecordedMember? Member(MemberRole role, string key, JsonNode value, Dictionary<string, string> taken)
    {
        if (Identifier(value) is not { } name)
            return null;
        if (taken.TryGetValue(name, out var other))
        {
            Report(value, $"'{other}' has the name '{name}' already, and members of one type cannot share one");
            return null;
        }

        taken.Add(name, key);
        return new RecordedMember(role, key, name);
    }

    private string? Identifier(JsonNode value)
    {
        if (value.Kind == JsonKind.String && Identifiers.IsPlain(value.GetString()))
            return value.GetString();
        Report(value, $"{value} is not a C# identifier");
        return null;
    }

    // Of members that stand twice, as after a merge, the first counts: nobody can tell which is meant.
    private List<(string Name, JsonNode Value)> Members(JsonNode node, string expected)
    {
        var members = new List<(string, JsonNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (node.Kind != JsonKind.Object)
            Report(node, expected);
        foreach (var (key, value) in node.EnumerateMembers())
        {
            var name = key.GetString();
            if (seen.Add(name))
                members.Add((name, value));
            else
                Report(key, $"'{name}' stands here twice");
        }

        return members;
    }

    private void Report(JsonNode node, string message) =>
        _problems.Add(new ModelDiagnostic(ProjectDiagnostics.InvalidNamesFile, message, text.Path, node.Span.Start, node.Span.Length));
}
