using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes the reader of a record: one pass that validates and, if asked, builds.</summary>
internal static class RecordReader
{
    private const int WordBits = 64;
    private const int LineLength = 150;

    // A reader clears the room for its values at every call, also where it makes none: with more members than that, validating has a loop of its own.
    private const int MembersWithRoom = 24;

    /// <summary>A record with more members than that asks whether the stack has room for all of them.</summary>
    public const int MostMembersInFrame = 32;

    private const string Refuse = "return -1;";

    private static readonly string[] Reserved = ["json", "at", "value", "seen", "member", "name", "rest", "output"];

    // Locals of which there can be several, with a number behind.
    private static readonly string[] NumberedLocals = ["seen", "match", "other", "v", "met"];

    /// <summary>Writes the reader.</summary>
    /// <param name="code">The file.</param>
    /// <param name="record">The record.</param>
    public static void Emit(CodeFile code, RecordModel record)
    {
        var o = code.Out;
        var locals = Locals(record);
        var tracks = record.Properties.Any(p => p.IsRequired || p.Presence == MemberPresence.Defaulted) || record.Dependencies.Count > 0 || record.Conditions.Count > 0;
        var words = tracks ? (record.Properties.Count + WordBits - 1) / WordBits : 0;
        if (record is { IsJudgedByUnion: true, BaseUnion: { } union })
            code.OpenReadCase(union);
        else
            code.OpenRead();
        o.Line("value = null!;");
        var isWide = record.Properties.Count > MostMembersInFrame;
        if (isWide)
            code.OpenMembers(record.Properties.Count);
        code.RunChecks();
        if (record.AcceptsOtherKinds)
            o.Line($"if (!{code.Static(Library.JsonRead)}.IsObject(json, at)) return {code.Static(Library.JsonRead)}.OtherKind<TMode>(json, at);");
        var isApart = record.Properties.Count > MembersWithRoom;
        if (isApart)
            o.Line("if (!TMode.Builds) return Validate(json, at);");
        o.Line($"if (!{code.Static(Library.JsonRead)}.BeginObject(json, ref at)) return -1;");
        foreach (var group in record.Properties.Select((p, i) => Local(code, p, locals[i])).Where(l => l.Type.Length > 0).GroupBy(l => l.Type, StringComparer.Ordinal))
            o.Line($"{group.Key} {string.Join(", ", group.Select(l => l.Text))};");
        for (var i = 0; i < record.Patterns.Count; i++)
            o.Line(FormattableString.Invariant($"{code.Type(Library.ValueMapBuilder)}<{code.Values.Type(record.Patterns[i].Value)}> match{i} = default;"));
        if (record.UnknownMembers?.PropertyName is not null)
            o.Line($"{code.Type(Library.ValueMapBuilder)}<{code.Values.Type(record.UnknownMembers.Value)}> rest = default;");
        var conditions = new ConditionText(code, record.Conditions, Seen, Mask);
        Members(code, record, locals, words, conditions);
        Build(code, record, locals, words);
        o.Line("return at;");
        if (isApart)
        {
            o.Line();
            code.OpenValidate();
            o.Line($"if (!{code.Static(Library.JsonRead)}.BeginObject(json, ref at)) return -1;");
            Members(code, record, null, words, conditions);
            o.Line("return at;");
            o.Close();
        }

        if (isWide)
            o.Close();
        o.Close();
    }

    /// <summary>Reads all members, and finds out whether those that must be there are.</summary>
    private static void Members(CodeFile code, RecordModel record, string[]? locals, int words, ConditionText conditions)
    {
        var o = code.Out;
        var seen = words > 0 ? $"ulong {string.Join(", ", Enumerable.Range(0, words).Select(w => Seen(w) + " = 0"))}; " : "";
        if (record.Properties.Count > 0)
            o.Line(seen + "int member = -1;");
        if (conditions.Flags.Length > 0)
            o.Line($"bool {conditions.Flags};");
        Loop(code, record, locals, words, conditions);
        Verdict(o, record, words, conditions);
    }

