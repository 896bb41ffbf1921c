using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a record: properties, reader, writer, rules.</summary>
internal static class RecordEmitter
{
    private const int MostDeconstructed = 3;

    /// <summary>Writes a record.</summary>
    /// <param name="code">The file.</param>
    /// <param name="record">The record.</param>
    public static void Emit(CodeFile code, RecordModel record)
    {
        var o = code.Out;
        code.Document(record.Documentation);
        code.Attributes(debuggerText: DebuggerText(record));
        var modifiers = record.DeclaredByUser ? "" : record.Accessibility + " sealed ";
        var bases = (record.BaseUnion is null ? "" : record.BaseUnion + ", ") + $"{code.Type("IJsonModel")}<{record.Name}>" + string.Concat(record.Interfaces.Select(i => ", " + i));
        o.Open($"{modifiers}partial record {record.Name} : {bases}");
        if (record.Properties.Count > 0)
            o.Line($"private static readonly {code.Type("MemberTable")} s_members = new({string.Join(", ", record.Properties.Select(p => Literal.String(p.JsonName)))});");
        code.SchemaProperty(hides: record.BaseUnion is not null);
        for (var i = 0; i < record.Properties.Count; i++)
            Property(code, record.Properties[i], i);
        foreach (var pattern in record.Patterns)
        {
            code.Document(pattern.Documentation, $"The members whose names match <c>{CodeFile.Escape(pattern.Pattern)}</c>.");
            o.Line($"public {code.Type("ValueMap")}<{pattern.Type.CSharp}> {pattern.PropertyName} {{ get; init; }} = {code.Static("ValueMap")}<{pattern.Type.CSharp}>.Empty;");
        }

        if (record.UnknownMembers is { PropertyName: { } name } unknown)
        {
            o.Line("/// <summary>The members that the schema does not name, in the order of the text.</summary>");
            o.Line($"public {code.Type("ValueMap")}<{unknown.Type.CSharp}> {name} {{ get; init; }} = {code.Static("ValueMap")}<{unknown.Type.CSharp}>.Empty;");
        }

        if (HasDefaults(record))
        {
            o.Line("// Which members with a default were given: the others are not written. It takes no part in equality.");
            o.Line($"private {code.Type("WrittenMembers")} _written {{ get; init; }}");
        }

        Deconstruct(code, record);
        o.Line();
        RecordReader.Emit(code, record);
        Writer(code, record);
        code.Rules();
        o.Close();
    }

    /// <summary>Whether members with a default are tracked.</summary>
    /// <param name="record">The record.</param>
    public static bool HasDefaults(RecordModel record) => record.Properties.Any(p => p.Presence == MemberPresence.Defaulted);

    /// <summary>The C# type of a property.</summary>
    /// <param name="code">The file.</param>
    /// <param name="property">The property.</param>
    public static string PropertyType(CodeFile code, PropertyModel property) => property.Presence switch
    {
        MemberPresence.Optional => property.Type.CSharp + "?",
        MemberPresence.OptionalNullable => $"{code.Type("Optional")}<{property.Type.CSharp}>",
        MemberPresence.Constant => "string",
        _ => property.Type.CSharp,
    };

    private static void Property(CodeFile code, PropertyModel property, int index)
    {
        var o = code.Out;
        code.Document(property.Documentation);
        var type = PropertyType(code, property);
        var modifiers = property.IsOverride ? "override " : "";
        o.Line(property.Presence switch
        {
            MemberPresence.Required => $"public {modifiers}required {type} {property.Name} {{ get; init; }}",
            MemberPresence.Constant => $"public {modifiers}{type} {property.Name} => {property.Value};",
            MemberPresence.Defaulted => FormattableString.Invariant(
                $"public {type} {property.Name} {{ get; init => (field, _written) = (value, _written.With({index})); }} = {code.Expression(property.Value!)};"),
            _ => $"public {modifiers}{type} {property.Name} {{ get; init; }}",
        });
    }

    /// <summary>Records of a few members can be taken apart; one that the user declares can have a method of the kind already.</summary>
    private static void Deconstruct(CodeFile code, RecordModel record)
    {
        var parts = record.Properties.Where(p => p.Presence != MemberPresence.Constant).ToList();
        var names = parts.ConvertAll(p => Identifiers.Camel(p.Name));
        if (parts.Count is < 2 or > MostDeconstructed || record.DeclaredByUser || record.Properties.Any(p => p.Name == "Deconstruct")
            || record.Patterns.Any(p => p.PropertyName == "Deconstruct") || names.Distinct(StringComparer.Ordinal).Count() < names.Count
            || parts.Exists(p => names.Contains(p.Name)))
        {
            return;
        }

        var parameters = string.Join(", ", parts.Select((p, i) => $"out {PropertyType(code, p)} {names[i]}"));
        code.Out.Line($"public void Deconstruct({parameters}) => ({string.Join(", ", names)}) = ({string.Join(", ", parts.Select(p => p.Name))});");
    }

    private static void Writer(CodeFile code, RecordModel record)
    {
        var o = code.Out;
        code.OpenWrite();
        o.Line("output.BeginObject();");
        for (var i = 0; i < record.Properties.Count; i++)
        {
            var property = record.Properties[i];
            var name = $"output.Name({Literal.JsonString(property.JsonName, ":")});";
            var codec = code.Codec(property.Type.Codec);
            o.Line(property.Presence switch
            {
                MemberPresence.Constant => $"{name} output.Raw({code.Static(ConstantRule(property))}.Rule[0]);",
                MemberPresence.Optional => FormattableString.Invariant(
                    $"if (value.{property.Name} is {{ }} v{i}) {{ {name} {codec}.Write(ref output, v{i}); }}"),
                MemberPresence.OptionalNullable => $"if (value.{property.Name}.IsPresent) {{ {name} {codec}.Write(ref output, value.{property.Name}.Value); }}",
                MemberPresence.Defaulted => FormattableString.Invariant(
                    $"if (value._written.Has({i})) {{ {name} {codec}.Write(ref output, value.{property.Name}); }}"),
                _ => $"{name} {codec}.Write(ref output, value.{property.Name});",
            });
        }

        foreach (var pattern in record.Patterns)
            o.Line($"output.Members<{pattern.Type.CSharp}, {pattern.Type.Codec}>(value.{pattern.PropertyName});");
        if (record.UnknownMembers is { PropertyName: { } rest } unknown)
            o.Line($"output.Members<{unknown.Type.CSharp}, {unknown.Type.Codec}>(value.{rest});");
        o.Line("output.EndObject();");
        o.Close();
    }

    /// <summary>The rule of a constant: the one type argument of its codec.</summary>
    /// <param name="property">The property.</param>
    public static string ConstantRule(PropertyModel property)
    {
        var codec = property.Type.Codec;
        var start = codec.IndexOf('<') + 1;
        return codec.Substring(start, codec.Length - start - 1);
    }

    /// <summary>What tells an object from others in the debugger: up to three simple members that are always there.</summary>
    private static string? DebuggerText(RecordModel record)
    {
        var shown = record.Properties
            .Where(p => p.Presence == MemberPresence.Required && (p.Type.CSharp == "string" || (p.Type.IsValueType && !p.Type.CSharp.Contains('<', StringComparison.Ordinal))))
            .Take(3).Select(p => $"{p.Name} = {{{p.Name}}}").ToList();
        return shown.Count == 0 ? null : string.Join(", ", shown);
    }
}
