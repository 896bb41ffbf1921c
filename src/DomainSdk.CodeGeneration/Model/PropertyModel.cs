namespace DomainSdk.CodeGeneration.Model;

/// <summary>How absence and null of a member are told apart in C#.</summary>
internal enum MemberPresence
{
    /// <summary>Must be present: <c>required T</c>, or <c>required T?</c> where null is a value.</summary>
    Required,

    /// <summary>May be absent, never null: <c>T?</c>, null meaning absent.</summary>
    Optional,

    /// <summary>May be absent, null or a value: <c>Optional&lt;T?&gt;</c>.</summary>
    OptionalNullable,

    /// <summary>May be absent and then has the default of the schema: <c>T</c> with an initialiser.</summary>
    Defaulted,

    /// <summary>Must be present with the one value the schema allows: a property without a setter.</summary>
    Constant,

    /// <summary>May be absent or have the one value the schema allows: a property without a setter, and one that says whether the member is there.</summary>
    OptionalConstant,

    /// <summary>Must be absent: the reader knows the member, and there is no property.</summary>
    Forbidden,
}

/// <summary>A declared member of an object, or an item of a tuple.</summary>
internal sealed record PropertyModel
{
    /// <summary>The member name in JSON; empty for an item of a tuple.</summary>
    public required string JsonName { get; init; }

    /// <summary>The property name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>What the value is.</summary>
    public required ValueModel Value { get; init; }

    /// <summary>How absence and null are told apart.</summary>
    public required MemberPresence Presence { get; init; }

    /// <summary>The value of an absent member, or null.</summary>
    public DefaultModel? Default { get; init; }

    /// <summary>The one value that the schema allows, for <see cref="MemberPresence.Constant"/> and <see cref="MemberPresence.OptionalConstant"/>.</summary>
    public ConstantModel? Constant { get; init; }

    /// <summary>What the schema says about the member, or null.</summary>
    public DocumentationModel? Documentation { get; init; }

    /// <summary>Whether the property overrides one that the union declares for all its cases.</summary>
    public bool IsOverride { get; init; }

    /// <summary>Whether a type that the record inherits has the same name.</summary>
    public bool Hides { get; init; }

    /// <summary>Whether the member must be present in JSON.</summary>
    public bool IsRequired => Presence is MemberPresence.Required or MemberPresence.Constant;

    /// <summary>Whether the schema allows one value only.</summary>
    public bool IsConstant => Presence is MemberPresence.Constant or MemberPresence.OptionalConstant;
}

/// <summary>A value that the schema fixes.</summary>
/// <param name="Json">The value as JSON text.</param>
/// <param name="Kind">The scalar that it is in C#, or null for a JSON value.</param>
/// <param name="Text">The text of a string, or the token of another scalar as C# writes it.</param>
/// <param name="PresenceName">The property that says whether the member is there, or null where it always is.</param>
/// <param name="Member">The member of an enum that stands for the value, or null.</param>
internal sealed record ConstantModel(string Json, ScalarKind? Kind, string Text, string? PresenceName, EnumDefault? Member = null);
