namespace DomainSdk.CodeGeneration.Model;

/// <summary>An object schema: a sealed record.</summary>
internal sealed record RecordModel : TypeModel
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

    /// <summary>The union that this record is a case of, or null.</summary>
    public TypeName? BaseUnion { get; init; }

    /// <summary>Whether the record is nothing but a case: then the union judges it, too.</summary>
    public bool IsJudgedByUnion { get; init; }

    /// <summary>The interfaces that it shares with other records.</summary>
    public EquatableArray<TypeName> Interfaces { get; init; }

    /// <summary>Whether the schema accepts values that are no objects: they are valid, but no such record.</summary>
    public bool AcceptsOtherKinds { get; init; }
}

/// <summary>What happens to members that the schema does not name.</summary>
/// <param name="PropertyName">The property that keeps them, or null where they are dropped.</param>
/// <param name="Value">One value.</param>
/// <param name="NameRule">The rule that their names must follow, or null.</param>
internal sealed record UnknownMembersModel(string? PropertyName, ValueModel Value, StringRuleModel? NameRule = null);

/// <summary>Members whose names match a pattern: a map of its own.</summary>
/// <param name="PropertyName">The property that keeps them.</param>
/// <param name="NameRule">The rule that the names follow: the pattern.</param>
/// <param name="Value">One value.</param>
/// <param name="Documentation">What the schema says about the values.</param>
internal sealed record PatternMembersModel(string PropertyName, StringRuleModel NameRule, ValueModel Value, DocumentationModel? Documentation);

/// <summary>A member that demands others: <c>dependentRequired</c>.</summary>
/// <param name="Member">Index of the member.</param>
/// <param name="Demanded">Indexes of those it demands.</param>
internal sealed record DependencyModel(int Member, EquatableArray<int> Demanded);
