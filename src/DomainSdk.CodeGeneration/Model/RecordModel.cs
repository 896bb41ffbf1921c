namespace DomainSdk.CodeGeneration.Model;

/// <summary>An object schema: a sealed record.</summary>
public sealed record RecordModel : TypeModel
{
    /// <summary>The declared members in the order of the schema.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Members that patterns tell from others; the first that matches counts.</summary>
    public EquatableArray<PatternMembersModel> Patterns { get; init; }

    /// <summary>Other members: null where they are refused.</summary>
    public UnknownMembersModel? UnknownMembers { get; init; }

    /// <summary>Members that demand others.</summary>
    public EquatableArray<DependencyModel> Dependencies { get; init; }

    /// <summary>Conditions on which members there are.</summary>
    public EquatableArray<ConditionModel> Conditions { get; init; }

    /// <summary>The union that this record is a case of, as written in C#, or null.</summary>
    public string? BaseUnion { get; init; }

    /// <summary>The interfaces that it shares with other records.</summary>
    public EquatableArray<string> Interfaces { get; init; }

    /// <summary>Whether the schema accepts values that are no objects: they are valid, but no such record.</summary>
    public bool AcceptsOtherKinds { get; init; }

    /// <summary>Whether the user has declared the partial record, so that its modifiers are not repeated.</summary>
    public bool DeclaredByUser { get; init; }
}

/// <summary>What happens to members that the schema does not name.</summary>
/// <param name="PropertyName">The property that keeps them, or null where they are dropped.</param>
/// <param name="Type">Type and codec of one value.</param>
/// <param name="NameRule">The rule that their names must follow, or null.</param>
public sealed record UnknownMembersModel(string? PropertyName, TypeReference Type, string? NameRule = null);

/// <summary>Members whose names match a pattern: a map of its own.</summary>
/// <param name="PropertyName">The property that keeps them.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Type">Type and codec of one value.</param>
/// <param name="NameRule">The rule that the names follow.</param>
/// <param name="Documentation">What the schema says about the values.</param>
public sealed record PatternMembersModel(string PropertyName, string Pattern, TypeReference Type, string NameRule, DocumentationModel? Documentation);

/// <summary>A member that demands others: <c>dependentRequired</c>.</summary>
/// <param name="Member">Index of the member.</param>
/// <param name="Demanded">Indexes of those it demands.</param>
public sealed record DependencyModel(int Member, EquatableArray<int> Demanded);
