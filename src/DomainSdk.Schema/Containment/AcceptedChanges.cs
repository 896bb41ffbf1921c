using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Containment;

/// <summary>A list of accepted changes as it was read: an object with the member <c>accept</c>, an array of entries.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Diagnostics">What is wrong with the list; an entry that cannot be understood accepts nothing.</param>
public sealed record AcceptedChanges(IReadOnlyList<AcceptedChange> Entries, IReadOnlyList<SchemaDiagnostic> Diagnostics)
{
    /// <summary>No list.</summary>
    public static AcceptedChanges None { get; } = new([], []);

    /// <summary>Reads a list.</summary>
    /// <param name="utf8">The bytes, which must not be changed afterwards.</param>
    /// <param name="path">The file as it should be shown.</param>
    public static AcceptedChanges Read(byte[] utf8, string path)
    {
        if (JsonText.TryParse(utf8, path, out var text, out var error)) return new AcceptedChangesReader(text).Read();
        var position = Positions.At(new LineMap(utf8), path, error.Offset, 0);
        return new AcceptedChanges([], [new SchemaDiagnostic { Id = DiagnosticCatalog.InvalidAcceptedChanges, Severity = DiagnosticSeverity.Error, Message = error.Message, Position = position }]);
    }

    /// <summary>What there is to say of the entries that no change was accepted by.</summary>
    /// <param name="used">Those that were.</param>
    public IEnumerable<SchemaDiagnostic> Unused(IReadOnlyCollection<AcceptedChange> used) =>
        Entries.Where(entry => !used.Contains(entry)).Select(entry => new SchemaDiagnostic
        {
            Id = DiagnosticCatalog.UnusedAcceptance,
            Severity = DiagnosticSeverity.Info,
            Message = $"No change {entry.Id} at '{entry.Pointer}' is there to be accepted: the entry can go, or was meant for another place.",
            Position = entry.Position,
        });
}
