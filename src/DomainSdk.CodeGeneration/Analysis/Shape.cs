namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What values look like in C#.</summary>
internal abstract class Shape;

/// <summary>Any JSON value, or one of which the shape says nothing.</summary>
internal sealed class AnyShape : Shape;

/// <summary>No value at all.</summary>
internal sealed class NeverShape : Shape;

/// <summary>A scalar that the runtime has a codec for.</summary>
/// <param name="type">The C# type.</param>
/// <param name="codec">The codec without type arguments.</param>
/// <param name="isValueType">Whether the C# type is a struct.</param>
/// <param name="ruleType">The type of the rule, or null.</param>
/// <param name="rule">Its arguments, or null where there is nothing to check.</param>
internal sealed class ScalarShape(string type, string codec, bool isValueType, string? ruleType = null, string? rule = null) : Shape
{
    /// <summary>The C# type.</summary>
    public string Type { get; } = type;

    /// <summary>The codec without type arguments.</summary>
    public string Codec { get; } = codec;

    /// <summary>Whether the C# type is a struct.</summary>
    public bool IsValueType { get; } = isValueType;

    /// <summary>The type of the rule, or null.</summary>
    public string? RuleType { get; } = ruleType;

    /// <summary>Arguments of the rule, or null.</summary>
    public string? Rule { get; } = rule;
}

/// <summary>A string of a list that may grow.</summary>
/// <param name="known">The strings known.</param>
/// <param name="rule">Arguments of the <c>StringRule</c> for all others, or null.</param>
internal sealed class OpenEnumShape(EnumShape known, string? rule) : Shape
{
    /// <summary>The strings known.</summary>
    public EnumShape Known { get; } = known;

    /// <summary>Arguments of the rule for all others, or null.</summary>
    public string? Rule { get; } = rule;
}

/// <summary>An array whose items have one type.</summary>
internal sealed class ArrayShape(string? rule) : Shape
{
    /// <summary>All places that items can be at; they have one type if these agree.</summary>
    public List<Place> Items { get; } = [];

    /// <summary>Whether the codec of the items reads as their schema says; false for tuples, which a residual check covers.</summary>
    public bool ChecksItems { get; set; } = true;

    /// <summary>Arguments of the <c>ArrayRule</c>, or null.</summary>
    public string? Rule { get; } = rule;
}

/// <summary>An object without declared members whose values have one type.</summary>
internal sealed class MapShape(Place value, string? rule) : Shape
{
    /// <summary>The place of each value.</summary>
    public Place Value { get; } = value;

    /// <summary>Arguments of the <c>MapRule</c>, or null.</summary>
    public string? Rule { get; } = rule;
}
