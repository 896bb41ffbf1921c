namespace DomainSdk;

/// <content>The ids of changes of schemas.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>The new schema refuses documents that the old one took.</summary>
    public const string Narrower = "DSDK3001";

    /// <summary>The new schema takes documents that the old one refused.</summary>
    public const string Wider = "DSDK3002";

    /// <summary>It cannot be told what a change does to documents.</summary>
    public const string CannotCompare = "DSDK3003";

    /// <summary>A change that is accepted.</summary>
    public const string AcceptedChange = "DSDK3006";

    /// <summary>A list of accepted changes, or an entry of it, cannot be used.</summary>
    public const string InvalidAcceptedChanges = "DSDK3007";

    /// <summary>A change is accepted that is not there.</summary>
    public const string UnusedAcceptance = "DSDK3008";

    private static DiagnosticDescription[] EvolutionDescriptions() =>
    [
        new(Narrower, "Schema became narrower", DiagnosticSeverity.Error, "A document that is valid under the old schema is invalid under the new one; the message quotes such a document, which the interpreter has confirmed. Data that exists may be refused: widen the new schema again at the place named, or convert the data and publish the schema as a new version."),
        new(Wider, "Schema became wider", DiagnosticSeverity.Error, "A document that is valid under the new schema is invalid under the old one; the message quotes such a document, which the interpreter has confirmed. Whoever still validates by the old schema will refuse what is written by the new one. It is reported where forward compatibility is asked for."),
        new(CannotCompare, "Change cannot be judged", DiagnosticSeverity.Error, "Neither was it proved that every document stays valid, nor was one found that does not. The message names what stopped the proof: a keyword with its place, or a limit on the work. It never counts as compatible. Where somebody has looked at the change, the list of accepted changes can say so."),
        new(AcceptedChange, "Accepted change", DiagnosticSeverity.Info, "The change breaks something and is meant: the list of accepted changes beside the baseline says why. It is shown, and nothing fails for it."),
        new(InvalidAcceptedChanges, "Invalid list of accepted changes", DiagnosticSeverity.Error, "A list of accepted changes is an object with the member 'accept', an array of entries, each with the 'id' of the change, its 'pointer' into the new schema, the 'reason', and the 'direction' where only one is meant. An entry that cannot be understood accepts nothing."),
        new(UnusedAcceptance, "Nothing to accept", DiagnosticSeverity.Info, "No change that was found has the id, the pointer and the direction of the entry. Remove it, or mend its pointer: a schema that moves takes its place along."),
    ];
}
