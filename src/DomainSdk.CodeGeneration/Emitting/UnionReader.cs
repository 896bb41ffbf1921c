using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes the reader of a union: it finds the case, and reads it.</summary>
internal static class UnionReader
{
    /// <summary>Writes the tables that the reader looks into.</summary>
    /// <param name="code">The file.</param>
    /// <param name="union">The union.</param>
    public static void Fields(CodeFile code, UnionModel union)
    {
        var tags = union.Dispatch switch
        {
            ByTag tag => Tags(tag),
            ByTrial { Sure: { } sure } => Tags(sure),
            ByTrial { Filter: { Tag: not null, IsBoolean: false } } trial => FilterValues(trial),
            ByCondition { Test.Tags.Count: > 0 } condition => condition.Test.Tags,
            _ => [],
        };
        if (tags.Count > 0)
            Table(code, Library.EnumTable, "s_tags", tags);
        if (union.Dispatch is ByTrial { Filter.Members: { Count: > 0 } members })
            Table(code, Library.MemberTable, "s_telling", members);
        if (union.Dispatch is ByTrial { SchemaUris.Count: > 0 } again)
            code.Out.Line($"private static readonly {code.Type(Library.CaseChoice)} s_cases = {code.Static(Library.CaseChoice)}.{(again.IsExactlyOne ? "One" : "First")}({string.Join(", ", again.SchemaUris.Select(code.Schema))});\n");
        if (union.Dispatch is ByCondition { Test: { Tags.Count: 0 } test })
            code.Out.Line($"private static readonly {code.Type(Library.ResidualCheck)} s_condition = {code.Static(Library.ResidualCheck)}.All({code.Schema(test.SchemaUri)});\n");
    }

    /// <summary>Writes the reader.</summary>
    /// <param name="code">The file.</param>
    /// <param name="union">The union.</param>
    public static void Emit(CodeFile code, UnionModel union)
    {
        var o = code.Out;
        code.OpenRead();
        o.Line("value = null!;");
        code.RunChecks();
        if (union.ChecksAll)
        {
            var otherwise = union.IsObject ? $"!{code.Static(Library.JsonRead)}.IsObject(json, at) ? -1 : " : "";
            o.Line($"if (!TMode.Builds) return {otherwise}{code.Static(Library.JsonRead)}.SkipValue(json, at);");
        }

        switch (union.Dispatch)
        {
            case ByTag tag:
                o.Line($"var tag = {code.Static(Library.JsonRead)}.FindTag(json, at, {Literal.String(tag.Member)}u8);");
                o.Line($"if (tag < 0 || {code.Static(Library.JsonRead)}.Enum(json, tag, s_tags, out var found) < 0) return -1;");
                o.Open("switch (found)");
                OfTags(code, union, tag, "v");
                EndSwitch(o);
                break;
            case ByKind kinds:
                o.Open($"switch ({code.Static(Library.JsonRead)}.PeekKind(json, at))");
                for (var i = 0; i < kinds.Branches.Count; i++)
                    Case(code, union, KindLabel(code, kinds.Branches[i].Kinds), kinds.Branches[i].Branch, Local("v", i));
                EndSwitch(o);
                break;
            case ByCondition condition:
                OfCondition(code, union, condition);
                break;
            case ByTrial { SchemaUris.Count: > 0 } again:
                OfRepeatedTrial(code, union, again);
                break;
            case ByTrial trial:
                OfTrial(code, union, trial);
                break;
        }

        o.Close();
    }

    /// <summary>The pattern of a kind.</summary>
    /// <param name="code">The file.</param>
    /// <param name="kinds">The kind; both sorts of number are one.</param>
    public static string KindLabel(CodeFile code, InstanceTypes kinds)
    {
        var kind = code.Static(Library.JsonKind);
        return kinds switch
        {
            InstanceTypes.String => kind + ".String",
            InstanceTypes.Boolean => $"{kind}.True or {kind}.False",
            InstanceTypes.Array => kind + ".Array",
            InstanceTypes.Object => kind + ".Object",
            InstanceTypes.Null => kind + ".Null",
            _ => kind + ".Number",
        };
    }

    private static void OfCondition(CodeFile code, UnionModel union, ByCondition condition)
    {
        var test = condition.Test;
        var tested = test.Tags.Count == 0 ? "s_condition" : "s_tags";
        var holds = test.Member is null ? "s_condition.Holds(json, at)"
            : $"{code.Static(Library.JsonRead)}.HasTag(json, at, {Literal.String(test.Member)}u8, {tested}, {(test.HoldsWithout ? "true" : "false")})";
        code.Out.Line($"if ({holds}) {{ {ReadCase(code, union, condition.Then, "v0")} }}");
        code.Out.Line(ReadCase(code, union, condition.Else, "v1"));
    }

