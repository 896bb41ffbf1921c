using System.Globalization;
using System.Text;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Writes names so that a change of one is a change of one line.</summary>
internal static class NamesFileWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="names">The names.</param>
    public static string Write(NameRecord names)
    {
        var text = new StringBuilder("{\n  ").Append(Quoted(NamesFileReader.Types)).Append(": {");
        var separator = "\n";
        foreach (var type in names.Types.OrderBy(t => t.Place, StringComparer.Ordinal))
        {
            text.Append(separator).Append("    ").Append(Quoted(type.Place)).Append(": {\n      ").Append(Pair(NamesFileReader.Name, type.Name));
            if (type.Tag is { } tag)
                text.Append(",\n      ").Append(Pair(NamesFileReader.Tag, tag));
            foreach (var (name, role) in NamesFileReader.Roles)
                WriteMembers(text, name, type.Members.Where(m => m.Role == role));
            text.Append("\n    }");
            separator = ",\n";
        }

        return text.Append(names.Types.Count > 0 ? "\n  }\n}\n" : "}\n}\n").ToString();
    }

    private static void WriteMembers(StringBuilder text, string name, IEnumerable<RecordedMember> members)
    {
        var lines = members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => "        " + Pair(m.Key, m.Name)).ToList();
        if (lines.Count > 0)
            text.Append(",\n      ").Append(Quoted(name)).Append(": {\n").Append(string.Join(",\n", lines)).Append("\n      }");
    }

    private static string Pair(string key, string name) => Quoted(key) + ": " + Quoted(name);

    private static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }
}
