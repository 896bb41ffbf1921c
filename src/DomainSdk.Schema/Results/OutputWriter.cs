using System.Globalization;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>Writes results as the specification's output formats (2020-12 core, section 12.4), as JSON.</summary>
internal static class OutputWriter
{
    /// <summary>Writes a result.</summary>
    /// <param name="root">The result of the root schema.</param>
    /// <param name="format">The form.</param>
    /// <returns>JSON text.</returns>
    public static string Write(OutputUnit root, OutputFormat format)
    {
        var outer = StackRoom.Begin();
        var text = WriteOnce(root, format);
        return StackRoom.End(outer) ? StackRoom.OnFreshStack(() => WriteOnce(root, format)) : text;
    }

    private static string WriteOnce(OutputUnit root, OutputFormat format)
    {
        var json = new StringBuilder();
        switch (format)
        {
            case OutputFormat.Flag:
                json.Append("{\"valid\":").Append(Bool(root.IsValid)).Append('}');
                break;
            case OutputFormat.Basic:
                WriteBasic(root, json);
                break;
            case OutputFormat.List or OutputFormat.Hierarchical:
                SchemaOutput.Write(root, json, isFlat: format == OutputFormat.List);
                break;
            default:
                KeywordOutput.From(root, condense: format == OutputFormat.Detailed).Write(json);
                break;
        }

        return json.ToString();
    }

    /// <summary>A JSON string.</summary>
    internal static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    internal static string Bool(bool value) => value ? "true" : "false";

    private static void WriteBasic(OutputUnit root, StringBuilder json)
    {
        var tree = KeywordOutput.From(root, condense: false);
        json.Append("{\"valid\":").Append(Bool(root.IsValid)).Append(",\"keywordLocation\":\"\",\"instanceLocation\":\"\",")
            .Append(root.IsValid ? "\"annotations\":[" : "\"errors\":[");
        var first = true;
        foreach (var leaf in tree.Leaves(root.IsValid))
        {
            if (!first) json.Append(',');
            first = false;
            leaf.Write(json);
        }

        json.Append("]}");
    }
}
