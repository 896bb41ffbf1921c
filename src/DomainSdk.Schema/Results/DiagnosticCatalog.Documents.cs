namespace DomainSdk;

/// <content>The ids of document errors, one per family of keywords.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>The document is not well-formed JSON.</summary>
    public const string MalformedDocument = "DSDK2000";

    /// <summary><c>type</c>.</summary>
    public const string WrongType = "DSDK2001";

    /// <summary><c>enum</c> and <c>const</c>.</summary>
    public const string ValueNotAllowed = "DSDK2002";

    /// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms.</summary>
    public const string NumberOutOfRange = "DSDK2003";

    /// <summary><c>multipleOf</c>.</summary>
    public const string NotAMultiple = "DSDK2004";

    /// <summary><c>minLength</c> and <c>maxLength</c>.</summary>
    public const string WrongLength = "DSDK2005";

    /// <summary><c>pattern</c>.</summary>
    public const string PatternMismatch = "DSDK2006";

    /// <summary><c>format</c>, and <c>content*</c> where asserted.</summary>
    public const string FormatMismatch = "DSDK2007";

    /// <summary><c>required</c> and <c>dependentRequired</c>.</summary>
    public const string MissingMember = "DSDK2008";

    /// <summary><c>additionalProperties</c> and <c>unevaluatedProperties</c> that forbid a member.</summary>
    public const string UnexpectedMember = "DSDK2009";

    /// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
    public const string WrongItemCount = "DSDK2010";

    /// <summary><c>uniqueItems</c>.</summary>
    public const string DuplicateItem = "DSDK2011";

    /// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>.</summary>
    public const string WrongContains = "DSDK2012";

    /// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
    public const string WrongMemberCount = "DSDK2013";

    /// <summary><c>items</c>, <c>additionalItems</c> and <c>unevaluatedItems</c> that forbid an item.</summary>
    public const string UnexpectedItem = "DSDK2014";

    /// <summary><c>anyOf</c>.</summary>
    public const string NoBranchMatches = "DSDK2015";

    /// <summary><c>oneOf</c>.</summary>
    public const string NotExactlyOneBranch = "DSDK2016";

    /// <summary><c>not</c>.</summary>
    public const string ForbiddenMatch = "DSDK2017";

    /// <summary>The schema <c>false</c>.</summary>
    public const string NothingAllowed = "DSDK2018";

    /// <summary>Document or schema nest deeper than can be evaluated.</summary>
    public const string TooDeep = "DSDK2019";

    /// <summary>A dynamic reference without a target on the path of evaluation.</summary>
    public const string UnresolvedDynamicReference = "DSDK2020";

    /// <summary>A schema that leads back to itself for the same value, so that evaluation would not end.</summary>
    public const string EndlessEvaluation = "DSDK2021";

    /// <summary>A keyword of the user's own is not fulfilled.</summary>
    public const string CustomKeywordMismatch = "DSDK2022";

    /// <summary>Schemas would have to be applied more often than is allowed.</summary>
    public const string TooMuchWork = "DSDK2024";

    /// <summary>A pattern that takes more steps than allowed to tell whether a text matches.</summary>
    public const string PatternLimit = "DSDK2025";

    /// <summary>A document has more errors than are listed.</summary>
    public const string MoreErrors = "DSDK2026";

    private static DiagnosticDescription[] DocumentDescriptions() =>
    [
        new(MalformedDocument, "Malformed JSON", DiagnosticSeverity.Error, "The document is not JSON as RFC 8259 defines it."),
        new(WrongType, "Wrong type", DiagnosticSeverity.Error, "The value is of another kind than 'type' allows. A number without a fractional part, such as 1.0, is an integer from draft-06 on."),
        new(ValueNotAllowed, "Value not allowed", DiagnosticSeverity.Error, "The value is not among those that 'enum' or 'const' names. Numbers are compared by value, strings by code points."),
        new(NumberOutOfRange, "Number out of range", DiagnosticSeverity.Error, "The number lies outside the limits of 'minimum' and 'maximum', compared exactly."),
        new(NotAMultiple, "Not a multiple", DiagnosticSeverity.Error, "The number divided by 'multipleOf' is no integer, in exact arithmetic."),
        new(WrongLength, "Wrong length", DiagnosticSeverity.Error, "The string is shorter or longer than allowed; lengths count code points."),
        new(PatternMismatch, "Pattern mismatch", DiagnosticSeverity.Error, "The string contains no match of the regular expression."),
        new(FormatMismatch, "Format mismatch", DiagnosticSeverity.Error, "The string does not have the form that 'format' names."),
        new(MissingMember, "Missing member", DiagnosticSeverity.Error, "The object lacks a member that 'required' or 'dependentRequired' demands."),
        new(UnexpectedMember, "Unexpected member", DiagnosticSeverity.Error, "The object is closed and does not declare this member. Mind the spelling."),
        new(WrongItemCount, "Wrong number of items", DiagnosticSeverity.Error, "The array is shorter or longer than allowed."),
        new(DuplicateItem, "Duplicate item", DiagnosticSeverity.Error, "Two items are equal by value, which 'uniqueItems' forbids."),
        new(WrongContains, "Wrong number of matching items", DiagnosticSeverity.Error, "Fewer or more items than allowed fulfil the schema of 'contains'."),
        new(WrongMemberCount, "Wrong number of members", DiagnosticSeverity.Error, "The object has fewer or more members than allowed."),
        new(UnexpectedItem, "Unexpected item", DiagnosticSeverity.Error, "The array allows no item at this position."),
        new(NoBranchMatches, "No branch matches", DiagnosticSeverity.Error, "The value fulfils none of the schemas of 'anyOf'. The causes list the closest one first."),
        new(NotExactlyOneBranch, "Not exactly one branch", DiagnosticSeverity.Error, "The value fulfils none, or more than one, of the schemas of 'oneOf'."),
        new(ForbiddenMatch, "Forbidden match", DiagnosticSeverity.Error, "The value fulfils the schema of 'not'."),
        new(NothingAllowed, "Nothing allowed", DiagnosticSeverity.Error, "The schema is 'false': no value is allowed here."),
        new(CustomKeywordMismatch, "Keyword not fulfilled", DiagnosticSeverity.Error, "The value does not fulfil a keyword of your own. What that asks for is said by the type that implements it."),
        new(TooDeep, "Nested too deep", DiagnosticSeverity.Error, "The document nests more than 512 arrays and objects, or schemas that apply to it more than 65,536 deep."),
        new(UnresolvedDynamicReference, "Unresolved dynamic reference", DiagnosticSeverity.Error, "No schema on the path of evaluation declares the dynamic anchor."),
        new(EndlessEvaluation, "Endless evaluation", DiagnosticSeverity.Error, "A schema applies itself to this value again and again, so that whether the value is valid cannot be told; it counts as invalid. The fault is in the schema, at the place that the message names: see DSDK1011."),
        new(TooMuchWork, "Too much work", DiagnosticSeverity.Error, "To tell whether the document is valid, schemas would have to be applied to its values more often than is allowed for a document of its size; it counts as invalid. Real schemas do not come near the limit: look for alternatives or pieces that multiply. The limit is 'CompileOptions.MaxStepsPerByte'."),
        new(MoreErrors, "More errors", DiagnosticSeverity.Error, "The document has more errors than are listed, so that their memory has a bound: 10,000 of one document, or what 'CompileOptions.MaxErrors' says, and fewer where their places and messages take more than 50 million characters. A build lists 100 of one file. Mend those that are listed, or raise the number."),
        new(PatternLimit, "Pattern out of steps", DiagnosticSeverity.Error, "A pattern that cannot be matched in linear time (DSDK1012), such as one with a back-reference, did not come to an end within five million steps and a hundred more per byte. Whether the text matches cannot be told, so the value counts as invalid, also below 'not'. Write the pattern without back-references, or limit the text with 'maxLength'."),
    ];
}
