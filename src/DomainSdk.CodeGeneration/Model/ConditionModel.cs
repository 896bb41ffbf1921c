namespace DomainSdk.CodeGeneration.Model;

/// <summary>A condition on an object that a reader decides from which members it has seen and from single values of them.</summary>
internal abstract record ConditionModel
{
    /// <summary>The object has a member.</summary>
    /// <param name="Member">Its index among the declared members.</param>
    public sealed record Has(int Member) : ConditionModel;

    /// <summary>A member is not there, or its value passes a rule.</summary>
    /// <param name="Member">Its index among the declared members.</param>
    /// <param name="Rule">A list of strings, or a check by the interpreter.</param>
    public sealed record Passes(int Member, RuleModel Rule) : ConditionModel;

    /// <summary>The inner condition is not fulfilled.</summary>
    /// <param name="Inner">The condition.</param>
    public sealed record Not(ConditionModel Inner) : ConditionModel;

    /// <summary>All are fulfilled.</summary>
    /// <param name="Inner">The conditions.</param>
    public sealed record Every(EquatableArray<ConditionModel> Inner) : ConditionModel;

    /// <summary>At least one is fulfilled.</summary>
    /// <param name="Inner">The conditions.</param>
    public sealed record Some(EquatableArray<ConditionModel> Inner) : ConditionModel;

    /// <summary>Exactly one is fulfilled.</summary>
    /// <param name="Inner">The conditions.</param>
    public sealed record Single(EquatableArray<ConditionModel> Inner) : ConditionModel;
}
