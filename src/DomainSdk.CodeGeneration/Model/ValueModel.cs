namespace DomainSdk.CodeGeneration.Model;

/// <summary>What a value is in C# and how it is read and written: the type and the codec as one tree, which only the emitter puts into words.</summary>
internal abstract record ValueModel
{
    /// <summary>Whether JSON null is a value.</summary>
    public virtual bool IsNullable => false;
}

/// <summary>Any JSON value.</summary>
internal sealed record AnyValueModel : ValueModel;

/// <summary>No value at all.</summary>
internal sealed record NeverValueModel : ValueModel;

/// <summary>The value null and no other.</summary>
internal sealed record NullValueModel : ValueModel;

/// <summary>A scalar that the library has a type for.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Rule">What is asked of it beyond its type, or null.</param>
internal sealed record ScalarValueModel(ScalarKind Kind, RuleModel? Rule = null) : ValueModel;

/// <summary>A number, or a string that holds the text of one; either is the number in C#.</summary>
/// <param name="Number">The number.</param>
/// <param name="TextRule">What is asked of the string.</param>
internal sealed record NumberOrTextValueModel(ScalarValueModel Number, StringRuleModel TextRule) : ValueModel;

/// <summary>A string that a type of the user stands for, one that implements <c>IParsable</c>.</summary>
/// <param name="Type">The type as the user wrote it, with <c>global::</c>.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Rule">What is asked of the string, or null.</param>
internal sealed record ParsableValueModel(string Type, bool IsValueType, StringRuleModel? Rule) : ValueModel;

/// <summary>One string of a list, held as a string.</summary>
/// <param name="Values">The list.</param>
internal sealed record TextChoiceValueModel(EnumTableModel Values) : ValueModel;

/// <summary>One value of a list, held as a JSON value.</summary>
/// <param name="Values">The list.</param>
internal sealed record ChoiceValueModel(ValueTableModel Values) : ValueModel;

/// <summary>An array whose items have one type.</summary>
/// <param name="Item">An item.</param>
/// <param name="Rule">What is asked of the array, or null.</param>
internal sealed record ArrayValueModel(ValueModel Item, ArrayRuleModel? Rule) : ValueModel;

/// <summary>An object without declared members.</summary>
/// <param name="Value">The value of a member.</param>
/// <param name="Rule">What is asked of the object, or null.</param>
internal sealed record MapValueModel(ValueModel Value, MapRuleModel? Rule) : ValueModel;

/// <summary>An object without declared members, whose names are values of one format.</summary>
/// <param name="Key">A name.</param>
/// <param name="Value">The value of a member.</param>
internal sealed record KeyedMapValueModel(ScalarKind Key, ValueModel Value) : ValueModel;

/// <summary>The kind of value that a schema without <c>type</c> speaks of.</summary>
internal enum SomeKind
{
    /// <summary>Arrays.</summary>
    Array,

    /// <summary>Objects.</summary>
    Object,
}

/// <summary>A value of one kind, where values of all others are valid, too, but cannot be read.</summary>
/// <param name="Inner">The value.</param>
/// <param name="Kind">The kind.</param>
internal sealed record SomeKindValueModel(ValueModel Inner, SomeKind Kind) : ValueModel;

/// <summary>An enum.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Table">The type that holds its values in JSON.</param>
/// <param name="IsInteger">Whether they are integers, not strings.</param>
internal sealed record EnumValueModel(TypeName Type, TypeName Table, bool IsInteger = false) : ValueModel;

/// <summary>A string of a list that may grow.</summary>
/// <param name="Known">The enum of the strings known.</param>
/// <param name="Table">The type that holds them.</param>
/// <param name="Rule">What is asked of all others, or null.</param>
internal sealed record OpenEnumValueModel(TypeName Known, TypeName Table, StringRuleModel? Rule) : ValueModel;

/// <summary>A generated type that reads and writes itself.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="IsRecursive">Whether the reference is part of a cycle, or of a long row, so that it counts as one level of depth.</param>
internal sealed record NamedValueModel(TypeName Type, bool IsValueType, bool IsRecursive = false) : ValueModel;

/// <summary>A value or null.</summary>
/// <param name="Inner">The value.</param>
internal sealed record NullableValueModel(ValueModel Inner) : ValueModel
{
    /// <inheritdoc/>
    public override bool IsNullable => true;
}

/// <summary>A value that the interpreter checks beside what its codec does.</summary>
/// <param name="Inner">The value.</param>
/// <param name="Check">The check.</param>
internal sealed record CheckedValueModel(ValueModel Inner, CheckModel Check) : ValueModel
{
    /// <inheritdoc/>
    public override bool IsNullable => Inner.IsNullable;
}
