namespace DomainSdk.CodeGeneration.Model;

/// <summary>What a schema asks of a value beyond its type, as data. Emitted as a small private struct that codecs take as a type argument.</summary>
internal abstract record RuleModel;

/// <summary>What is asked of a string.</summary>
/// <param name="MinLength">The least number of code points.</param>
/// <param name="MaxLength">The greatest number of code points, or null.</param>
/// <param name="Pattern">A regular expression that matches, or null.</param>
/// <param name="Format">A format of a specification, or null.</param>
/// <param name="AnyPattern">Regular expressions of which at least one matches.</param>
internal sealed record StringRuleModel(int MinLength, int? MaxLength, string? Pattern, string? Format, EquatableArray<string> AnyPattern) : RuleModel
{
    /// <summary>Asks nothing.</summary>
    public static StringRuleModel None { get; } = new(0, null, null, null, []);

    /// <summary>Whether nothing is asked.</summary>
    public bool IsNone => this == None;

    /// <summary>That one of several patterns matches.</summary>
    /// <param name="patterns">The patterns.</param>
    public static StringRuleModel Matches(IReadOnlyList<string> patterns) =>
        patterns.Count == 1 ? None with { Pattern = patterns[0] } : None with { AnyPattern = patterns.ToEquatableArray() };
}

/// <summary>What is asked of a number; limits are the texts of the schema, so that nothing is rounded.</summary>
/// <param name="Minimum">The lower limit, or null.</param>
/// <param name="IsMinimumExclusive">Whether the lower limit itself is excluded.</param>
/// <param name="Maximum">The upper limit, or null.</param>
/// <param name="IsMaximumExclusive">Whether the upper limit itself is excluded.</param>
/// <param name="MultipleOf">The divisor, or null.</param>
internal sealed record NumberRuleModel(string? Minimum, bool IsMinimumExclusive, string? Maximum, bool IsMaximumExclusive, string? MultipleOf) : RuleModel
{
    /// <summary>Asks nothing.</summary>
    public static NumberRuleModel None { get; } = new(null, false, null, false, null);
}

/// <summary>What is asked of an array beside its items.</summary>
/// <param name="MinItems">The least number of items.</param>
/// <param name="MaxItems">The greatest number of items, or null.</param>
/// <param name="IsUnique">Whether no two items may be equal.</param>
internal sealed record ArrayRuleModel(int MinItems, int? MaxItems, bool IsUnique) : RuleModel;

/// <summary>What is asked of a map beside its values.</summary>
/// <param name="MinProperties">The least number of members.</param>
/// <param name="MaxProperties">The greatest number of members, or null.</param>
/// <param name="Names">What is asked of each name, or null.</param>
internal sealed record MapRuleModel(int MinProperties, int? MaxProperties, StringRuleModel? Names) : RuleModel;

/// <summary>That a string is one of a list.</summary>
/// <param name="Values">The strings.</param>
internal sealed record EnumTableModel(EquatableArray<string> Values) : RuleModel;

/// <summary>That a value is one of a list.</summary>
/// <param name="Values">The values as JSON texts.</param>
internal sealed record ValueTableModel(EquatableArray<string> Values) : RuleModel;

/// <summary>That a value is the one that the schema fixes.</summary>
/// <param name="Json">The value as JSON text.</param>
internal sealed record ConstantRuleModel(string Json) : RuleModel;

/// <summary>A residual check: schemas that the interpreter evaluates on the same bytes, because no codec covers them.</summary>
/// <param name="Kind">How they combine.</param>
/// <param name="SchemaUris">Their absolute locations; empty for a schema that always holds.</param>
internal sealed record CheckModel(CheckKind Kind, EquatableArray<string> SchemaUris) : RuleModel;

/// <summary>A rule with the name of the struct that holds it.</summary>
/// <param name="Name">The name, unique within its type.</param>
/// <param name="Rule">The rule.</param>
internal sealed record NamedRuleModel(string Name, RuleModel Rule);
