using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a typed id.</summary>
internal static class IdentifierEmitter
{
    /// <summary>Writes the struct.</summary>
    /// <param name="code">The file.</param>
    /// <param name="id">The id.</param>
    public static void Emit(CodeFile code, IdentifierModel id)
    {
        var o = code.Out;
        code.Document(id.Documentation, "Identifies an entity.");
        o.Line("/// <param name=\"Value\">The text of the id.</param>");
        code.Attributes();
        o.Open($"{id.Accessibility} readonly partial record struct {id.Name}(string Value) : {code.Type(Library.PlainTextInterface)}<{id.Name}>{EntityKey(code, id)}");
        code.SchemaProperty();
        if (id.EntityKind is { } kind)
            o.Line($"string {code.Type(Library.EntityKey)}.EntityKind => {Literal.String(kind)};");
        o.Line("public override string ToString() => Value ?? \"\";");
        PlainTextMembers.Emit(code, isClass: false, isJson: false);
        code.OpenRead();
        o.Line("value = default;");
        code.RunChecks();
        o.Line($"at = {code.Values.Codec(id.Inner)}.Read<TMode>(json, at, out string text);");
        o.Line("if (TMode.Builds) value = new(text);");
        o.Line("return at;");
        o.Close();
        code.OpenWrite();
        o.Line($"{code.Values.Codec(id.Inner)}.Write(ref output, value.Value);");
        o.Close();
        code.Rules();
        o.Close();
    }

    // Where it is not known which type the entities have, whoever asks for one names it.
    private static string EntityKey(CodeFile code, IdentifierModel id) =>
        id.EntityKind is null ? "" : $", {code.Type(Library.EntityKey)}{(id.Entity is null ? "" : $"<{code.Names.Type(id.Entity)}>")}";
}
