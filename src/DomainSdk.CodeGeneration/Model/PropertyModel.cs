namespace DomainSdk.CodeGeneration.Model;

/// <summary>How absence and null of a member are told apart in C#.</summary>
public enum MemberPresence
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
}

/// <summary>A declared member of an object.</summary>
public sealed record PropertyModel
{
    /// <summary>The member name in JSON.</summary>
    public required string JsonName { get; init; }

    /// <summary>The property name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>Type and codec of the value.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>How absence and null are told apart.</summary>
    public required MemberPresence Presence { get; init; }

    /// <summary>The C# expression of the default or of the constant, else null.</summary>
    public string? Value { get; init; }

    /// <summary>What the schema says about the member, or null.</summary>
    public DocumentationModel? Documentation { get; init; }

    /// <summary>Whether the property overrides one that the union declares for all its cases.</summary>
    public bool IsOverride { get; init; }

    /// <summary>Whether the member must be present in JSON.</summary>
    public bool IsRequired => Presence is MemberPresence.Required or MemberPresence.Constant;
}