    private static (string Type, string Text) Local(CodeFile code, PropertyModel property, string local)
    {
        if (property.Presence is MemberPresence.Constant or MemberPresence.Forbidden)
            return ("", "");
        if (property.Presence == MemberPresence.OptionalConstant)
            return ("bool", $"{local} = false");
        if (property.Presence == MemberPresence.Defaulted)
            return (code.Values.Type(property.Value), $"{local} = {DefaultText.Of(code, property)}");
        var isReference = !ValueText.IsValueType(property.Value) && !property.Value.IsNullable && property.Presence == MemberPresence.Required;
        return (PropertyText.Type(code, property), $"{local} = {(isReference ? "null!" : "default")}");
    }

    private static void Loop(CodeFile code, RecordModel record, string[]? locals, int words, ConditionText conditions)
    {
        var o = code.Out;
        var read = code.Static(Library.JsonRead);
        if (record.Properties.Count == 0)
        {
            if (record is { UnknownMembers: null, Patterns.Count: 0 })
            {
                o.Line($"if ({read}.NextMember(json, ref at, out _)) return -1;");
                return;
            }

            o.Open($"while ({read}.NextMember(json, ref at, out var name))");
            UndeclaredReader.Write(code, record, builds: true);
            o.Close();
            return;
        }

        var isClosed = record is { UnknownMembers: null, Patterns.Count: 0 };
        var named = record.Patterns.Count > 0 || record.UnknownMembers is { NameRule: not null } || (locals is not null && record.UnknownMembers is { PropertyName: not null });
        var name = named ? ", out var name" : "";
        o.Open($"while ({read}.NextMember(json, ref at, s_members, ref member{name}))");
        o.Open("switch (member)");
        for (var i = 0; i < record.Properties.Count; i++)
            o.Line(FormattableString.Invariant($"case {i}: {conditions.TestsOf(i)}{Ending(ReadMember(code, record.Properties[i], locals?[i], i))}"));
        if (isClosed)
        {
            o.Line("default: return -1;");
        }
        else
        {
            o.Open("default:");
            UndeclaredReader.Write(code, record, locals is not null);
            o.Line("break;");
            o.Close();
        }

        o.Close();

        // A value that is not valid leaves -1, with which there is no next member. Where each member is refused, nothing comes after.
        if (!isClosed || record.Properties.Any(p => p.Presence != MemberPresence.Forbidden))
            Track(o, words, isOpen: !isClosed);
        o.Close();
    }

    private static string Ending(string statements) => statements == Refuse ? statements : statements + " break;";

    private static string ReadMember(CodeFile code, PropertyModel property, string? local, int index)
    {
        if (property.Presence == MemberPresence.Forbidden)
            return Refuse;
        if (property.IsConstant)
        {
            var read = $"at = {code.Static(Library.JsonRead)}.Constant(json, at, {PropertyText.ConstantRule(code, property)}.Rule);";
            return property.Presence == MemberPresence.Constant || local is null ? read : $"{read} {local} = true;";
        }

        var codec = code.Values.Codec(property.Value);
        if (local is null)
            return $"at = {codec}.Read<{code.Type(Library.Skip)}>(json, at, out _);";

        // A value that may be absent is read as what it is when it is there.
        var isLifted = property.Presence == MemberPresence.OptionalNullable || (property.Presence == MemberPresence.Optional && ValueText.IsValueType(property.Value));
        return isLifted
            ? FormattableString.Invariant($"at = {codec}.Read<TMode>(json, at, out {code.Values.Type(property.Value)} v{index}); {local} = v{index};")
            : $"at = {codec}.Read<TMode>(json, at, out {local});";
    }

