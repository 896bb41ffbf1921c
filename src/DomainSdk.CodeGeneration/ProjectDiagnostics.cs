namespace DomainSdk.CodeGeneration;

/// <summary>The ids of what a build reports about the project that holds the schemas and documents.</summary>
internal static class ProjectDiagnostics
{
    /// <summary>Two schemas ask for the same name of a type.</summary>
    public const string NameCollision = "DSDK1201";

    /// <summary>Two members of one type ask for the same name.</summary>
    public const string MemberNameCollision = "DSDK1202";

    /// <summary>The C# types of some members hold less than the schema allows.</summary>
    public const string TypesHoldLess = "DSDK1204";

    /// <summary>A names file does not hold the names that are given.</summary>
    public const string StaleNamesFile = "DSDK1203";

    /// <summary>A names file, or an entry of it, cannot be used.</summary>
    public const string InvalidNamesFile = "DSDK1205";

    /// <summary>A place of a schema asks for more code than a limit allows.</summary>
    public const string GenerationLimit = "DSDK1206";

    /// <summary>A file of the project is not UTF-8.</summary>
    public const string FileNotUtf8 = "DSDK1900";

    /// <summary>A property or item metadata of the project file has a value that is not allowed.</summary>
    public const string InvalidSetting = "DSDK1901";

    /// <summary>No schema of the project has the name that an attribute or a document item gives.</summary>
    public const string SchemaNotFound = "DSDK1902";

    /// <summary>The schema exists, but not the place in it that the fragment names.</summary>
    public const string SchemaLocationNotFound = "DSDK1903";

    /// <summary>The declaration that bears the attribute cannot be completed.</summary>
    public const string InvalidModelDeclaration = "DSDK1904";

    /// <summary>The language version of the project is too old for the emitted code.</summary>
    public const string LanguageVersionTooOld = "DSDK1905";

    /// <summary>A switch expression leaves out cases of a generated union.</summary>
    public const string IncompleteSwitchExpression = "DSDK1906";

    /// <summary>A switch statement leaves out cases of a generated union.</summary>
    public const string IncompleteSwitchStatement = "DSDK1907";

    /// <summary>A class of the user derives from a generated union.</summary>
    public const string DerivedFromUnion = "DSDK1908";

    /// <summary>The project is for a framework or in a language that types cannot be generated for.</summary>
    public const string WrongTarget = "DSDK1909";

    /// <summary>A collection initializer adds to a collection that never changes.</summary>
    public const string LostInitializer = "DSDK1910";

    /// <summary>A call makes another collection, and nothing takes it.</summary>
    public const string LostResult = "DSDK1911";

    /// <summary>A constant becomes a generated enum that has no such value.</summary>
    public const string NoEnumValue = "DSDK1912";

    /// <summary>A mistake of the generator itself.</summary>
    public const string InternalError = "DSDK1999";

    /// <summary>A document is itself a schema.</summary>
    public const string DocumentIsSchema = "DSDK2114";

    /// <summary>The project asks for documents to be checked, and there are none.</summary>
    public const string NothingToCheck = "DSDK2115";

    /// <summary>Keywords or formats of a schema count as fulfilled in a build.</summary>
    public const string NotCheckedInBuild = "DSDK2116";

    /// <summary>There is no baseline to compare a schema with.</summary>
    public const string BaselineMissing = "DSDK3004";

    /// <summary>A baseline is no schema that anything can be compared with.</summary>
    public const string InvalidBaseline = "DSDK3005";

