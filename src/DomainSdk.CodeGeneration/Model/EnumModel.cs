namespace DomainSdk.CodeGeneration.Model;

/// <summary>A set of strings or of integers: a C# enum with its values in JSON.</summary>
internal sealed record EnumModel : TypeModel
{
    /// <summary>The members in the order of the schema. The value of a member is its place, or the integer in JSON.</summary>
    public required EquatableArray<EnumMemberModel> Members { get; init; }

    /// <summary>The type that holds the values in JSON.</summary>
    public required TypeName Table { get; init; }

    /// <summary>Whether the values are integers.</summary>
    public bool IsInteger { get; init; }
}

/// <summary>One member of an enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The string in JSON, or the integer as text.</param>
/// <param name="Documentation">What the schema says about it, or null.</param>
internal sealed record EnumMemberModel(string Name, string WireName, DocumentationModel? Documentation);
