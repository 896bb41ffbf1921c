using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What values look like in C#.</summary>
internal abstract class Shape;

/// <summary>Any JSON value, or one of which the shape says nothing.</summary>
internal sealed class AnyShape : Shape;

/// <summary>No value at all.</summary>
internal sealed class NeverShape : Shape;

/// <summary>The value null and no other.</summary>
internal sealed class NullShape : Shape;

/// <summary>A scalar that the library has a type for.</summary>
/// <param name="kind">Which.</param>
/// <param name="rule">What is asked beyond the type, or null.</param>
internal sealed class ScalarShape(ScalarKind kind, RuleModel? rule = null) : Shape
{
    /// <summary>Which scalar.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>What is asked beyond the type, or null.</summary>
    public RuleModel? Rule { get; } = rule;
}

/// <summary>A number, or a string that holds the text of one.</summary>
/// <param name="number">The number.</param>
/// <param name="textRule">What is asked of the string.</param>
internal sealed class NumberOrTextShape(ScalarShape number, StringRuleModel textRule) : Shape
{
    /// <summary>The number.</summary>
    public ScalarShape Number { get; } = number;

    /// <summary>What is asked of the string.</summary>
    public StringRuleModel TextRule { get; } = textRule;
}

/// <summary>A string that a type of the user stands for.</summary>
/// <param name="type">The type.</param>
/// <param name="rule">What is asked of the string, or null.</param>
internal sealed class ParsableShape(FormatTypeMapping type, StringRuleModel? rule) : Shape
{
    /// <summary>The type.</summary>
    public FormatTypeMapping Type { get; } = type;

    /// <summary>What is asked of the string, or null.</summary>
    public StringRuleModel? Rule { get; } = rule;
}

/// <summary>One string of a list, as a string.</summary>
/// <param name="values">The list.</param>
internal sealed class TextChoiceShape(EnumTableModel values) : Shape
{
    /// <summary>The list.</summary>
    public EnumTableModel Values { get; } = values;
}

/// <summary>One value of a list, as a JSON value.</summary>
/// <param name="values">The list.</param>
internal sealed class ChoiceShape(ValueTableModel values) : Shape
{
    /// <summary>The list.</summary>
    public ValueTableModel Values { get; } = values;
}

/// <summary>A string of a list that may grow.</summary>
/// <param name="known">The strings known.</param>
/// <param name="rule">What is asked of all others, or null.</param>
internal sealed class OpenEnumShape(EnumShape known, StringRuleModel? rule) : Shape
{
    /// <summary>The strings known.</summary>
    public EnumShape Known { get; } = known;

    /// <summary>What is asked of all others, or null.</summary>
    public StringRuleModel? Rule { get; } = rule;
}

/// <summary>An array whose items have one type.</summary>
internal sealed class ArrayShape(ArrayRuleModel? rule) : Shape
{
    /// <summary>All places that items can be at; they have one type if these agree.</summary>
    public List<Place> Items { get; } = [];

    /// <summary>What is asked beside the items, or null.</summary>
    public ArrayRuleModel? Rule { get; } = rule;
}

/// <summary>An object without declared members whose values have one type.</summary>
internal sealed class MapShape(Place value, MapRuleModel? rule) : Shape
{
    /// <summary>The place of each value.</summary>
    public Place Value { get; } = value;

    /// <summary>What is asked beside the values, or null.</summary>
    public MapRuleModel? Rule { get; } = rule;

    /// <summary>The format that all names have, where that is all that is asked of the object; else null.</summary>
    public ScalarKind? Key { get; init; }
}

/// <summary>Values of one kind, where those of all others are valid, too, but no such value.</summary>
/// <param name="kind">The kind.</param>
/// <param name="inner">Its values.</param>
internal sealed class SomeKindShape(Model.SomeKind kind, Place inner) : Shape
{
    /// <summary>The kind.</summary>
    public Model.SomeKind Kind { get; } = kind;

    /// <summary>Its values.</summary>
    public Place Inner { get; } = inner;
}