    // Trying reads what is within the cases once per case, on every level; so it is counted, and verdicts choose the case in the end.
    private static void OfRepeatedTrial(CodeFile code, UnionModel union, ByTrial trial)
    {
        var o = code.Out;
        o.Line($"var trial = {code.Static(Library.CaseTrial)}.Begin(json, at);");
        o.Line($"if (trial.IsAlone) return {code.Static(Library.JsonRead)}.Document<TMode, {code.Own}>(json, at, out value);");
        o.Open("if (trial.IsOpen)");
        o.Line("var end = trial.End(json, at, tryEach(json, at, out value));");
        o.Line("if (!trial.IsOver) return end;");
        o.Close();
        o.Line("value = null!;");
        o.Line("if (!trial.Chooses) return -1;");
        o.Open("switch (s_cases.Find(json, at))");
        for (var i = 0; i < trial.Branches.Count; i++)
            Case(code, union, i.ToString(CultureInfo.InvariantCulture), trial.Branches[i].Branch, Local("v", i));
        EndSwitch(o);
        o.Line();
        code.OpenTry();
        o.Line("value = null!;");
        OfTrial(code, union, trial);
        o.Close();
    }

    private static void OfTrial(CodeFile code, UnionModel union, ByTrial trial)
    {
        var o = code.Out;
        Sure(code, union, trial.Sure);
        FindFilter(code, trial);
        if (!trial.IsExactlyOne)
        {
            for (var i = 0; i < trial.Branches.Count; i++)
                First(code, union, trial, i);
            o.Line("return -1;");
            return;
        }

        // Exactly one branch must fit: all are tried without building, then the one is built.
        o.Line("int fit = -1, end = -1;");
        for (var i = 0; i < trial.Branches.Count; i++)
        {
            o.Line(Guard(Filter(trial, i), FormattableString.Invariant(
                $"var end{i} = {Reader(code, union, trial.Branches[i].Branch)}<{code.Type(Library.Skip)}>(json, at, out _); if (end{i} >= 0) {{ if (fit >= 0) return -1; fit = {i}; end = end{i}; }}")));
        }

        o.Line("if (!TMode.Builds) return end;");
        o.Open("switch (fit)");
        for (var i = 0; i < trial.Branches.Count; i++)
            Case(code, union, i.ToString(CultureInfo.InvariantCulture), trial.Branches[i].Branch, Local("v", i));
        EndSwitch(o);
    }

    // Where the member that tells the cases apart is there, no other case can fit.
    private static void Sure(CodeFile code, UnionModel union, ByTag? tag)
    {
        if (tag is null)
            return;
        var o = code.Out;
        o.Line($"var tag = {code.Static(Library.JsonRead)}.FindTag(json, at, {Literal.String(tag.Member)}u8);");
        o.Open("if (tag >= 0)");
        o.Line($"if ({code.Static(Library.JsonRead)}.Enum(json, tag, s_tags, out var found) < 0) return -1;");
        o.Open("switch (found)");
        OfTags(code, union, tag, "sure");
        EndSwitch(o);
        o.Close();
        o.Line();
    }

    private static void OfTags(CodeFile code, UnionModel union, ByTag tag, string local)
    {
        var next = 0;
        for (var i = 0; i < tag.Branches.Count; i++)
        {
            var label = string.Join(" or ", tag.Branches[i].Tags.Select(_ => (next++).ToString(CultureInfo.InvariantCulture)));
            Case(code, union, label, tag.Branches[i].Branch, Local(local, i));
        }
    }

    // What a member is, and which there are, tells of some branches that they cannot fit; they are not tried.
    private static void FindFilter(CodeFile code, ByTrial trial)
    {
        if (trial.Filter is not { } filter)
            return;
        var read = code.Static(Library.JsonRead);
        if (filter.Tag is not null)
        {
            code.Out.Line($"var tag = {read}.FindTag(json, at, {Literal.String(filter.Tag)}u8);");
            code.Out.Line(filter.IsBoolean ? $"var found = {read}.Flag(json, tag);" : "var found = -1;");
            if (!filter.IsBoolean)
                code.Out.Line($"if (tag >= 0) {read}.Enum(json, tag, s_tags, out found);");
        }

        if (filter.Members.Count > 0)
            code.Out.Line($"var there = {read}.FindMembers(json, at, s_telling);");
    }

