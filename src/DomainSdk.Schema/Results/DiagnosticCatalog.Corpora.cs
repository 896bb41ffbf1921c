namespace DomainSdk;

/// <content>The ids of findings about files and about how documents hang together.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Line 1 to 8 of a text file is not of the form that the text format asks for.</summary>
    public const string MalformedTextHeader = "DSDK2101";

    /// <summary>The date of a text file is none.</summary>
    public const string InvalidTextDate = "DSDK2102";

    /// <summary>A text file is not UTF-8.</summary>
    public const string InvalidTextEncoding = "DSDK2103";

    /// <summary>A text file has no body.</summary>
    public const string EmptyTextBody = "DSDK2104";

    /// <summary>A file or folder cannot be read.</summary>
    public const string UnreadableFile = "DSDK2110";

    /// <summary>An object of a document has a member more than once.</summary>
    public const string RepeatedMember = "DSDK2113";

    /// <summary>A line of a file of one document per line is too long.</summary>
    public const string LineTooLong = "DSDK2112";

    /// <summary>A document is itself a schema.</summary>
    public const string DocumentIsSchema = "DSDK2114";

    /// <summary>The project asks for documents to be checked, and there are none.</summary>
    public const string NothingToCheck = "DSDK2115";

    /// <summary>Keywords or formats of a schema count as fulfilled in a build.</summary>
    public const string NotCheckedInBuild = "DSDK2116";

    /// <summary>A test of a schema expects another verdict.</summary>
    public const string UnexpectedVerdict = "DSDK2117";

    private static DiagnosticDescription[] CorpusDescriptions() =>
    [
        new(MalformedTextHeader, "Malformed header", DiagnosticSeverity.Error, "A text file begins with a space, 'date', a space, the date as YYYY-MM-DD, a space and the absolute address; headline, second headline and lead stand on lines 3, 5 and 7, and the even lines between are blank."),
        new(InvalidTextDate, "Invalid date", DiagnosticSeverity.Error, "The date of a text file is not written as YYYY-MM-DD, or is no day of the calendar."),
        new(InvalidTextEncoding, "Invalid encoding", DiagnosticSeverity.Error, "The file is not UTF-8; the position is that of the first byte of the invalid sequence."),
        new(EmptyTextBody, "Empty body", DiagnosticSeverity.Error, "The text file has nothing from line 9 on."),
        new(UnreadableFile, "Unreadable file", DiagnosticSeverity.Error, "The file or folder does not exist or cannot be read. All other files are checked."),
        new(LineTooLong, "Line too long", DiagnosticSeverity.Error, "A line of a file of one document per line is longer than the limit. It is left out; the lines behind it are read."),
        new(RepeatedMember, "Repeated member", DiagnosticSeverity.Warning, "An object has a member of that name already. RFC 8259 calls what comes of it unpredictable: keywords see every one of them, a record holds the last, and the others are lost when it is written."),
        new(DocumentIsSchema, "Document is a schema", DiagnosticSeverity.Warning, "The member '$schema' of a document names a dialect of JSON Schema, so that the file is a schema and no document of one. Make it a 'JsonSchema' item, or leave it out of the pattern of the documents. A document that names the schema it conforms to names that by its own '$schema'."),
        new(NothingToCheck, "Nothing to check", DiagnosticSeverity.Warning, "The project has an item 'CorpusDocument' whose pattern matches no file, so that nothing is checked by it and the build would be green by accident. Mend the pattern, or remove the item."),
        new(NotCheckedInBuild, "Not checked in the build", DiagnosticSeverity.Info, "The schema uses a keyword or a format that is a type of the project being built: its code cannot run before it is compiled, so that every value fulfils it in the check of documents. Generated types and programs check it. A keyword in another project is checked in the build, too, where that project is an extension: 'ProjectReference' with 'OutputItemType=\"DomainSdkExtension\"'."),
        new(UnexpectedVerdict, "Unexpected verdict", DiagnosticSeverity.Error, "A test of a schema says that a document is valid or that it is not, and the schema judges otherwise: one of the two is wrong."),
    ];

    private static DiagnosticDescription[] IntegrityDescriptions() =>
    [
        new("DSDK4000", "Rule of the schema", DiagnosticSeverity.Error, "A constraint of the schema's 'x-order' that names a rule of its own."),
        new("DSDK4001", "Duplicate key (R1)", DiagnosticSeverity.Error, "Another entity of the same kind, before this one by path and place, has the same key."),
        new("DSDK4002", "Unresolved reference (R2)", DiagnosticSeverity.Error, "No entity of the kind has this key, or the one that has it is not of the sort that the reference allows."),
        new("DSDK4003", "Wrong quotation (R3)", DiagnosticSeverity.Error, "The passage marked in the text is not what positions, words, digest, prefix and suffix say, or they do not tell it apart from another place."),
        new("DSDK4004", "Split character (R4)", DiagnosticSeverity.Error, "A position in UTF-16 code units falls between the two halves of a surrogate pair."),
        new("DSDK4005", "Quotation marks (R5)", DiagnosticSeverity.Error, "A direct statement's passage lies within quotation marks; a mixed one's overlaps them."),
        new("DSDK4006", "Wrong signatory (R6)", DiagnosticSeverity.Error, "A signatory is a person who, when signing, belonged to the participant, directly or through other bodies."),
        new("DSDK4007", "Wrong participants (R7)", DiagnosticSeverity.Error, "An agreement has two parties unless it is unilateral, and when signed each party has a signature, an accession or a succession."),
        new("DSDK4008", "Wrong order of dates (R8)", DiagnosticSeverity.Error, "A date is certainly later than one that it must not be later than, at the coarser precision of the two."),
        new("DSDK4009", "No provenance (R9)", DiagnosticSeverity.Error, "Every statement has a source, and every source an address or someone who vouches for it."),
        new("DSDK4010", "Ambiguous name (R10)", DiagnosticSeverity.Warning, "The name used in the text is that of more than one party at that date."),
        new("DSDK4011", "Wrong attribution (R11)", DiagnosticSeverity.Error, "The words that attribute a statement occur in the text and are a name of the speaker at that date."),
        new("DSDK4012", "Invoked before signed (R12)", DiagnosticSeverity.Error, "A statement invokes an agreement that was signed after it."),
        new("DSDK4013", "Wrong digest of a text (R13)", DiagnosticSeverity.Error, "Digest and length of a body are those of its text, where the text is there."),
        new("DSDK4014", "Circular reference (R14)", DiagnosticSeverity.Error, "Following this reference from entity to entity leads back to where it came from."),
        new("DSDK4015", "Canceled article (R15)", DiagnosticSeverity.Warning, "The article that a statement stands in has been canceled by its publisher."),
        new("DSDK4016", "Draft (R16)", DiagnosticSeverity.Warning, "A statement that was drafted by rules still has the record status 'draft', or an article's language is still left open ('und'). Look at it, mend what is wrong, and take the mark away."),
    ];
}
