using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Keywords;

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
        o.Open($"{union.Accessibility} abstract partial record {union.Name} : {code.Type("IJsonModel")}<{union.Name}>");
        if (union.TagName is not null && union.Dispatch != UnionDispatch.Condition)
            o.Line($"private static readonly {code.Type("EnumTable")} s_tags = new({string.Join(", ", union.Cases.SelectMany(c => c.Tags).Select(Literal.String))});\n");

        if (union is { FilterName: not null, FilterIsBoolean: false })
            o.Line($"private static readonly {code.Type("EnumTable")} s_tags = new({string.Join(", ", FilterValues(union).Select(Literal.String))});\n");

        if (union.FilterMembers.Count > 0)
            o.Line($"private static readonly {code.Type("MemberTable")} s_telling = new({string.Join(", ", union.FilterMembers.Select(Literal.String))});\n");

        if (union is { Dispatch: UnionDispatch.Condition, ConditionTags.Count: > 0 })
            o.Line($"private static readonly {code.Type("EnumTable")} s_tags = new({string.Join(", ", union.ConditionTags.Select(Literal.String))});\n");
        else if (union.Dispatch == UnionDispatch.Condition)
            o.Line($"private static readonly {code.Type("ResidualCheck")} s_condition = {code.Static("ResidualCheck")}.All({code.Schema(union.ConditionUri!)});\n");

        // Cases that stand beside the union reach this constructor, types of other assemblies do not.
        var isNested = union.Cases.All(c => c.CaseType.StartsWith(union.QualifiedName + ".", StringComparison.Ordinal));
        o.Line($"{(isNested ? "private" : "private protected")} {union.Name}() {{ }}\n");
        code.SchemaProperty();
        foreach (var property in union.SharedProperties)
        {
            code.Document(property.Documentation);
            var required = property.Presence == MemberPresence.Required ? "required " : "";
            var accessors = property.Presence == MemberPresence.Constant ? "{ get; }" : "{ get; init; }";
            o.Line($"public abstract {required}{RecordEmitter.PropertyType(code, property)} {property.Name} {accessors}");
        }

        if (union.SharedProperties.Count > 0)
            o.Line();

        Match(code, union);
        Conversions(code, union);
        Reader(code, union);
        Writer(code, union);
        code.Rules();
        if (union.Cases.Any(c => c.Payload is not null))
            o.Line();
        foreach (var wrapped in union.Cases.Where(c => c.Payload is not null))
        {
            code.Document(wrapped.Documentation);
            o.Line($"public sealed record {wrapped.Name}({wrapped.Payload!.CSharp} Value) : {union.Name};");
        }

        o.Close();
    }

    private static void Match(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        var parameters = Parameters(union);
        o.Line("/// <summary>Calls the function of the case at hand.</summary>");
        o.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        for (var i = 0; i < union.Cases.Count; i++)
            o.Line($"/// <param name=\"{parameters[i].TrimStart('@')}\">For a <see cref=\"{union.Cases[i].CaseType}\"/>.</param>");
        var list = union.Cases.Select((c, i) => $"{code.Type("Func")}<{c.CaseType}, TResult> {parameters[i]}");
        o.Open($"public TResult Match<TResult>({string.Join(", ", list)}) => this switch");
        for (var i = 0; i < union.Cases.Count; i++)
            o.Line($"{union.Cases[i].CaseType} v => ({parameters[i]} ?? throw new global::System.ArgumentNullException(nameof({parameters[i]})))(v),");
        o.Line($"_ => throw new global::System.InvalidOperationException(\"Not a case of {union.Name}.\"),");
        o.Close(";\n");
    }

    /// <summary>The names of the functions that <c>Match</c> takes.</summary>
    /// <param name="union">The union.</param>
    public static string[] Parameters(UnionModel union)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "v" };
        return [.. union.Cases.Select(c =>
        {
            // A parameter called as a C# type, such as @object, reads as one (CA1720).
            var name = Identifiers.Camel(c.Name);
            if (name[0] == '@' || name == "integer")
                name = name.TrimStart('@') + "Case";
            while (!taken.Add(name))
                name += "_";
            return name;
        })];
    }

    private static void Conversions(CodeFile code, UnionModel union)
    {
        var converted = union.Cases.Where(c => c.Payload is { IsNullable: false } payload && union.Cases.Count(o => o.Payload?.CSharp == payload.CSharp) == 1).ToList();
        foreach (var wrapped in converted)
            code.Out.Line($"public static implicit operator {union.Name}({wrapped.Payload!.CSharp} value) => new {wrapped.Name}(value);");
        if (converted.Count > 0)
            code.Out.Line();
    }

    private static void Reader(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.OpenRead();
        o.Line("value = null!;");
        code.RunChecks();
        if (union.ChecksAll)
        {
            var otherwise = union.IsObject ? $"!{code.Static("JsonRead")}.IsObject(json, at) ? -1 : " : "";
            o.Line($"if (!TMode.Builds) return {otherwise}{code.Static("JsonScanner")}.SkipValue(json, at);");
        }

        switch (union.Dispatch)
        {
            case UnionDispatch.Tag:
                o.Line($"var tag = {code.Static("JsonRead")}.FindTag(json, at, {Literal.String(union.TagName!)}u8);");
                o.Line($"if (tag < 0 || {code.Static("JsonRead")}.Enum(json, tag, s_tags, out var found) < 0) return -1;");
                o.Open("switch (found)");
                Cases(code, union, TagLabels(union));
                break;
            case UnionDispatch.Kind:
                o.Open($"switch ({code.Static("JsonScanner")}.PeekKind(json, at))");
                Cases(code, union, [.. union.Cases.Select(c => KindLabel(code, (JsonTypes)c.Kinds))]);
                break;
            case UnionDispatch.Condition:
                var tested = union.ConditionTags.Count == 0 ? "s_condition" : "s_tags";
                var condition = union.TagName is null ? "s_condition.Holds(json, at)"
                    : $"{code.Static("JsonRead")}.HasTag(json, at, {Literal.String(union.TagName)}u8, {tested}, {(union.HoldsWithoutTag ? "true" : "false")})";
                o.Line($"if ({condition}) {{ {ReadCase(code, union.Cases[0], 0)} return at; }}");
                o.Line($"{ReadCase(code, union.Cases[1], 1)} return at;");
                o.Close();
                return;
            case UnionDispatch.First:
                SureCases(code, union);
                FindFilter(code, union);
                for (var i = 0; i < union.Cases.Count; i++)
                    First(code, union, i);
                o.Line("return -1;");
                o.Close();
                return;
            default:
                SureCases(code, union);
                FindFilter(code, union);
                Count(code, union);
                break;
        }

        o.Line("default: return -1;");
        o.Close();
        o.Close();
    }

    private static void Cases(CodeFile code, UnionModel union, string[] labels, string local = "v")
    {
        for (var i = 0; i < union.Cases.Count; i++)
            code.Out.Line($"case {labels[i]}: {ReadCase(code, union.Cases[i], i, local)} return at;");
    }

    // Where the member that tells the cases apart is there, no other case can fit.
    private static void SureCases(CodeFile code, UnionModel union)
    {
        if (union.TagName is null)
            return;
        var o = code.Out;
        o.Line($"var tag = {code.Static("JsonRead")}.FindTag(json, at, {Literal.String(union.TagName)}u8);");
        o.Open("if (tag >= 0)");
        o.Line($"if ({code.Static("JsonRead")}.Enum(json, tag, s_tags, out var found) < 0) return -1;");
        o.Open("switch (found)");
        Cases(code, union, TagLabels(union), "sure");
        o.Line("default: return -1;");
        o.Close();
        o.Close();
        o.Line();
    }

    private static string ReadCase(CodeFile code, UnionCaseModel item, int index, string local = "v") => item.Payload is null
        ? FormattableString.Invariant($"at = {code.Codec(item.CaseType)}.Read<TMode>(json, at, out {item.CaseType} {local}{index}); value = {local}{index};")
        : FormattableString.Invariant($"at = {code.Codec(item.Payload.Codec)}.Read<TMode>(json, at, out {item.Payload.CSharp} {local}{index}); if (TMode.Builds && at >= 0) value = new {item.Name}({local}{index});");

    private static List<string> FilterValues(UnionModel union) => union.FilterIsBoolean ? ["false", "true"] : [.. union.Cases.SelectMany(c => c.Filter.Values).Distinct(StringComparer.Ordinal)];

    // What a member is, and which there are, tells of some cases that they cannot fit; they are not tried.
    private static void FindFilter(CodeFile code, UnionModel union)
    {
        if (union.FilterName is not null)
        {
            var read = code.Static("JsonRead");
            code.Out.Line($"var tag = {read}.FindTag(json, at, {Literal.String(union.FilterName)}u8);");
            code.Out.Line(union.FilterIsBoolean ? $"var found = {read}.Flag(json, tag);" : "var found = -1;");
            if (!union.FilterIsBoolean)
                code.Out.Line($"if (tag >= 0) {read}.Enum(json, tag, s_tags, out found);");
        }

        if (union.FilterMembers.Count > 0)
            code.Out.Line($"var there = {code.Static("JsonRead")}.FindMembers(json, at, s_telling);");
    }

    /// <summary>The condition under which a case is tried; empty for always.</summary>
    private static string Filter(UnionModel union, CaseFilterModel filter)
    {
        var conditions = TagConditions(FilterValues(union), filter).ToList();
        static string Bits(ulong mask) => FormattableString.Invariant($"0x{mask:X}UL");
        if ((filter.Needed | filter.Forbidden) != 0)
            conditions.Add($"(there & {Bits(filter.Needed | filter.Forbidden)}) == {(filter.Needed == 0 ? "0" : Bits(filter.Needed))}");
        return conditions.Count switch
        {
            0 => "",
            1 => $"if ({conditions[0]}) ",
            _ => $"if ({string.Join(" && ", conditions.Select(c => c.Contains(" || ") ? $"({c})" : c))}) ",
        };
    }

    private static IEnumerable<string> TagConditions(List<string> all, CaseFilterModel filter)
    {
        string Places(IEnumerable<string> values) => string.Join(" or ", values.Select(v => all.IndexOf(v).ToString(CultureInfo.InvariantCulture)));
        if (filter.Values.Count > 0)
        {
            yield return $"{(filter.NeedsTag ? "" : "tag < 0 || ")}found is {Places(filter.Values)}";
            yield break;
        }

        if (filter.NeedsTag)
            yield return "tag >= 0";
        var others = all.FindAll(filter.Others.Contains);
        if (others.Count > 0)
            yield return others.Count == all.Count ? "found < 0" : $"found is not ({Places(others)})";
    }

    private static string Guard(string condition, string statements) => condition.Length == 0 ? statements : $"{condition}{{ {statements} }}";

    private static void First(CodeFile code, UnionModel union, int index)
    {
        var item = union.Cases[index];
        var codec = code.Codec(item.Payload?.Codec ?? item.CaseType);
        var type = item.Payload?.CSharp ?? item.CaseType;
        var make = item.Payload is null
            ? FormattableString.Invariant($"value = v{index};")
            : FormattableString.Invariant($"if (TMode.Builds) value = new {item.Name}(v{index});");
        code.Out.Line(Guard(Filter(union, item.Filter), FormattableString.Invariant(
            $"var end{index} = {codec}.Read<TMode>(json, at, out {type} v{index}); if (end{index} >= 0) {{ {make} return end{index}; }}")));
    }

    /// <summary>Exactly one case must fit: all are tried without building, then the one is built.</summary>
    private static void Count(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        o.Line("int fit = -1, end = -1;");
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            o.Line(Guard(Filter(union, item.Filter), FormattableString.Invariant(
                $"var end{i} = {code.Codec(item.Payload?.Codec ?? item.CaseType)}.Read<{code.Type("Skip")}>(json, at, out _); if (end{i} >= 0) {{ if (fit >= 0) return -1; fit = {i}; end = end{i}; }}")));
        }

        o.Line("if (!TMode.Builds) return end;");
        o.Open("switch (fit)");
        Cases(code, union, [.. union.Cases.Select((_, i) => i.ToString(CultureInfo.InvariantCulture))]);
    }

    private static string[] TagLabels(UnionModel union)
    {
        var next = 0;
        return [.. union.Cases.Select(c => string.Join(" or ", c.Tags.Select(_ => (next++).ToString(CultureInfo.InvariantCulture))))];
    }

    /// <summary>The pattern of the kinds of a case.</summary>
    /// <param name="code">The file.</param>
    /// <param name="kinds">The kinds.</param>
    public static string KindLabel(CodeFile code, JsonTypes kinds)
    {
        var kind = code.Static("JsonKind");
        return kinds switch
        {
            JsonTypes.String => kind + ".String",
            JsonTypes.Boolean => $"{kind}.True or {kind}.False",
            JsonTypes.Array => kind + ".Array",
            JsonTypes.Object => kind + ".Object",
            JsonTypes.Null => kind + ".Null",
            _ => kind + ".Number",
        };
    }

    private static void Writer(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.OpenWrite();
        o.Open("switch (value)");
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var item = union.Cases[i];
            var codec = code.Codec(item.Payload?.Codec ?? item.CaseType);
            var payload = item.Payload is null ? "" : ".Value";
            o.Line(FormattableString.Invariant($"case {item.CaseType} v{i}: {codec}.Write(ref output, v{i}{payload}); break;"));
        }

        o.Line($"default: throw new global::System.ArgumentException(\"Not a case of {union.Name}.\", nameof(value));");
        o.Close();
        o.Close();
    }
}
