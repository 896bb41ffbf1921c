using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes the types that hold a single value: enums, typed ids and wrappers.</summary>
internal static class ScalarEmitter
{
    /// <summary>Writes an enum and its wire names.</summary>
    /// <param name="code">The file.</param>
    /// <param name="list">The enum.</param>
    public static void Emit(CodeFile code, EnumModel list)
    {
        var o = code.Out;
        code.Document(list.Documentation);
        code.Attributes($"{code.Type("JsonCodecConverter")}<{list.Name}, {code.Type("EnumCodec")}<{list.Name}, {list.Name}Names>>");
        o.Open($"{list.Accessibility} enum {list.Name}");
        foreach (var member in list.Members)
        {
            code.Document(member.Documentation);
            o.Line(member.Name + ",");
        }

        o.Close();
        o.Line($"\n/// <summary>The strings of <see cref=\"{list.Name}\"/> in JSON.</summary>");
        o.Line($"[{CodeFile.Generated}, {CodeFile.Hidden.Substring(1)}");
        var table = code.Type("EnumTable");
        var names = string.Join(", ", list.Members.Select(m => Literal.String(m.WireName)));
        o.Line($"{list.Accessibility} readonly struct {list.Name}Names : {code.Type("IRule")}<{table}> {{ public static {table} Rule {{ get; }} = new({names}); }}");
    }

    /// <summary>Writes a typed id.</summary>
    /// <param name="code">The file.</param>
    /// <param name="id">The id.</param>
    public static void Emit(CodeFile code, IdentifierModel id)
    {
        var o = code.Out;
        code.Document(id.Documentation, "Identifies an entity.");
        o.Line("/// <param name=\"Value\">The text of the id.</param>");
        code.Attributes();
        o.Open($"{id.Accessibility} readonly partial record struct {id.Name}(string Value) : {code.Type("IJsonModel")}<{id.Name}>");
        code.SchemaProperty();
        o.Line("public override string ToString() => Value ?? \"\";\n");
        code.OpenRead();
        o.Line("value = default;");
        code.RunChecks();
        o.Line($"at = {code.Codec(id.Inner.Codec)}.Read<TMode>(json, at, out string text);");
        o.Line("if (TMode.Builds) value = new(text);");
        o.Line("return at;");
        o.Close();
        code.OpenWrite();
        o.Line($"{code.Codec(id.Inner.Codec)}.Write(ref output, value.Value);");
        o.Close();
        code.Rules();
        o.Close();
    }

    /// <summary>Writes a wrapper.</summary>
    /// <param name="code">The file.</param>
    /// <param name="wrapper">The wrapper.</param>
    public static void Emit(CodeFile code, WrapperModel wrapper)
    {
        var o = code.Out;
        code.Document(wrapper.Documentation, "A JSON value.");
        o.Line("/// <param name=\"Value\">The value.</param>");
        code.Attributes();
        var modifiers = wrapper.DeclaredByUser ? "" : wrapper.Accessibility + " sealed ";
        o.Open($"{modifiers}partial record {wrapper.Name}({wrapper.Inner.CSharp} Value) : {code.Type("IJsonModel")}<{wrapper.Name}>");
        code.SchemaProperty();
        code.OpenRead();
        o.Line("value = null!;");
        code.RunChecks();
        o.Line($"at = {code.Codec(wrapper.Inner.Codec)}.Read<TMode>(json, at, out {wrapper.Inner.CSharp} inner);");
        o.Line("if (TMode.Builds && at >= 0) value = new(inner);");
        o.Line("return at;");
        o.Close();
        code.OpenWrite();
        o.Line($"{code.Codec(wrapper.Inner.Codec)}.Write(ref output, value.Value);");
        o.Close();
        code.Rules();
        o.Close();
    }
}
