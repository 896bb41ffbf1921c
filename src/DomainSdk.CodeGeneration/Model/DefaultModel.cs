namespace DomainSdk.CodeGeneration.Model;

/// <summary>The value that an absent member has, as data.</summary>
internal abstract record DefaultModel;

/// <summary>A value that C# has a literal for.</summary>
/// <param name="Text">The text of a string; the token of a number, of <c>true</c> or of <c>false</c>.</param>
/// <param name="Target">The scalar that it is.</param>
internal sealed record LiteralDefault(string Text, ScalarKind Target) : DefaultModel;

/// <summary>The value null.</summary>
internal sealed record NullDefault : DefaultModel;

/// <summary>A member of an enum.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Member">The member.</param>
internal sealed record EnumDefault(TypeName Type, string Member) : DefaultModel;

/// <summary>A typed id.</summary>
/// <param name="Text">Its text.</param>
internal sealed record IdentifierDefault(string Text) : DefaultModel;

/// <summary>A list.</summary>
/// <param name="Items">The items.</param>
internal sealed record ListDefault(EquatableArray<DefaultModel> Items) : DefaultModel;

/// <summary>A value that is read from its JSON text once: dates, addresses, maps, records.</summary>
/// <param name="Json">The JSON text.</param>
internal sealed record ParsedDefault(string Json) : DefaultModel;