    /// <summary>The descriptions of these, in the order of their families.</summary>
    public static IReadOnlyList<DiagnosticDescription> Own { get; } =
    [
        new(NameCollision, "Two schemas ask for one name", DiagnosticSeverity.Warning, "Types are called after titles, files and keys of definitions. Where two in one namespace ask for the same name, the first by file and place gets it and the other a longer one; a schema added later can change that. The annotation 'x-name' beside the keywords of a schema fixes its name, and the metadata 'TypeName' that of a root; the metadata 'Namespace' keeps files apart; a names file keeps all names that were given."),
        new(MemberNameCollision, "Two members ask for one name", DiagnosticSeverity.Warning, "Members become properties in Pascal case, so that 'bit-rate' and 'bitRate' both ask for 'BitRate'. The first in the file gets the name and the other a longer one; a member added before them can change that. The annotation 'x-name' in the schema of a member fixes its name; a names file keeps all names that were given."),
        new(TypesHoldLess, "Types hold less than the schema allows", DiagnosticSeverity.Info, "'DateTimeOffset' and 'DateOnly' have no leap seconds, no year 0, no offset beyond 14 hours and at most seven digits of a second; RFC 3339 allows all of these. The property 'DomainSdkDates' with the value 'exact' makes them 'OffsetDateTime' and 'FullDate', which hold everything. A 'double' holds 15 to 17 digits: where the schema itself names a number that has more, as a limit, a default or an example, 'DomainSdkNumberType' with the value 'exact' makes numbers 'JsonNumber', which keeps every digit. Documents whose values are lost or rounded say so when they are read (DSDK2090, DSDK2091), so where the schema means no such values there is nothing to do."),
        new(StaleNamesFile, "Names file is not up to date", DiagnosticSeverity.Info, "The item 'DomainSdkNames' holds the names that were given to types and members, so that none of them ever changes. The schemas have others by now: those that the file does not know are not safe yet, and entries that lead nowhere can go. 'dotnet build -t:DomainSdkUpdateNames' writes the file anew and keeps the names in it; so does 'domainsdk names', whose '--check' fails where this would change anything."),
        new(InvalidNamesFile, "Invalid names file", DiagnosticSeverity.Error, "A names file is JSON: below 'types', by the place of its schema, each type with its 'name' and those of its 'members', 'presences', 'patterns' and 'cases'. What cannot be understood is left out, so that the name could change; mend the entry or remove it. After a merge with conflicts, take one side and write the file anew."),
        new(GenerationLimit, "Generation limit", DiagnosticSeverity.Warning, "Types are made of a schema within limits, so that none keeps a build or an editor waiting: of types in all ('Types'), of cases of one union ('Variants'), of the ways in which the alternatives of one place combine ('Combinations'), and of work for one place and for all ('WorkPerPlace', 'WorkPerSchema'). A place that asks for more is any JSON value in C#; reading still checks it by its schema, so no verdict changes. An 'allOf' of several 'anyOf' or 'oneOf' is what multiplies most: name the alternatives once, or give each a member of its own."),
        new(FileNotUtf8, "File is not UTF-8", DiagnosticSeverity.Error, "JSON that is exchanged between systems has to be UTF-8 (RFC 8259, section 8.1). Save the file in that encoding."),
        new(InvalidSetting, "Invalid setting", DiagnosticSeverity.Error, "A property of the project or a metadata value of one of its items is not one of those the message names; the default is used in its place."),
        new(SchemaNotFound, "Schema not found", DiagnosticSeverity.Error, "The attribute 'JsonSchemaModel' and the metadata 'Schema' of a document name a 'JsonSchema' item by its path relative to the project folder, or by its '$id'. Add the item or mend the name."),
        new(SchemaLocationNotFound, "Place in schema not found", DiagnosticSeverity.Error, "The part behind '#' is a JSON Pointer such as '/$defs/Author', or an anchor. Nothing in the schema has that name, or what has it is no schema."),
        new(InvalidModelDeclaration, "Declaration cannot be completed", DiagnosticSeverity.Error, "The generator adds the members of the schema to a declaration of the form 'partial record Name;': a record class that is partial, not nested, not generic and without a primary constructor."),
        new(LanguageVersionTooOld, "Language version too old", DiagnosticSeverity.Error, "Emitted code and the methods 'Parse', 'TryParse' and 'IsValid' are C# 14, which is the default for net10.0. Remove 'LangVersion' from the project file, or raise it to 14."),
        new(IncompleteSwitchExpression, "Switch expression leaves out cases", DiagnosticSeverity.Error, "A generated union is closed: a switch expression with an arm for each of its cases needs no default arm, and one without an arm for some case would throw for it. Add the arms that the message names, or a default arm where the rest is all the same."),
        new(IncompleteSwitchStatement, "Switch statement leaves out cases", DiagnosticSeverity.Warning, "A switch statement over a generated union does nothing for the cases that the message names. Add sections for them, or a 'default' section where that is what is meant."),
        new(DerivedFromUnion, "Class derives from a union", DiagnosticSeverity.Error, "A generated union is closed: its cases are those of the schema, readers and writers know no other, and a switch over all of them needs no default arm. Add the case to the schema, or hold a value of the union in a property."),
        new(WrongTarget, "Project cannot use generated types", DiagnosticSeverity.Error, "Generated types are C# for net10.0 and later. Set 'TargetFramework' to net10.0, or put the schemas into a project that has it. Visual Basic and F# use generated types by a reference to a C# project that holds the schemas."),
        new(LostInitializer, "Collection initializer adds nothing", DiagnosticSeverity.Warning, "The collections of the library never change: 'Add' answers with another one. A collection initializer calls 'Add' and drops the answers, so that the collection stays empty. A collection expression holds the items."),
        new(LostResult, "Result is lost", DiagnosticSeverity.Warning, "The collections of the library never change: 'Add', 'With', 'Remove' and their kin answer with another one, and the one that they are called on stays as it was. Keep the answer, or write '_ =' before the call where it is lost on purpose."),
        new(NoEnumValue, "Enum has no such value", DiagnosticSeverity.Warning, "A generated enum has a value for each string of the schema. A number that is none of them has no string in JSON: writing it fails, and no arm of a switch is for it. Name a value of the enum; a string that the schema does not name is a value of 'OpenEnum', where the schema is open."),
        new(InternalError, "Internal error", DiagnosticSeverity.Error, "The generator failed on this schema; nothing is generated for it, everything else is. Please report the message with the schema."),
        new(DocumentIsSchema, "Document is a schema", DiagnosticSeverity.Warning, "The member '$schema' of a document names a dialect of JSON Schema, so that the file is a schema and no document of one. Make it a 'JsonSchema' item, or leave it out of the pattern of the documents. A document that names the schema it conforms to names that by its own '$schema'."),
        new(NothingToCheck, "Nothing to check", DiagnosticSeverity.Warning, "The project has an item 'CorpusDocument' whose pattern matches no file, so that nothing is checked by it and the build would be green by accident. Mend the pattern, or remove the item."),
        new(NotCheckedInBuild, "Not checked in the build", DiagnosticSeverity.Info, "The schema uses a keyword or a format that is a type of the project being built: its code cannot run before it is compiled, so that every value fulfils it in the check of documents. Generated types and programs check it. A keyword in another project is checked in the build, too, where that project is an extension: 'ProjectReference' with 'OutputItemType=\"DomainSdkExtension\"'."),
        new(BaselineMissing, "No baseline", DiagnosticSeverity.Warning, "The item of the schema names a baseline, and there is no such file or no schema in such a folder: nothing is compared. 'domainsdk baseline' writes the schema as it is now to the place that the message names."),
        new(InvalidBaseline, "Invalid baseline", DiagnosticSeverity.Error, "The baseline is not JSON, or has errors as a schema, so that nothing can be compared with it. It must not need other files: 'domainsdk baseline' writes what a schema refers to into it."),
    ];

    /// <summary>These and those of schemas and documents: all that the generator reports.</summary>
    public static IReadOnlyList<DiagnosticDescription> All { get; } = [.. DiagnosticCatalog.All, .. Own];

    /// <summary>The description of an id, or null where none of these layers knows it.</summary>
    public static DiagnosticDescription? Find(string id) => All.FirstOrDefault(d => d.Id == id);
}