    /// <summary>The condition under which a branch is tried; empty for always.</summary>
    private static string Filter(ByTrial trial, int branch)
    {
        var needs = trial.Branches[branch].Needs;
        var conditions = TagConditions(FilterValues(trial), needs).ToList();
        static string Bits(ulong mask) => FormattableString.Invariant($"0x{mask:X}UL");
        if ((needs.Needed | needs.Forbidden) != 0)
            conditions.Add(($"(there & {Bits(needs.Needed | needs.Forbidden)}) == {(needs.Needed == 0 ? "0" : Bits(needs.Needed))}", IsEither: false));
        return conditions.Count switch
        {
            0 => "",
            1 => $"if ({conditions[0].Text}) ",
            _ => $"if ({string.Join(" && ", conditions.Select(c => c.IsEither ? $"({c.Text})" : c.Text))}) ",
        };
    }

    private static IEnumerable<(string Text, bool IsEither)> TagConditions(IReadOnlyList<string> all, CaseFilterModel needs)
    {
        string Places(IEnumerable<string> values) => string.Join(" or ", all.Select((v, i) => (v, i)).Where(v => values.Contains(v.v)).Select(v => v.i.ToString(CultureInfo.InvariantCulture)));
        if (needs.Values.Count > 0)
        {
            yield return ($"{(needs.NeedsTag ? "" : "tag < 0 || ")}found is {Places(needs.Values)}", !needs.NeedsTag);
            yield break;
        }

        if (needs.NeedsTag)
            yield return ("tag >= 0", false);
        var others = all.Where(needs.Others.Contains).ToList();
        if (others.Count > 0)
            yield return (others.Count == all.Count ? "found < 0" : $"found is not ({Places(others)})", false);
    }

    private static void First(CodeFile code, UnionModel union, ByTrial trial, int index)
    {
        var branch = trial.Branches[index].Branch;
        var item = union.Cases[branch.Case];
        var type = item.Payload is null ? code.Names.Type(item.Type) : code.Values.Type(branch.Value);
        var make = item.Payload is null
            ? FormattableString.Invariant($"value = v{index};")
            : FormattableString.Invariant($"if (TMode.Builds) value = new {item.Type.Name}(v{index});");
        code.Out.Line(Guard(Filter(trial, index), FormattableString.Invariant(
            $"var end{index} = {Reader(code, union, branch)}<TMode>(json, at, out {type} v{index}); if (end{index} >= 0) {{ {make} return end{index}; }}")));
    }

    // What is itself the case goes straight to its place: a local for each of many cases would be cleared for every value.
    private static string ReadCase(CodeFile code, UnionModel union, BranchModel branch, string local)
    {
        var item = union.Cases[branch.Case];
        var reader = Reader(code, union, branch) + "<TMode>";
        return item.Payload is null
            ? $"return {reader}(json, at, out {code.Static(Library.JsonRead)}.AsCase<{code.Own}, {code.Names.Type(item.Type)}>(ref value));"
            : $"at = {reader}(json, at, out {code.Values.Type(branch.Value)} {local}); if (TMode.Builds && at >= 0) value = new {item.Type.Name}({local}); return at;";
    }

    // A record that is nothing but a case has a reader for its union and one for everybody else, which asks the union.
    private static string Reader(CodeFile code, UnionModel union, BranchModel branch) =>
        code.Values.Codec(branch.Value) + (union.Cases[branch.Case].IsJudgedByUnion ? ".ReadCase" : ".Read");

    private static void Case(CodeFile code, UnionModel union, string label, BranchModel branch, string local) =>
        code.Out.Line($"case {label}: {ReadCase(code, union, branch, local)}");

    private static void EndSwitch(SourceWriter o)
    {
        o.Line("default: return -1;");
        o.Close();
    }

    private static void Table(CodeFile code, LibraryType type, string name, IEnumerable<string> values) =>
        code.Out.Line($"private static readonly {code.Type(type)} {name} = new({string.Join(", ", values.Select(Literal.String))});\n");

    private static IReadOnlyList<string> Tags(ByTag tag) => [.. tag.Branches.SelectMany(b => b.Tags)];

    private static IReadOnlyList<string> FilterValues(ByTrial trial) => trial.Filter?.IsBoolean == true
        ? ["false", "true"]
        : [.. trial.Branches.SelectMany(b => b.Needs.Values).Distinct(StringComparer.Ordinal)];

    private static string Guard(string condition, string statements) => condition.Length == 0 ? statements : $"{condition}{{ {statements} }}";

    private static string Local(string name, int index) => name + index.ToString(CultureInfo.InvariantCulture);
}
