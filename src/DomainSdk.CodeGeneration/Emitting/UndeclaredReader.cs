using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes how members that a record does not declare are read: by the patterns of their names, or as all others.</summary>
internal static class UndeclaredReader
{
    /// <summary>Writes what is done with such a member.</summary>
    /// <param name="code">The file.</param>
    /// <param name="record">The record.</param>
    /// <param name="builds">Whether its value is kept.</param>
    public static void Write(CodeFile code, RecordModel record, bool builds)
    {
        var o = code.Out;
        for (var i = 0; i < record.Patterns.Count; i++)
        {
            var pattern = record.Patterns[i];
            o.Open($"{(i == 0 ? "" : "else ")}if ({code.Static(Library.JsonRead)}.IsName(json, name, {code.Values.Rule(pattern.NameRule)}.Rule))");
            Value(code, pattern.Value, FormattableString.Invariant($"match{i}"), FormattableString.Invariant($"other{i}"), builds);
            o.Close();
        }

        if (record.Patterns.Count == 0)
        {
            Unknown(code, record.UnknownMembers!, builds);
            return;
        }

        o.Open("else");
        if (record.UnknownMembers is null)
            o.Line("return -1;");
        else
            Unknown(code, record.UnknownMembers, builds);
        o.Close();
    }

    private static void Unknown(CodeFile code, UnknownMembersModel unknown, bool builds)
    {
        if (unknown.NameRule is not null)
            code.Out.Line($"if (!{code.Static(Library.JsonRead)}.IsName(json, name, {code.Values.Rule(unknown.NameRule)}.Rule)) return -1;");
        Value(code, unknown.Value, "rest", "other", builds && unknown.PropertyName is not null);
    }

    /// <summary>Reads the value of a member that is not declared, and keeps it in a map.</summary>
    private static void Value(CodeFile code, ValueModel value, string map, string local, bool builds)
    {
        var codec = code.Values.Codec(value);
        if (!builds)
        {
            code.Out.Line($"at = {codec}.Read<{code.Type(Library.Skip)}>(json, at, out _);");
            return;
        }

        code.Out.Line($"at = {codec}.Read<TMode>(json, at, out {code.Values.Type(value)} {local});");
        code.Out.Line($"if (TMode.Builds && at >= 0) {map}.Add({code.Static(Library.JsonRead)}.MemberName(json, name), {local});");
    }
}
