using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a tuple: a record with a property for each position.</summary>
internal static class TupleEmitter
{
    /// <summary>Writes the record.</summary>
    /// <param name="code">The file.</param>
    /// <param name="tuple">The tuple.</param>
    public static void Emit(CodeFile code, TupleModel tuple)
    {
        var o = code.Out;
        code.Document(tuple.Documentation, "Items of an array by position.");
        code.Attributes();
        var modifiers = tuple.DeclaredByUser ? "" : tuple.Accessibility + " sealed ";
        o.Open($"{modifiers}partial record {tuple.Name} : {code.Type(Library.ModelInterface)}<{tuple.Name}>");
        code.SchemaProperty();
        for (var i = 0; i < tuple.Items.Count; i++)
            PropertyText.Declare(code, tuple.Items[i], i);
        if (tuple.Rest is { } rest)
        {
            o.Line("/// <summary>The items behind those.</summary>");
            o.Line($"public {code.Type(Library.ValueArray)}<{code.Values.Type(rest.Value)}> {rest.PropertyName} {{ get; init; }}");
        }

        if (!tuple.DeclaredByUser)
            PropertyText.Show(code, tuple.Items);
        o.Line();
        Reader(code, tuple);
        Writer(code, tuple);
        code.Rules();
        o.Close();
    }

    private static void Reader(CodeFile code, TupleModel tuple)
    {
        var o = code.Out;
        var read = code.Static(Library.JsonRead);
        code.OpenRead();
        o.Line("value = null!;");
        code.RunChecks();
        if (tuple.Rule is not null)
            o.Line("var start = at;");
        o.Line($"if (!{read}.BeginArray(json, ref at)) return -1;");
        for (var i = 0; i < tuple.Items.Count; i++)
        {
            if (Local(code, tuple.Items[i]) is { } type)
                o.Line($"{type} item{Number(i)} = default{(NeedsValue(tuple.Items[i]) ? "!" : "")};");
        }

        if (tuple.Rest is { } list)
            o.Line($"{code.Type(Library.ArrayBuilder)}<{code.Values.Type(list.Value)}> rest = default;");
        o.Line("var count = 0;");
        o.Open($"while ({read}.NextItem(json, ref at))");
        o.Open("switch (count++)");
        for (var i = 0; i < tuple.Items.Count; i++)
            o.Line($"case {Number(i)}: {ReadItem(code, tuple.Items[i], i)} break;");
        o.Line(tuple.Rest is { } rest
            ? $"default: at = {code.Values.Codec(rest.Value)}.Read<TMode>(json, at, out {code.Values.Type(rest.Value)} other); if (TMode.Builds && at >= 0) rest.Add(other); break;"
            : "default: return -1;");
        o.Close();
        o.Line();
        o.Line("if (at < 0) return -1;");
        o.Close();
        var least = tuple.Items.Count(i => i.IsRequired);
        o.Line($"if (at < 0{(least > 0 ? " || count < " + Number(least) : "")}{(tuple.Rule is null ? "" : $" || !{read}.IsOfRule(json, start, count, {code.Values.Rule(tuple.Rule)}.Rule)")}) return -1;");
        var assigned = tuple.Items.Select((p, i) => (Property: p, Index: i)).Where(p => p.Property.Presence != MemberPresence.Constant)
            .Select(p => $"{p.Property.Constant?.PresenceName ?? p.Property.Name} = item{Number(p.Index)}").ToList();
        if (tuple.Rest is { } last)
            assigned.Add($"{last.PropertyName} = rest.Build()");
        o.Line($"if (TMode.Builds) value = new() {{ {string.Join(", ", assigned)} }};");
        o.Line("return at;");
        o.Close();
    }

    private static string? Local(CodeFile code, PropertyModel property) => property.Presence switch
    {
        MemberPresence.Constant => null,
        MemberPresence.OptionalConstant => "bool",
        _ => PropertyText.Type(code, property),
    };

    // Whether the local cannot be null although it is before it is read.
    private static bool NeedsValue(PropertyModel property) =>
        property.Presence is MemberPresence.Required or MemberPresence.Defaulted && !property.Value.IsNullable && !ValueText.IsValueType(property.Value);

    private static string ReadItem(CodeFile code, PropertyModel property, int index)
    {
        if (property.IsConstant)
        {
            var read = $"at = {code.Static(Library.JsonRead)}.Constant(json, at, {PropertyText.ConstantRule(code, property)}.Rule);";
            return property.Presence == MemberPresence.Constant ? read : $"{read} item{Number(index)} = true;";
        }

        var isLifted = property.Presence == MemberPresence.OptionalNullable || (property.Presence == MemberPresence.Optional && ValueText.IsValueType(property.Value));
        return isLifted
            ? $"at = {code.Values.Codec(property.Value)}.Read<TMode>(json, at, out {code.Values.Type(property.Value)} v{Number(index)}); item{Number(index)} = v{Number(index)};"
            : $"at = {code.Values.Codec(property.Value)}.Read<TMode>(json, at, out item{Number(index)});";
    }

    // Behind an item that is not there no other can be.
    private static void Writer(CodeFile code, TupleModel tuple)
    {
        var o = code.Out;
        code.OpenWrite();
        o.Line("if (output.IsMissing(value)) return;");
        o.Line("output.BeginArray();");
        var isOpen = false;
        for (var i = 0; i < tuple.Items.Count; i++)
        {
            var property = tuple.Items[i];
            var codec = property.IsConstant ? "" : code.Values.Codec(property.Value);
            var (condition, write) = property.Presence switch
            {
                MemberPresence.Constant => ("", $"output.Raw({PropertyText.ConstantJson(code, property)});"),
                MemberPresence.OptionalConstant => ($"value.{property.Constant!.PresenceName}", $"output.Raw({PropertyText.ConstantJson(code, property)});"),
                MemberPresence.Optional => ($"value.{property.Name} is {{ }} v{Number(i)}", $"{codec}.Write(ref output, v{Number(i)});"),
                MemberPresence.OptionalNullable => ($"value.{property.Name}.IsPresent", $"{codec}.Write(ref output, value.{property.Name}.Value);"),
                _ => ("", $"{codec}.Write(ref output, value.{property.Name});"),
            };
            if (condition.Length == 0)
            {
                o.Line(write);
                continue;
            }

            if (!isOpen)
                o.Line("var goesOn = true;");
            isOpen = true;
            o.Line($"if ({condition}) {{ if (!goesOn) output.Unwritable(\"An item of {tuple.Name} is missing before '{property.Name}'.\"); {write} }} else {{ goesOn = false; }}");
        }

        if (tuple.Rest is { } rest)
        {
            if (isOpen)
                o.Line($"if (!goesOn && value.{rest.PropertyName}.Count > 0) output.Unwritable(\"An item of {tuple.Name} is missing before '{rest.PropertyName}'.\");");
            o.Line($"foreach (var other in value.{rest.PropertyName}) {{ {code.Values.Codec(rest.Value)}.Write(ref output, other); }}");
        }

        o.Line("output.EndArray();");
        o.Close();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
