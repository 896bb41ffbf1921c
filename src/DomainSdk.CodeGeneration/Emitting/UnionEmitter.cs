using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes a union: an abstract record that nothing outside can derive from, and its cases.</summary>
internal static class UnionEmitter
{
    /// <summary>Writes a union.</summary>
    /// <param name="code">The file.</param>
    /// <param name="union">The union.</param>
    public static void Emit(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.Document(union.Documentation);
        code.Attributes();
        var bases = (union.BaseUnion is null ? "" : code.Names.Type(union.BaseUnion) + ", ") + $"{code.Type(Library.ModelInterface)}<{union.Name}>";
        o.Open($"{union.Accessibility} {(union.Hides ? "new " : "")}{(union.IsClosed ? "closed" : "abstract")} partial record {union.Name} : {bases}");
        UnionReader.Fields(code, union);

        // Cases that stand beside the union reach this constructor, types of other assemblies do not.
        var isNested = union.Cases.All(c => IsNestedIn(c.Type, union.Type));
        o.Line($"{(isNested ? "private" : "private protected")} {union.Name}() {{ }}\n");
        code.SchemaProperty(hides: union.BaseUnion is not null);
        foreach (var property in union.SharedProperties)
        {
            code.Document(property.Documentation);
            code.Deprecate(property.Documentation);
            var required = property.Presence == MemberPresence.Required ? "required " : "";
            var accessors = property.IsConstant ? "{ get; }" : "{ get; init; }";
            o.Line($"public abstract {required}{PropertyText.Type(code, property)} {property.Name} {accessors}");
        }

        if (union.SharedProperties.Count > 0)
            o.Line();
        MatchText.Emit(code, "Calls the function of the case at hand.", $"Not a case of {union.Name}.", hides: union.BaseUnion is not null,
            [.. union.Leaves.Select(c => new MatchArm(c.Type.Name, code.Names.Type(c.Type), code.Names.Type(c.Type), code.Names.Type(c.Type) + " v"))]);
        Conversions(code, union);
        UnionReader.Emit(code, union);
        Writer(code, union);
        code.Rules();
        if (union.Cases.Any(c => c.Payload is not null))
            o.Line();
        foreach (var wrapped in union.Cases.Where(c => c.Payload is not null))
        {
            code.Document(wrapped.Documentation);
            o.Line($"public {(wrapped.Hides ? "new " : "")}sealed record {wrapped.Type.Name}({code.Values.Type(wrapped.Payload!)} Value) : {code.Own};");
        }

        o.Close();
    }

    private static bool IsNestedIn(TypeName inner, TypeName outer) =>
        inner.Namespace == outer.Namespace && inner.Path.Count > outer.Path.Count && inner.Path.Take(outer.Path.Count).SequenceEqual(outer.Path, StringComparer.Ordinal);

    private static void Conversions(CodeFile code, UnionModel union)
    {
        var types = union.Cases.Select(c => c.Payload is null ? null : code.Values.Type(c.Payload)).ToList();
        var converted = union.Cases.Where((c, i) => c.Payload is { IsNullable: false } && types.Count(t => t == types[i]) == 1).ToList();
        foreach (var wrapped in converted)
            code.Out.Line($"public static implicit operator {code.Own}({code.Values.Type(wrapped.Payload!)} value) => new {wrapped.Type.Name}(value);");
        if (converted.Count > 0)
            code.Out.Line();
    }

    private static void Writer(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.OpenWrite();
        o.Open("switch (value)");
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            var (codec, part) = item.Payload is null ? (code.Names.Expression(item.Type), "") : (code.Values.Codec(item.Payload), ".Value");
            o.Line(FormattableString.Invariant($"case {code.Names.Type(item.Type)} v{i}: {codec}.Write(ref output, v{i}{part}); break;"));
        }

        o.Line($"default: output.Unwritable(\"A value of type {union.Name} is null, or not a case of it.\"); break;");
        o.Close();
        o.Close();
    }
}
