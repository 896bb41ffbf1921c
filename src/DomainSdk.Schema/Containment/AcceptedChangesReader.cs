using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Containment;

/// <summary>Reads the entries of a list of accepted changes, and tells of those that are none.</summary>
/// <param name="text">The file.</param>
internal sealed class AcceptedChangesReader(JsonText text)
{
    private static readonly string[] Ids = [DiagnosticCatalog.Narrower, DiagnosticCatalog.Wider, DiagnosticCatalog.CannotCompare];
    private static readonly string[] Names = ["id", "pointer", "direction", "reason"];

    private readonly List<SchemaDiagnostic> _problems = [];

    public AcceptedChanges Read()
    {
        var entries = new List<AcceptedChange>();
        if (text.Root.Kind != JsonKind.Object) Report(text.Root, $"Found {Describe.Value(text.Root)}, expected an object with the member 'accept'");
        foreach (var (key, value) in text.Root.EnumerateMembers())
        {
            var name = key.GetString();
            if (name == "accept")
            {
                if (value.Kind != JsonKind.Array) Report(value, $"Found {Describe.Value(value)}, expected an array of accepted changes");
                foreach (var item in value.EnumerateItems())
                    if (Entry(item) is { } entry) entries.Add(entry);
            }
            else if (name != "$schema") Report(key, $"'{name}' is not known here: a list of accepted changes has the member 'accept'");
        }

        return new AcceptedChanges(entries, _problems);
    }

    private AcceptedChange? Entry(JsonNode entry)
    {
        var before = _problems.Count;
        if (entry.Kind != JsonKind.Object) Report(entry, $"Found {Describe.Value(entry)}, expected an object with 'id', 'pointer' and 'reason'");
        foreach (var (key, _) in entry.EnumerateMembers())
            if (!Names.Contains(key.GetString())) Report(key, $"'{key.GetString()}' is not known here: an accepted change has 'id', 'pointer', 'direction' and 'reason'");

        var id = Text(entry, "id", value => Ids.Contains(value), "one of 'DSDK3001', 'DSDK3002' and 'DSDK3003'");
        var pointer = Text(entry, "pointer", value => JsonPointer.TrySplit(value, out _), "a JSON Pointer into the new schema");
        var reason = Text(entry, "reason", value => value.Trim().Length > 0, "why the change is accepted");
        var direction = entry.TryGetMember("direction", out _) ? Text(entry, "direction", value => value is "backward" or "forward", "'backward' or 'forward'") : "";
        if (_problems.Count > before) return null;
        return new AcceptedChange(id!, pointer!, direction switch { "backward" => Compatibility.Backward, "forward" => Compatibility.Forward, _ => Compatibility.Full }, reason!, Positions.Of(entry));
    }

    private string? Text(JsonNode entry, string name, Func<string, bool> isRight, string expected)
    {
        if (entry.Kind != JsonKind.Object) return null;
        if (!entry.TryGetMember(name, out var value)) Report(entry, $"The member '{name}' is missing: {expected}");
        else if (value.Kind != JsonKind.String || !isRight(value.GetString())) Report(value, $"'{name}' is {Describe.Value(value)}, expected {expected}");
        else return value.GetString();
        return null;
    }

    private void Report(JsonNode node, string message) => _problems.Add(new SchemaDiagnostic
    {
        Id = DiagnosticCatalog.InvalidAcceptedChanges,
        Severity = DiagnosticSeverity.Error,
        Message = message + ".",
        Position = Positions.Of(node),
        Pointer = node.Pointer,
    });
}
