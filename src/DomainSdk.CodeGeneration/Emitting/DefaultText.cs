using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes defaults and constants as C# expressions.</summary>
internal static class DefaultText
{
    /// <summary>The expression of the default of a property.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    public static string Of(CodeFile code, PropertyModel property) => property.Default is ParsedDefault ? FieldName(property) : Of(code, property.Default!);

    /// <summary>The field that holds a default that has to be read, or null.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    public static string? Field(CodeFile code, PropertyModel property) => property.Default is ParsedDefault parsed
        ? $"private static readonly {code.Values.Type(property.Value)} {FieldName(property)} = {code.Static(Library.JsonRead)}.Default<{code.Values.Type(property.Value)}, {code.Values.CodecType(property.Value)}>({Literal.String(parsed.Json)}u8);"
        : null;

    /// <summary>A literal of a scalar.</summary>
    /// <param name="text">The text of a string, or the token of anything else.</param>
    /// <param name="kind">The scalar.</param>
    public static string Literally(string text, ScalarKind kind) => kind switch
    {
        ScalarKind.Text => Literal.String(text),
        ScalarKind.Double => text + "d",
        ScalarKind.Decimal => text + "m",
        _ => text,
    };

    private static string Of(CodeFile code, DefaultModel value) => value switch
    {
        LiteralDefault literal => Literally(literal.Text, literal.Target),
        NullDefault => "null",
        EnumDefault member => code.Names.Expression(member.Type) + "." + member.Member,
        IdentifierDefault id => "new(" + Literal.String(id.Text) + ")",
        ListDefault list => "[" + string.Join(", ", list.Items.Select(i => Of(code, i))) + "]",
        _ => throw new ArgumentException("Not a default that C# has an expression for: " + value.GetType().Name, nameof(value)),
    };

    private static string FieldName(PropertyModel property) => "s_default" + property.Name;
}
