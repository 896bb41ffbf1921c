namespace DomainSdk.CodeGeneration.Model;

/// <summary>How a reader finds the case of a union.</summary>
public enum UnionDispatch
{
    /// <summary>By the value of a member that each case fixes.</summary>
    Tag,

    /// <summary>By the kind of the JSON value.</summary>
    Kind,

    /// <summary>By trying: exactly one case fits (<c>oneOf</c>).</summary>
    ExactlyOne,

    /// <summary>By trying: the first that fits (<c>anyOf</c>).</summary>
    First,

    /// <summary>By a schema: the first case where the value fulfils it, else the second (<c>if</c>, <c>then</c>, <c>else</c>).</summary>
    Condition,
}

/// <summary>A closed set of alternatives: an abstract record and its sealed cases.</summary>
public sealed record UnionModel : TypeModel
{
    /// <summary>How a reader finds the case.</summary>
    public required UnionDispatch Dispatch { get; init; }

    /// <summary>The member that tells the case, for <see cref="UnionDispatch.Tag"/>, and for a condition that asks for nothing but its value.</summary>
    public string? TagName { get; init; }

    /// <summary>A member by whose value cases are left out before they are tried, or null.</summary>
    public string? FilterName { get; init; }

    /// <summary>Whether the values of that member are <c>true</c> and <c>false</c>, not strings.</summary>
    public bool FilterIsBoolean { get; init; }

    /// <summary>Members by whose presence cases are left out before they are tried.</summary>
    public EquatableArray<string> FilterMembers { get; init; }

    /// <summary>
    /// Absolute location of the schema that chooses, for <see cref="UnionDispatch.Condition"/>: of the value of <see cref="TagName"/> where there is
    /// one, else of the whole.
    /// </summary>
    public string? ConditionUri { get; init; }

    /// <summary>The values of <see cref="TagName"/> that the schema asks for, where it asks for nothing else.</summary>
    public EquatableArray<string> ConditionTags { get; init; }

    /// <summary>Whether that schema holds without the member.</summary>
    public bool HoldsWithoutTag { get; init; }

    /// <summary>The cases in the order of the schema.</summary>
    public required EquatableArray<UnionCaseModel> Cases { get; init; }

    /// <summary>Members that all cases have alike; declared abstract.</summary>
    public EquatableArray<PropertyModel> SharedProperties { get; init; }

    /// <summary>Whether the schema accepts values of other kinds.</summary>
    public bool AcceptsOtherKinds { get; init; }

    /// <summary>Whether the residual checks say all that the schema asserts, so that a verdict needs no case.</summary>
    public bool ChecksAll { get; init; }

    /// <summary>Whether the values are objects, whatever the residual checks accept.</summary>
    public bool IsObject { get; init; }

    /// <summary>Whether the cases are scalars of different kinds, held in a struct.</summary>
    public bool IsScalar { get; init; }
}

/// <summary>One case of a union.</summary>
/// <param name="Name">Name of the case for <c>Match</c>.</param>
/// <param name="CaseType">The C# type of the case.</param>
/// <param name="Payload">Null where the case is a record derived from the union; else what the nested case record wraps.</param>
/// <param name="Tags">The values of the tag.</param>
/// <param name="Filter">What is known about its objects before it is tried.</param>
/// <param name="Kinds">The JSON kinds, as flags of <c>JsonTypes</c>.</param>
/// <param name="Documentation">What the schema says about the case.</param>
public sealed record UnionCaseModel(
    string Name,
    string CaseType,
    TypeReference? Payload,
    EquatableArray<string> Tags,
    CaseFilterModel Filter,
    int Kinds,
    DocumentationModel? Documentation);

/// <summary>What a case asks of some members, so that it need not be tried where they are different.</summary>
/// <param name="Values">Strings that the member of <see cref="UnionModel.FilterName"/> must be one of where it is there; empty where it may be anything.</param>
/// <param name="Others">Strings that it cannot be.</param>
/// <param name="NeedsTag">Whether it must be there.</param>
/// <param name="Needed">Those of <see cref="UnionModel.FilterMembers"/> that must be there, a bit for each.</param>
/// <param name="Forbidden">Those that must not be there.</param>
public sealed record CaseFilterModel(EquatableArray<string> Values, EquatableArray<string> Others, bool NeedsTag, ulong Needed, ulong Forbidden);
