namespace DomainSdk.CodeGeneration.Model;

/// <summary>How a condition on the members of an object is put together.</summary>
public enum ConditionKind
{
    /// <summary>The object has the member.</summary>
    Has,

    /// <summary>The member is not there, or its value passes a rule.</summary>
    Passes,

    /// <summary>The inner condition is not fulfilled.</summary>
    Not,

    /// <summary>All inner conditions are fulfilled.</summary>
    Every,

    /// <summary>At least one is.</summary>
    Some,

    /// <summary>Exactly one is.</summary>
    Single,
}

/// <summary>A condition that a reader decides from the members it has seen.</summary>
/// <param name="Kind">How it is put together.</param>
/// <param name="Member">Index of the member, for <see cref="ConditionKind.Has"/> and <see cref="ConditionKind.Passes"/>.</param>
/// <param name="Rule">Name of the rule that the value has to pass, for <see cref="ConditionKind.Passes"/>.</param>
/// <param name="IsList">Whether that rule is a list of strings.</param>
/// <param name="Inner">The inner conditions.</param>
public sealed record ConditionModel(ConditionKind Kind, int Member, string? Rule, bool IsList, EquatableArray<ConditionModel> Inner);
