using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a union of scalars that the first byte tells apart, such as a string or a number: a struct with a property for each.</summary>
internal static class ScalarUnionEmitter
{
    /// <summary>Writes the struct.</summary>
    /// <param name="code">The file.</param>
    /// <param name="union">The union.</param>
    public static void Emit(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.Document(union.Documentation, "One of several scalars; the property that is not null says which.");
        code.Attributes(debuggerText: "{ToString(),nq}");
        o.Open($"{union.Accessibility} readonly partial record struct {union.Name} : {code.Type("IJsonModel")}<{union.Name}>");
        code.SchemaProperty();
        foreach (var item in union.Cases)
        {
            code.Document(item.Documentation == union.Documentation ? null : item.Documentation, $"The value where it is {Words((JsonTypes)item.Kinds)}, else null.");
            o.Line($"public {item.Payload!.CSharp}? {item.Name} {{ get; private init; }}");
        }

        o.Line();
        Match(code, union);
        foreach (var item in union.Cases.Where(c => union.Cases.Count(other => other.Payload!.CSharp == c.Payload!.CSharp) == 1))
        {
            var value = item.Payload!.IsValueType ? "value" : "value ?? throw new global::System.ArgumentNullException(nameof(value))";
            o.Line($"public static implicit operator {union.Name}({item.Payload.CSharp} value) => new() {{ {item.Name} = {value} }};");
        }

        var parts = string.Join(" ?? ", union.Cases.Select(c => $"(object?){c.Name}"));
        o.Line($"public override string ToString() => global::System.Convert.ToString({parts}, global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\";\n");
        Reader(code, union);
        Writer(code, union);
        code.Rules();
        o.Close();
    }

    private static void Match(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        var parameters = UnionEmitter.Parameters(union);
        o.Line("/// <summary>Calls the function of the kind at hand.</summary>");
        o.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        for (var i = 0; i < union.Cases.Count; i++)
            o.Line($"/// <param name=\"{parameters[i].TrimStart('@')}\">For a <see cref=\"{union.Cases[i].Name}\"/>.</param>");
        var list = union.Cases.Select((c, i) => $"{code.Type("Func")}<{c.Payload!.CSharp}, TResult> {parameters[i]}");
        o.Open($"public TResult Match<TResult>({string.Join(", ", list)}) => this switch");
        for (var i = 0; i < union.Cases.Count; i++)
            o.Line($"{{ {union.Cases[i].Name}: {{ }} v }} => ({parameters[i]} ?? throw new global::System.ArgumentNullException(nameof({parameters[i]})))(v),");
        o.Line($"_ => throw new global::System.InvalidOperationException(\"The default of {union.Name} has no value.\"),");
        o.Close(";\n");
    }

    private static void Reader(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.OpenRead();
        o.Line("value = default;");
        code.RunChecks();
        o.Open($"switch ({code.Static("JsonScanner")}.PeekKind(json, at))");
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            var label = UnionEmitter.KindLabel(code, (JsonTypes)item.Kinds);
            o.Line(FormattableString.Invariant(
                $"case {label}: at = {code.Codec(item.Payload!.Codec)}.Read<TMode>(json, at, out {item.Payload.CSharp} v{i}); if (TMode.Builds && at >= 0) value = new() {{ {item.Name} = v{i} }}; return at;"));
        }

        o.Line("default: return -1;");
        o.Close();
        o.Close();
    }

    private static void Writer(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.OpenWrite();
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            o.Line(FormattableString.Invariant(
                $"{(i == 0 ? "" : "else ")}if (value.{item.Name} is {{ }} v{i}) {code.Codec(item.Payload!.Codec)}.Write(ref output, v{i});"));
        }

        o.Line($"else throw new global::System.ArgumentException(\"The default of {union.Name} has no value.\", nameof(value));");
        o.Close();
    }

    private static string Words(JsonTypes kinds) => kinds switch
    {
        JsonTypes.String => "a string",
        JsonTypes.Boolean => "true or false",
        JsonTypes.Integer => "an integer",
        _ => "a number",
    };
}
