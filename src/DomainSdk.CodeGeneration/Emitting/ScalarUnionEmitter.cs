using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a union of scalars that the first byte tells apart, such as a string or a number: a struct with a property for each.</summary>
internal static class ScalarUnionEmitter
{
    /// <summary>Writes the struct.</summary>
    /// <param name="code">The file.</param>
    /// <param name="union">The union.</param>
    public static void Emit(CodeFile code, ScalarUnionModel union)
    {
        var o = code.Out;
        code.Document(union.Documentation, "One of several scalars; the property that is not null says which.");
        code.Attributes(debuggerText: "{ToString(),nq}");
        o.Open($"{union.Accessibility} readonly partial record struct {union.Name} : {code.Type(Library.ModelInterface)}<{union.Name}>");
        code.SchemaProperty();
        foreach (var item in union.Cases)
        {
            code.Document(item.Documentation == union.Documentation ? null : item.Documentation, $"The value where it is {Words(item.Kinds)}, else null.");
            o.Line($"public {code.Values.Type(item.Value)}? {item.Name} {{ get; private init; }}");
        }

        o.Line();
        MatchText.Emit(code, "Calls the function of the kind at hand.", $"The default of {union.Name} has no value.", hides: false,
            [.. union.Cases.Select(c => new MatchArm(c.Name, code.Values.Type(c.Value), c.Name, $"{{ {c.Name}: {{ }} v }}"))]);
        var types = union.Cases.Select(c => code.Values.Type(c.Value)).ToList();
        foreach (var item in union.Cases.Where((_, i) => types.Count(t => t == types[i]) == 1))
        {
            var value = ValueText.IsValueType(item.Value) ? "value" : "value ?? throw new global::System.ArgumentNullException(nameof(value))";
            o.Line($"public static implicit operator {code.Own}({code.Values.Type(item.Value)} value) => new() {{ {item.Name} = {value} }};");
        }

        var parts = string.Join(" ?? ", union.Cases.Select(c => $"(object?){c.Name}"));
        o.Line($"public override string ToString() => global::System.Convert.ToString({parts}, global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\";\n");
        Reader(code, union);
        Writer(code, union);
        code.Rules();
        o.Close();
    }

    private static void Reader(CodeFile code, ScalarUnionModel union)
    {
        var o = code.Out;
        code.OpenRead();
        o.Line("value = default;");
        code.RunChecks();
        o.Open($"switch ({code.Static(Library.JsonRead)}.PeekKind(json, at))");
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            o.Line(FormattableString.Invariant(
                $"case {UnionReader.KindLabel(code, item.Kinds)}: at = {code.Values.Codec(item.Value)}.Read<TMode>(json, at, out {code.Values.Type(item.Value)} v{i}); if (TMode.Builds && at >= 0) value = new() {{ {item.Name} = v{i} }}; return at;"));
        }

        o.Line("default: return -1;");
        o.Close();
        o.Close();
    }

    private static void Writer(CodeFile code, ScalarUnionModel union)
    {
        var o = code.Out;
        code.OpenWrite();
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            o.Line(FormattableString.Invariant(
                $"{(i == 0 ? "" : "else ")}if (value.{item.Name} is {{ }} v{i}) {code.Values.Codec(item.Value)}.Write(ref output, v{i});"));
        }

        o.Line($"else output.Unwritable(\"The default of {union.Name} has no value.\");");
        o.Close();
    }

    private static string Words(InstanceTypes kinds) => kinds switch
    {
        InstanceTypes.String => "a string",
        InstanceTypes.Boolean => "true or false",
        InstanceTypes.Integer => "an integer",
        _ => "a number",
    };
}
