namespace DomainSdk.CodeGeneration.Model;

/// <summary>A set of strings: a C# enum with its wire names.</summary>
public sealed record EnumModel : TypeModel
{
    /// <summary>The members in the order of the schema; the value of each is its place.</summary>
    public required EquatableArray<EnumMemberModel> Members { get; init; }
}

/// <summary>One member of an enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The string in JSON.</param>
/// <param name="Documentation">What the schema says about it, or null.</param>
public sealed record EnumMemberModel(string Name, string WireName, DocumentationModel? Documentation);
