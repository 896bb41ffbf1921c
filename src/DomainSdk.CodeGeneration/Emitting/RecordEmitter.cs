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
        var modifiers = record.DeclaredByUser ? "" : record.Accessibility + (record.Hides ? " new sealed " : " sealed ");
        var bases = (record.BaseUnion is null ? "" : code.Names.Type(record.BaseUnion) + ", ") + $"{code.Type(Library.ModelInterface)}<{record.Name}>"
            + string.Concat(record.Interfaces.Select(i => ", " + code.Names.Type(i)));
        o.Open($"{modifiers}partial record {record.Name} : {bases}");
        if (record.Properties.Count > 0)
            o.Line($"private static readonly {code.Type(Library.MemberTable)} s_members = new({string.Join(", ", record.Properties.Select(p => Literal.String(p.JsonName)))});");
        foreach (var field in record.Properties.Select(p => DefaultText.Field(code, p)).OfType<string>())
            o.Line(field);
        code.SchemaProperty(hides: record.BaseUnion is not null);
        for (var i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].Presence != MemberPresence.Forbidden)
                PropertyText.Declare(code, record.Properties[i], i);
        }

        foreach (var pattern in record.Patterns)
            Map(code, pattern.PropertyName, pattern.Value, pattern.Documentation, $"The members whose names match <c>{DocumentationText.Escape(pattern.NameRule.Pattern!)}</c>.");
        if (record.UnknownMembers is { PropertyName: { } name } unknown)
            Map(code, name, unknown.Value, null, "The members that the schema does not name, in the order of the text.");

        if (HasDefaults(record))
            o.Line($"private {code.Type(Library.WrittenMembers)} _written {{ get; init; }} // The members with a default that were given: others are not written. It takes no part in equality.");

        Deconstruct(code, record);
        if (!record.DeclaredByUser)
            PropertyText.Show(code, record.Properties);
        o.Line();
        RecordReader.Emit(code, record);
        Writer(code, record);
        code.Rules();
        o.Close();
    }

    /// <summary>Whether members with a default are tracked.</summary>
    /// <param name="record">The record.</param>
    public static bool HasDefaults(RecordModel record) => record.Properties.Any(p => p.Presence == MemberPresence.Defaulted);

    private static void Map(CodeFile code, string name, ValueModel value, DocumentationModel? documentation, string otherwise)
    {
        var argument = code.Values.Type(value);
        code.Document(documentation, otherwise);
        code.Out.Line($"public {code.Type(Library.ValueMap)}<{argument}> {name} {{ get; init; }} = {code.Static(Library.ValueMap)}<{argument}>.Empty;");
    }

    /// <summary>Records of a few members can be taken apart; one that the user declares can have a method of the kind already.</summary>
    private static void Deconstruct(CodeFile code, RecordModel record)
    {
        var parts = record.Properties.Where(p => !p.IsConstant && p.Presence != MemberPresence.Forbidden).ToList();
        var names = parts.ConvertAll(p => Identifiers.Camel(p.Name));
        if (parts.Count is < 2 or > MostDeconstructed || record.DeclaredByUser || record.Properties.Any(p => p.Name == "Deconstruct")
            || record.Patterns.Any(p => p.PropertyName == "Deconstruct") || names.Distinct(StringComparer.Ordinal).Count() < names.Count
            || parts.Exists(p => names.Contains(p.Name)))
        {
            return;
        }

        var parameters = string.Join(", ", parts.Select((p, i) => $"out {PropertyText.Type(code, p)} {names[i]}"));
        code.Out.Line($"public void Deconstruct({parameters}) => ({string.Join(", ", names)}) = ({string.Join(", ", parts.Select(p => p.Name))});");
    }

    private static void Writer(CodeFile code, RecordModel record)
    {
        var o = code.Out;
        code.OpenWrite();
        var isWide = record.Properties.Count > RecordReader.MostMembersInFrame;
        if (isWide)
        {
            o.Line(FormattableString.Invariant($"{code.Static(Library.JsonOutput)}.EnsureRoom({record.Properties.Count});"));
            o.Line("Members(ref output, value);\n");
            o.Open($"static void Members(ref {code.Type(Library.JsonOutput)} output, {code.Own} value)");
        }

        o.Line("if (output.IsMissing(value)) return;");
        o.Line("output.BeginObject();");
        for (var i = 0; i < record.Properties.Count; i++)
        {
            var property = record.Properties[i];
            if (property.Presence == MemberPresence.Forbidden)
                continue;
            var name = $"output.Name({Literal.JsonString(property.JsonName, ":")});";
            var codec = property.IsConstant ? "" : code.Values.Codec(property.Value);
            o.Line(property.Presence switch
            {
                MemberPresence.Constant => $"{name} output.Raw({PropertyText.ConstantJson(code, property)});",
                MemberPresence.OptionalConstant => $"if (value.{property.Constant!.PresenceName}) {{ {name} output.Raw({PropertyText.ConstantJson(code, property)}); }}",
                MemberPresence.Optional => FormattableString.Invariant(
                    $"if (value.{property.Name} is {{ }} v{i}) {{ {name} {codec}.Write(ref output, v{i}); }}"),
                MemberPresence.OptionalNullable => $"if (value.{property.Name}.IsPresent) {{ {name} {codec}.Write(ref output, value.{property.Name}.Value); }}",
                MemberPresence.Defaulted => FormattableString.Invariant(
                    $"if (value._written.Has({i})) {{ {name} {codec}.Write(ref output, value.{property.Name}); }}"),
                _ => $"{name} {codec}.Write(ref output, value.{property.Name});",
            });
        }

        foreach (var pattern in record.Patterns)
            o.Line(WriteMembers(code, pattern.PropertyName, pattern.Value));
        if (record.UnknownMembers is { PropertyName: { } rest } unknown)
            o.Line(WriteMembers(code, rest, unknown.Value));
        o.Line("output.EndObject();");
        if (isWide)
            o.Close();
        o.Close();
    }

    private static string WriteMembers(CodeFile code, string name, ValueModel value) =>
        $"output.Members<{code.Values.Type(value)}, {code.Values.CodecType(value)}>(value.{name});";

    /// <summary>What tells an object from others in the debugger: up to three simple members that are always there.</summary>
    private static string? DebuggerText(RecordModel record)
    {
        var shown = record.Properties.Where(p => p.Presence == MemberPresence.Required && IsSimple(p.Value)).Take(3).Select(p => $"{p.Name} = {{{p.Name}}}").ToList();
        return shown.Count == 0 ? null : string.Join(", ", shown);
    }

    private static bool IsSimple(ValueModel value) => value switch
    {
        ScalarValueModel scalar => scalar.Kind == ScalarKind.Text || (ScalarText.Of(scalar.Kind) is { IsValueType: true, Argument: null }),
        TextChoiceValueModel or EnumValueModel or NamedValueModel { IsValueType: true } or ParsableValueModel { IsValueType: true } => true,
        CheckedValueModel inner => IsSimple(inner.Inner),
        NullableValueModel nullable => ValueText.IsValueType(nullable.Inner) && IsSimple(nullable.Inner),
        _ => false,
    };
}
