namespace DomainSdk;

/// <summary>The ids of what readers, files and the integrity of a corpus report: <c>DSDK40NN</c> is rule NN of the vocabulary.</summary>
internal static class CorpusDiagnostics
{
    /// <summary>The value is valid, but its C# type cannot hold it.</summary>
    public const string NotRepresentable = "DSDK2090";

    /// <summary>The value is valid and was read, but its C# type does not hold it exactly.</summary>
    public const string NotHeldExactly = "DSDK2091";

    /// <summary>A value that code has made has no JSON text.</summary>
    public const string NotWritable = "DSDK2092";

    /// <summary>Generated reader and schema disagree: a defect of this library.</summary>
    public const string InternalDisagreement = "DSDK2099";

    /// <summary>A file or folder cannot be read.</summary>
    public const string UnreadableFile = "DSDK2110";

    /// <summary>A line of a file of one document per line is too long.</summary>
    public const string LineTooLong = "DSDK2112";

    /// <summary>An object of a document has a member more than once.</summary>
    public const string RepeatedMember = "DSDK2113";

    /// <summary>The descriptions of these, in the order of their families.</summary>
    public static IReadOnlyList<DiagnosticDescription> Own { get; } =
    [
        new(NotRepresentable, "Not representable", DiagnosticSeverity.Error, "The value conforms to the schema, but the C# type of the member cannot hold it: a number out of the type's range, a date before the year 1. Narrow the schema, or choose a wider type for the member."),
        new(NotHeldExactly, "Not held exactly", DiagnosticSeverity.Info, "The value conforms to the schema and was read, but the C# type of the member holds another one nearest to it, which is what would be written back: a number of more digits than a double has, a fraction of a second finer than 100 ns, base64 in an unusual spelling. Choose a type that holds what is written (JsonNumber, decimal or OffsetDateTime) where it matters."),
        new(NotWritable, "Not writable", DiagnosticSeverity.Error, "A value that was made in code has no JSON text: null where its type does not allow it, a number that no value of an enum has, NaN. Writing it fails; validating it tells each such value with its place. Where the schema refuses what stands in its place, that is told instead."),
        new(InternalDisagreement, "Internal disagreement", DiagnosticSeverity.Error, "The generated reader refused a document that the schema accepts. This is a defect of DomainSdk; please report it with the schema and the document."),
        new(UnreadableFile, "Unreadable file", DiagnosticSeverity.Error, "The file or folder does not exist or cannot be read. All other files are checked."),
        new(LineTooLong, "Line too long", DiagnosticSeverity.Error, "A line of a file of one document per line is longer than the limit. It is left out; the lines behind it are read."),
        new(RepeatedMember, "Repeated member", DiagnosticSeverity.Warning, "An object has a member of that name already. RFC 8259 calls what comes of it unpredictable: keywords see every one of them, a record holds the last, and the others are lost when it is written."),
        new("DSDK4000", "Rule of the schema", DiagnosticSeverity.Error, "A constraint of the schema's 'x-order' that names a rule of its own."),
        new("DSDK4001", "Duplicate key (R1)", DiagnosticSeverity.Error, "Another entity of the same kind, before this one by path and place, has the same key."),
        new("DSDK4002", "Unresolved reference (R2)", DiagnosticSeverity.Error, "No entity of the kind has this key, or the one that has it is not of the sort that the reference allows."),
        new("DSDK4003", "Wrong quotation (R3)", DiagnosticSeverity.Error, "The passage marked in the text is not what positions, words, digest, prefix and suffix say, or they do not tell it apart from another place."),
        new("DSDK4004", "Split character (R4)", DiagnosticSeverity.Error, "A position in UTF-16 code units falls between the two halves of a surrogate pair."),
        new("DSDK4008", "Wrong order of dates (R8)", DiagnosticSeverity.Error, "A date is certainly later than one that it must not be later than, at the coarser precision of the two."),
        new("DSDK4014", "Circular reference (R14)", DiagnosticSeverity.Error, "Following this reference from entity to entity leads back to where it came from."),
    ];
}
