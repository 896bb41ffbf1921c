namespace DomainSdk.CodeGeneration.Model;

/// <summary>An array whose items are told apart by position: a record with a property for each.</summary>
internal sealed record TupleModel : TypeModel
{
    /// <summary>The items that have a schema of their own, in order; those that must be there come first.</summary>
    public required EquatableArray<PropertyModel> Items { get; init; }

    /// <summary>The items behind them, or null where there are none.</summary>
    public RestModel? Rest { get; init; }

    /// <summary>What is asked of the array beside its items, or null.</summary>
    public ArrayRuleModel? Rule { get; init; }
}

/// <summary>The items of a tuple that have no position of their own.</summary>
/// <param name="PropertyName">The property that keeps them.</param>
/// <param name="Value">One of them.</param>
internal sealed record RestModel(string PropertyName, ValueModel Value);
