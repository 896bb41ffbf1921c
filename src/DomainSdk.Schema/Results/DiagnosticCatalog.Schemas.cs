namespace DomainSdk;

/// <content>The ids of schema diagnostics.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>A schema file is not well-formed JSON.</summary>
    public const string MalformedSchema = "DSDK1000";

    /// <summary>A keyword has a value that its definition does not allow.</summary>
    public const string InvalidKeywordValue = "DSDK1001";

    /// <summary>A keyword is unknown.</summary>
    public const string UnknownKeyword = "DSDK1002";

    /// <summary>A reference has no target.</summary>
    public const string UnresolvedReference = "DSDK1003";

    /// <summary>A regular expression is not ECMA-262.</summary>
    public const string InvalidPattern = "DSDK1004";

    /// <summary>Two schema resources declare the same identifier, or two schemas of a resource the same anchor.</summary>
    public const string DuplicateIdentifier = "DSDK1005";

    /// <summary><c>$schema</c> names a dialect that is not known.</summary>
    public const string UnknownDialect = "DSDK1006";

    /// <summary><c>format</c> names a format that is not known.</summary>
    public const string UnknownFormat = "DSDK1007";

    /// <summary>A keyword of another dialect has no effect in this one.</summary>
    public const string KeywordIgnored = "DSDK1008";

    /// <summary>A keyword beside <c>$ref</c> has no effect in this dialect.</summary>
    public const string ReferenceSibling = "DSDK1009";

    /// <summary>Keywords contradict one another, so that some or all values are impossible.</summary>
    public const string Contradiction = "DSDK1010";

    /// <summary>A schema refers to itself for the same value without end.</summary>
    public const string EndlessReference = "DSDK1011";

    /// <summary>A pattern cannot be matched in linear time.</summary>
    public const string NonLinearPattern = "DSDK1012";

    /// <summary>An object of the schema file has the same member twice.</summary>
    public const string DuplicateMember = "DSDK1013";

    /// <summary>A subschema can never be reached or never decides.</summary>
    public const string UnreachableSchema = "DSDK1014";

    /// <summary>A keyword of the integrity vocabulary has a value that it does not allow.</summary>
    public const string InvalidIntegrityKeyword = "DSDK1015";

    /// <summary>A metaschema requires a vocabulary that is not known.</summary>
    public const string UnknownVocabulary = "DSDK1016";

    /// <summary>A keyword has no effect without another one that is absent.</summary>
    public const string KeywordWithoutEffect = "DSDK1017";

    /// <summary>Every value of a schema must contain a value of the same schema.</summary>
    public const string BaselessRecursion = "DSDK1018";

    /// <summary>Annotations beside <c>$ref</c> have no effect in this dialect.</summary>
    public const string HiddenAnnotations = "DSDK1019";

    /// <summary>A <c>default</c> is not valid by the schema around it.</summary>
    public const string InvalidDefault = "DSDK1020";

    /// <summary>A schema is not valid by the metaschema that its <c>$schema</c> names.</summary>
    public const string MetaschemaViolation = "DSDK1021";

    /// <summary>A file given as a schema has no keyword.</summary>
    public const string NoKeyword = "DSDK1022";

    private static DiagnosticDescription[] SchemaDescriptions() =>
    [
        new(MalformedSchema, "Malformed JSON", DiagnosticSeverity.Error, "The file is not JSON as RFC 8259 defines it. The message says what was expected at that place; comments and trailing commas are not JSON."),
        new(InvalidKeywordValue, "Invalid keyword value", DiagnosticSeverity.Error, "The metaschema of the dialect allows other values for this keyword, so the keyword was left out. Give it a value of the kind that the message names."),
        new(UnknownKeyword, "Unknown keyword", DiagnosticSeverity.Warning, "The dialect does not define this keyword: validators ignore it, which is seldom meant. Mend the spelling, or give keywords of your own the prefix 'x-'."),
        new(UnresolvedReference, "Unresolved reference", DiagnosticSeverity.Error, "Nothing has this URI, anchor or JSON Pointer. Files are never fetched from the network: add the file to the project, or supply a retriever."),
        new(InvalidPattern, "Invalid regular expression", DiagnosticSeverity.Error, "Patterns are ECMA-262 regular expressions in Unicode mode. The position is that of the mistake inside the pattern."),
        new(DuplicateIdentifier, "Duplicate identifier", DiagnosticSeverity.Error, "An identifier names one schema only; references to it would be ambiguous. The first one is used."),
        new(UnknownDialect, "Unknown dialect", DiagnosticSeverity.Warning, "'$schema' names neither a published dialect nor a metaschema that could be found; the default dialect is used."),
        new(UnknownFormat, "Unknown format", DiagnosticSeverity.Info, "No format of that name is registered, so that every value has it. Mend the spelling or register the format."),
        new(KeywordIgnored, "Keyword ignored in this dialect", DiagnosticSeverity.Warning, "Another version of JSON Schema defines the keyword; this one ignores it. Use the keyword that the message names, or change '$schema'."),
        new(ReferenceSibling, "Keyword hidden by $ref", DiagnosticSeverity.Warning, "Until draft-07 everything beside '$ref' is ignored. Move it into 'allOf' beside the reference, or use 2019-09 or later."),
        new(Contradiction, "Contradiction", DiagnosticSeverity.Warning, "No value, or no value of that kind, can fulfil these keywords together."),
        new(EndlessReference, "Endless reference", DiagnosticSeverity.Warning, "The schema applies itself to the same value again and again, so that evaluation would never end. A document that comes here is invalid (DSDK2021); all others can be checked. A recursion must pass through a member or an item."),
        new(NonLinearPattern, "Pattern not linear", DiagnosticSeverity.Warning, "A back-reference, or a repetition too large to be written out, keeps a pattern from being matched in linear time. A matcher with a bound on its steps is used instead; a text that takes it further is invalid (DSDK2025)."),
        new(DuplicateMember, "Duplicate member", DiagnosticSeverity.Warning, "JSON objects should not have a name twice; the last member wins."),
        new(UnreachableSchema, "Unreachable schema", DiagnosticSeverity.Info, "The subschema never decides about a value."),
        new(InvalidIntegrityKeyword, "Invalid integrity keyword", DiagnosticSeverity.Error, "The value does not conform to the schema of the integrity vocabulary, so that the rule is not checked."),
        new(UnknownVocabulary, "Unknown vocabulary", DiagnosticSeverity.Error, "The metaschema demands a vocabulary that is not known here, so that schemas which use it must not be processed."),
        new(KeywordWithoutEffect, "Keyword without effect", DiagnosticSeverity.Info, "The keyword works only together with another one, which is absent."),
        new(BaselessRecursion, "Recursion without a base", DiagnosticSeverity.Warning, "Every value must contain another value of the same schema, so that no finite document is valid. Make a member on the way optional, or let an array on the way be empty."),
        new(HiddenAnnotations, "Annotations hidden by $ref", DiagnosticSeverity.Warning, "Until draft-07 everything beside '$ref' is ignored, so that a title, description or default there belongs to nothing. Put the reference into 'allOf', or use 2019-09 or later."),
        new(InvalidDefault, "Invalid default", DiagnosticSeverity.Warning, "The value of 'default' does not conform to the schema that it stands in, so that whoever leaves the member out gets a value that nobody may write. Mend the value or the schema."),
        new(MetaschemaViolation, "Not valid by its metaschema", DiagnosticSeverity.Warning, "The metaschema that '$schema' names was found, and does not allow what stands here. Mend the schema, or name the metaschema that is meant."),
        new(NoKeyword, "Schema without a keyword", DiagnosticSeverity.Warning, "The file has members, and none of them is a keyword of JSON Schema, so that every document is valid by it. It is most often a document that was taken for a schema. A file that only holds schemas for others keeps them below '$defs'."),
    ];
}
