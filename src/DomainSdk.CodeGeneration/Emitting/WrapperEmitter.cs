using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a record around a single value.</summary>
internal static class WrapperEmitter
{
    /// <summary>Writes the record.</summary>
    /// <param name="code">The file.</param>
    /// <param name="wrapper">The wrapper.</param>
    public static void Emit(CodeFile code, WrapperModel wrapper)
    {
        var o = code.Out;
        var type = code.Values.Type(wrapper.Inner);
        code.Document(wrapper.Documentation, "A JSON value.");
        o.Line("/// <param name=\"Value\">The value.</param>");
        code.Attributes();
        var modifiers = wrapper.DeclaredByUser ? "" : wrapper.Accessibility + " sealed ";
        // Who declares the type may have members of these names.
        var isJson = wrapper.DeclaredByUser ? null : PlainTextMembers.IsJson(wrapper.Inner);
        var contract = code.Type(isJson is null ? Library.ModelInterface : Library.PlainTextInterface);
        o.Open($"{modifiers}partial record {wrapper.Name}({type} Value) : {contract}<{wrapper.Name}>");
        code.SchemaProperty();
        if (isJson is { } asIs) PlainTextMembers.Emit(code, isClass: true, asIs);
        code.OpenRead();
        o.Line("value = null!;");
        code.RunChecks();
        o.Line($"at = {code.Values.Codec(wrapper.Inner)}.Read<TMode>(json, at, out {type} inner);");
        o.Line("if (TMode.Builds && at >= 0) value = new(inner);");
        o.Line("return at;");
        o.Close();
        code.OpenWrite();
        o.Line("if (output.IsMissing(value)) return;");
        o.Line($"{code.Values.Codec(wrapper.Inner)}.Write(ref output, value.Value);");
        o.Close();
        code.Rules();
        o.Close();
    }
}
