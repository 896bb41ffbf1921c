namespace DomainSdk.CodeGeneration.Model;

/// <summary>A closed set of alternatives: an abstract record and its sealed cases.</summary>
internal sealed record UnionModel : TypeModel
{
    /// <summary>How a reader finds the case.</summary>
    public required DispatchModel Dispatch { get; init; }

    /// <summary>The cases in the order of the schema.</summary>
    public required EquatableArray<CaseModel> Cases { get; init; }

    /// <summary>The cases with those of unions among them in their place: what <c>Match</c> takes a function for.</summary>
    public EquatableArray<CaseModel> Leaves { get; init; }

    /// <summary>The union that this one is a case of, so that its cases are cases of that one too, or null.</summary>
    public TypeName? BaseUnion { get; init; }

    /// <summary>Members that all cases have alike; declared abstract.</summary>
    public EquatableArray<PropertyModel> SharedProperties { get; init; }

    /// <summary>Whether the residual checks say all that the schema asserts, so that a verdict needs no case.</summary>
    public bool ChecksAll { get; init; }

    /// <summary>Whether it is declared as a closed type, which is abstract by itself.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the values are objects, whatever the residual checks accept.</summary>
    public bool IsObject { get; init; }
}

/// <summary>One case of a union.</summary>
/// <param name="Type">The type of the case.</param>
/// <param name="Payload">Null where the case derives from the union by itself; else what the nested case record holds.</param>
/// <param name="Documentation">What the schema says about the case.</param>
/// <param name="IsJudgedByUnion">Whether its record is nothing but this case.</param>
/// <param name="Hides">Whether the union inherits another type of the same name.</param>
internal sealed record CaseModel(TypeName Type, ValueModel? Payload, DocumentationModel? Documentation, bool IsJudgedByUnion = false, bool Hides = false);