    private static void Track(SourceWriter o, int words, bool isOpen)
    {
        if (words == 1)
        {
            o.Line(isOpen ? "if (member >= 0) seen |= 1UL << member;" : "seen |= 1UL << member;");
            return;
        }

        // From the last word down, so that no word takes the -1 of an undeclared member. The shift takes the member's place within its
        // word by itself: it counts modulo 64.
        for (var word = words - 1; word >= 0; word--)
        {
            var condition = word > 0 ? FormattableString.Invariant($"if (member >= {word * WordBits}) ") : isOpen ? "if (member >= 0) " : "";
            o.Line($"{(word == words - 1 ? "" : "else ")}{condition}{Seen(word)} |= 1UL << member;");
        }
    }

    private static void Verdict(SourceWriter o, RecordModel record, int words, ConditionText conditions)
    {
        var fails = "at < 0";
        for (var word = 0; word < words; word++)
        {
            var mask = Mask(record.Properties.Select((p, i) => (p.IsRequired, i)).Where(p => p.IsRequired && p.i / WordBits == word).Select(p => p.i));
            if (mask != "0")
                fails += $" || ({Seen(word)} & {mask}) != {mask}";
        }

        o.Line($"if ({fails}) return -1;");
        foreach (var dependency in record.Dependencies)
        {
            var absent = dependency.Demanded.GroupBy(d => d / WordBits).Select(g => $"({Seen(g.Key)} & {Mask(g)}) != {Mask(g)}");
            o.Line($"if (({Seen(dependency.Member / WordBits)} & {Mask([dependency.Member])}) != 0 && ({string.Join(" || ", absent)})) return -1;");
        }

        foreach (var condition in record.Conditions)
            o.Line($"if ({conditions.Fails(condition)}) return -1;");
    }

    private static void Build(CodeFile code, RecordModel record, string[] locals, int words)
    {
        var o = code.Out;
        var assigned = record.Properties.Select((p, i) => (Property: p, Local: locals[i])).Where(p => p.Property.Presence is not (MemberPresence.Constant or MemberPresence.Forbidden))
            .Select(p => $"{p.Property.Constant?.PresenceName ?? p.Property.Name} = {p.Local}").ToList();
        assigned.AddRange(record.Patterns.Select((p, i) => FormattableString.Invariant($"{p.PropertyName} = match{i}.Build()")));
        if (record.UnknownMembers?.PropertyName is { } rest)
            assigned.Add($"{rest} = rest.Build()");
        if (RecordEmitter.HasDefaults(record))
            assigned.Add($"_written = new({string.Join(", ", Enumerable.Range(0, words).Select(Seen))})");
        var whole = $"if (TMode.Builds) value = new() {{ {string.Join(", ", assigned)} }};";
        if (whole.Length <= LineLength)
        {
            o.Line(whole);
            return;
        }

        o.Line("if (TMode.Builds)");
        var line = "    value = new() {";
        for (var i = 0; i < assigned.Count; i++)
        {
            if (line.Length + assigned[i].Length > LineLength)
            {
                o.Line(line);
                line = "       ";
            }

            line += " " + assigned[i] + (i + 1 < assigned.Count ? "," : "");
        }

        o.Line(line + " };");
    }

    private static string[] Locals(RecordModel record)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        return [.. record.Properties.Select(p =>
        {
            var local = Identifiers.CamelWord(p.Name);
            while (!taken.Add(local) || NumberedLocals.Contains(Identifiers.WithoutNumber(local)))
                local += "_";
            return Identifiers.Escaped(local);
        })];
    }

    private static string Seen(int word) => word == 0 ? "seen" : "seen" + (word + 1).ToString(CultureInfo.InvariantCulture);

    private static string Mask(IEnumerable<int> members)
    {
        var mask = members.Aggregate(0UL, (all, member) => all | (1UL << member));
        return mask == 0 ? "0" : "0x" + mask.ToString("X", CultureInfo.InvariantCulture) + "UL";
    }
}
