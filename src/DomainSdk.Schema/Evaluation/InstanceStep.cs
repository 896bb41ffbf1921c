namespace DomainSdk.Schema.Evaluation;

/// <summary>A step from a value to one of its children.</summary>
/// <param name="Kind">What kind of child, if any.</param>
/// <param name="Value">The entry of the member's name, or the index of the item.</param>
internal readonly record struct InstanceStep(InstanceStepKind Kind, int Value)
{
    public static InstanceStep Member(int nameEntry) => new(InstanceStepKind.Member, nameEntry);

    public static InstanceStep Name(int nameEntry) => new(InstanceStepKind.Name, nameEntry);

    public static InstanceStep Item(int index) => new(InstanceStepKind.Item, index);
}

/// <summary>The kinds of step.</summary>
internal enum InstanceStepKind : byte
{
    /// <summary>Stays at the same value.</summary>
    None,

    /// <summary>To the value of a member.</summary>
    Member,

    /// <summary>To the name of a member, which has no JSON Pointer of its own: locations stay at the object.</summary>
    Name,

    /// <summary>To an item.</summary>
    Item,
}
