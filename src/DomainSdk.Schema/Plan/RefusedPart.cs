namespace DomainSdk.Schema.Plan;

/// <summary>What a keyword refuses that applies the schema <c>false</c>.</summary>
internal enum RefusedPart
{
    /// <summary>The value.</summary>
    Value,

    /// <summary>An item.</summary>
    Item,

    /// <summary>A member.</summary>
    Member,

    /// <summary>A member that the schema does not declare.</summary>
    UndeclaredMember,

    /// <summary>A member that the schema does not declare, nor any that it applies to the same value.</summary>
    UnevaluatedMember,
}
