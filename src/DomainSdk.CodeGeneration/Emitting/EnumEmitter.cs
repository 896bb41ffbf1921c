using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes an enum and its values in JSON.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes both.</summary>
    /// <param name="code">The file.</param>
    /// <param name="list">The enum.</param>
    public static void Emit(CodeFile code, EnumModel list)
    {
        var o = code.Out;
        var value = new EnumValueModel(list.Type, list.Table, list.IsInteger);
        code.Document(list.Documentation);
        code.Attributes($"{code.Type(Library.JsonCodecConverter)}<{list.Name}, {code.Values.CodecType(value)}>");
        o.Open($"{list.Accessibility} enum {list.Name}{(IsLong(list) ? " : long" : "")}");
        foreach (var member in list.Members)
        {
            code.Document(member.Documentation);
            code.Deprecate(member.Documentation);
            o.Line(list.IsInteger ? $"{member.Name} = {member.WireName}," : member.Name + ",");
        }

        o.Close();
        o.Line($"\n/// <summary>The {(list.IsInteger ? "integers" : "strings")} of <see cref=\"{code.Names.Expression(list.Type)}\"/> in JSON.</summary>");
        o.Line($"[{CodeFile.Generated}, {CodeFile.Hidden}]");
        var table = code.Type(RuleText.TableOf(list));
        var values = string.Join(", ", list.Members.Select(m => list.IsInteger ? m.WireName : Literal.String(m.WireName)));
        o.Line($"{list.Accessibility} readonly struct {list.Table.Name} : {code.Type(Library.RuleInterface)}<{table}> {{ public static {table} Rule {{ get; }} = new({values}); }}");
    }

    private static bool IsLong(EnumModel list) =>
        list.IsInteger && list.Members.Any(m => !int.TryParse(m.WireName, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _));
}
