using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes properties and what their members are read from and written to.</summary>
internal static class PropertyText
{
    /// <summary>The C# type of a property.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    public static string Type(CodeFile code, PropertyModel property) => property.Presence switch
    {
        MemberPresence.Optional => code.Values.Type(property.Value) + "?",
        MemberPresence.OptionalNullable => $"{code.Type(Library.Optional)}<{code.Values.Type(property.Value)}>",
        MemberPresence.Constant => ConstantType(code, property.Constant!),
        MemberPresence.OptionalConstant => ConstantType(code, property.Constant!) + "?",
        _ => code.Values.Type(property.Value),
    };

    /// <summary>Writes the property.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    /// <param name="index">Its place among the members with a bit.</param>
    public static void Declare(CodeFile code, PropertyModel property, int index)
    {
        var o = code.Out;
        code.Document(property.Documentation);
        code.Deprecate(property.Documentation);
        var type = Type(code, property);
        var modifiers = property.IsOverride ? "override " : property.Hides ? "new " : "";
        var head = $"public {modifiers}{(property.Presence == MemberPresence.Required ? "required " : "")}{type} {property.Name}";
        switch (property.Presence)
        {
            case MemberPresence.Constant:
                o.Line($"{head} => {Constant(code, property)};");
                break;
            case MemberPresence.OptionalConstant:
                o.Line($"{head} => {property.Constant!.PresenceName} ? {Constant(code, property)} : null;");
                o.Line($"/// <summary>Whether <see cref=\"{property.Name}\"/> is there.</summary>");
                o.Line($"public bool {property.Constant.PresenceName} {{ get; init; }}");
                break;
            case MemberPresence.Defaulted when IsNested(property.Value):
                o.Line(FormattableString.Invariant($"{head} {{ get => _nested{index}.Value; init => (_nested{index}, _written) = (new(value), _written.With({index})); }}"));
                o.Line(FormattableString.Invariant($"private readonly {code.Type(Library.NestedMember)}<{type}> _nested{index} = new({DefaultText.Of(code, property)});"));
                break;
            case MemberPresence.Defaulted:
                o.Line(FormattableString.Invariant(
                    $"{head} {{ get; init => (field, _written) = (value, _written.With({index})); }} = {DefaultText.Of(code, property)};"));
                break;
            default:
                if (IsNested(property.Value)) Nested(code, head, type, index);
                else o.Line(head + " { get; init; }");
                break;
        }
    }

    /// <summary>Writes how the record is shown, if it can hold others of its kind: a chain of them is cut somewhere.</summary>
    /// <param name="code">The file.</param>
    /// <param name="properties">Its properties.</param>
    public static void Show(CodeFile code, IEnumerable<PropertyModel> properties)
    {
        if (properties.Any(p => IsNested(p.Value)))
            code.Out.Line($"public override string ToString() => {code.Static(Library.DeepValues)}.Text(this, static (value, text) => value.PrintMembers(text));");
    }

    /// <summary>Whether a value is a record that can lead back to the one it is a member of.</summary>
    /// <param name="value">The value.</param>
    public static bool IsNested(ValueModel value) => value switch
    {
        NamedValueModel named => named is { IsRecursive: true, IsValueType: false },
        NullableValueModel nullable => IsNested(nullable.Inner),
        CheckedValueModel inner => IsNested(inner.Inner),
        SomeKindValueModel some => IsNested(some.Inner),
        _ => false,
    };

    // The compiler compares fields: one that holds what nests looks at the stack before it does.
    private static void Nested(CodeFile code, string head, string type, int index)
    {
        code.Out.Line(FormattableString.Invariant($"{head} {{ get => _nested{index}.Value; init => _nested{index} = new(value); }}"));
        code.Out.Line(FormattableString.Invariant($"private readonly {code.Type(Library.NestedMember)}<{type}> _nested{index};"));
    }

    /// <summary>The struct that holds the value of a constant.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    public static string ConstantRule(CodeFile code, PropertyModel property) => code.Values.Rule(ConstantRule(property));

    /// <summary>The rule that a constant is read by.</summary>
    /// <param name="property">The property.</param>
    public static RuleModel ConstantRule(PropertyModel property) =>
        property.Value is TextChoiceValueModel text ? text.Values : new ConstantRuleModel(property.Constant!.Json);

    /// <summary>The expression of the JSON text of a constant.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    public static string ConstantJson(CodeFile code, PropertyModel property) =>
        ConstantRule(code, property) + (property.Value is TextChoiceValueModel ? ".Rule[0]" : ".Rule.Utf8");

    private static string ConstantType(CodeFile code, ConstantModel constant) =>
        constant.Member is { } member ? code.Names.Type(member.Type) : constant.Kind is { } kind ? code.Values.Type(kind) : code.Type(Library.JsonValue);

    private static string Constant(CodeFile code, PropertyModel property) => property.Constant switch
    {
        { Kind: ScalarKind.BigInteger or ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.ExactNumber } constant =>
            $"{code.Values.Type(constant.Kind.Value)}.Parse({Literal.String(constant.Text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        { Member: { } member } => code.Names.Expression(member.Type) + "." + member.Member,
        { Kind: { } kind } constant => DefaultText.Literally(constant.Text, kind),
        _ => ConstantRule(code, property) + ".Rule.Value",
    };
}
