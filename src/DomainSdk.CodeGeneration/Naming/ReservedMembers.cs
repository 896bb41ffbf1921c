namespace DomainSdk.CodeGeneration.Naming;

/// <summary>The one table of names that members of records, of the library's interfaces and of what is emitted have already.</summary>
internal static class ReservedMembers
{
    /// <summary>The property of members that the schema does not name.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    private static readonly string[] OfRecords =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Clone"];

    /// <summary>Members that every emitted type has, and functions inside its reader and writer: they come first where an expression begins.</summary>
    public static IReadOnlyList<string> OfTypes { get; } = [.. OfRecords, "Members", "Validate", "Schema", "Read", "ReadCase", "Write", "Match", "Value", "Deconstruct", AdditionalProperties];

    /// <summary>What a property must not be called: those, and what the library adds to all types.</summary>
    public static IReadOnlyList<string> ForProperties { get; } =
        [.. OfRecords, "Deconstruct", "Parse", "TryParse", "IsValid", "Validate", "ToJson", "WriteTo", "Schema", "Read", "ReadCase", "Write", "Match", AdditionalProperties];

    /// <summary>What a case must not be called: it is a member of its union.</summary>
    public static IReadOnlyList<string> ForCases { get; } = [.. OfRecords, "Deconstruct", "Match", "Value", "Schema", "Read", "ReadCase", "Write"];

    /// <summary>What a type must not be called: its own members, and the class of the schemas.</summary>
    public static IReadOnlyList<string> ForTypes { get; } = [.. OfRecords, TypeNamer.SchemasClass, "Schema", "Parse", "TryParse", "Read", "ReadCase", "Write", "Match", "Deconstruct", "TMode", AdditionalProperties];
}
