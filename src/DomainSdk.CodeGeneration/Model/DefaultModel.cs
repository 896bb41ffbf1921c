namespace DomainSdk.CodeGeneration.Model;

/// <summary>The value that an absent member has, as data.</summary>
public abstract record DefaultModel;

/// <summary>A value that C# has a literal for.</summary>
/// <param name="Text">The text of a string; the token of a number, of <c>true</c> or of <c>false</c>.</param>
/// <param name="Target">The scalar that it is.</param>
public sealed record LiteralDefault(string Text, ScalarKind Target) : DefaultModel;

/// <summary>The value null.</summary>
public sealed record NullDefault : DefaultModel;

/// <summary>A member of an enum.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Member">The member.</param>
public sealed record EnumDefault(TypeName Type, string Member) : DefaultModel;

/// <summary>A typed id.</summary>
/// <param name="Text">Its text.</param>
public sealed record IdentifierDefault(string Text) : DefaultModel;

/// <summary>A list.</summary>
/// <param name="Items">The items.</param>
public sealed record ListDefault(EquatableArray<DefaultModel> Items) : DefaultModel;

/// <summary>A value that is read from its JSON text once: dates, addresses, maps, records.</summary>
/// <param name="Json">The JSON text.</param>
public sealed record ParsedDefault(string Json) : DefaultModel;
