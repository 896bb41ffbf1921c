namespace DomainSdk.Model;

/// <summary>The ids of texts and of the rules of the domain.</summary>
internal static class DomainDiagnostics
{
    /// <summary>What stands before the body of a text is not as its layout says.</summary>
    public const string MalformedTextHeader = "DSDK2101";

    /// <summary>The date of a text file is none.</summary>
    public const string InvalidTextDate = "DSDK2102";

    /// <summary>A text file is not UTF-8.</summary>
    public const string InvalidTextEncoding = "DSDK2103";

    /// <summary>A text file has no body.</summary>
    public const string EmptyTextBody = "DSDK2104";

    /// <summary>The descriptions of these, in the order of their families.</summary>
    public static IReadOnlyList<DiagnosticDescription> Own { get; } =
    [
        new(MalformedTextHeader, "Malformed header", DiagnosticSeverity.Error, "What stands before the body of a text is as its layout says. The raw text format begins with a space, 'date', a space, the date as YYYY-MM-DD, a space and the absolute address; headline, second headline and lead stand on lines 3, 5 and 7, and the even lines between are blank."),
        new(InvalidTextDate, "Invalid date", DiagnosticSeverity.Error, "The date of a text is not written as YYYY-MM-DD (or as its layout says), or is no day of the calendar."),
        new(InvalidTextEncoding, "Invalid encoding", DiagnosticSeverity.Error, "The file is not UTF-8; the position is that of the first byte of the invalid sequence."),
        new(EmptyTextBody, "Empty body", DiagnosticSeverity.Error, "The text has nothing where its layout looks for the body: in the raw text format from line 9 on."),
        new("DSDK4005", "Quotation marks (R5)", DiagnosticSeverity.Error, "A direct statement's passage lies within quotation marks; a mixed one's overlaps them."),
        new("DSDK4006", "Wrong signatory (R6)", DiagnosticSeverity.Error, "A signatory is a person who, when signing, belonged to the participant, directly or through other bodies."),
        new("DSDK4007", "Wrong participants (R7)", DiagnosticSeverity.Error, "An agreement has two parties unless it is unilateral, and when signed each party has a signature, an accession or a succession."),
        new("DSDK4009", "No provenance (R9)", DiagnosticSeverity.Error, "Every statement has a source, and every source an address or someone who vouches for it."),
        new("DSDK4010", "Ambiguous name (R10)", DiagnosticSeverity.Warning, "The name used in the text is that of more than one party at that date."),
        new("DSDK4011", "Wrong attribution (R11)", DiagnosticSeverity.Error, "The words that attribute a statement occur in the text and are a name of the speaker at that date."),
        new("DSDK4012", "Invoked before signed (R12)", DiagnosticSeverity.Error, "A statement invokes an agreement that was signed after it."),
        new("DSDK4013", "Wrong digest of a text (R13)", DiagnosticSeverity.Error, "Digest and length of a body are those of its text, where the text is there."),
        new("DSDK4015", "Canceled article (R15)", DiagnosticSeverity.Warning, "The article that a statement stands in has been canceled by its publisher."),
        new("DSDK4016", "Draft (R16)", DiagnosticSeverity.Warning, "A statement that was drafted by rules still has the record status 'draft', or an article's language is still left open ('und'). Look at it, mend what is wrong, and take the mark away."),
    ];
}
