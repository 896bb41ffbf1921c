using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DomainSdk.Export;
using DomainSdk.Export.Sinks;

namespace DomainSdk.Cli.Querying;

/// <summary>Writes an answer as it is read.</summary>
internal static class QueryOutput
{
    private const int RowsForWidths = 1_000;
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(QueryFormat format, QueryResult answer, TextWriter output)
    {
        switch (format)
        {
            case QueryFormat.Table:
                WriteTable(answer, output);
                break;
            case QueryFormat.Csv:
                CsvSink.WriteLine(output, answer.Columns);
                foreach (var row in answer.Rows) CsvSink.WriteLine(output, row.Select(ResultValue.Text));
                break;
            case QueryFormat.Json:
                WriteArray(answer, output);
                break;
            default:
                foreach (var row in Objects(answer)) output.WriteLine(row);
                break;
        }
    }

    /// <summary>Columns are as wide as what the first rows have in them.</summary>
    private static void WriteTable(QueryResult answer, TextWriter output)
    {
        using var rows = answer.Rows.Select(row => row.Select(value => MessageText.OneLine(ResultValue.Text(value) ?? "")).ToArray()).GetEnumerator();
        var first = new List<string[]>();
        while (first.Count < RowsForWidths && rows.MoveNext()) first.Add(rows.Current);
        string[] head = [.. answer.Columns.Select(name => MessageText.OneLine(name))];
        int[] widths = [.. head.Select((name, i) => first.Select(row => row[i].Length).Append(name.Length).Max())];

        output.WriteLine(Line(head));
        output.WriteLine(Line([.. widths.Select(width => new string('-', width))]));
        foreach (var row in first) output.WriteLine(Line(row));
        while (rows.MoveNext()) output.WriteLine(Line(rows.Current));

        string Line(string[] cells) => string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd();
    }

    private static void WriteArray(QueryResult answer, TextWriter output)
    {
        var before = "[";
        foreach (var row in Objects(answer))
        {
            output.WriteLine(before);
            output.Write("  " + row);
            before = ",";
        }

        output.WriteLine(before == "[" ? "[]" : "\n]");
    }

    private static IEnumerable<string> Objects(QueryResult answer)
    {
        var names = UniqueNames(answer.Columns);
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, s_options);
        foreach (var row in answer.Rows)
        {
            buffer.SetLength(0);
            json.Reset();
            json.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                json.WritePropertyName(names[i]);
                ResultValue.Write(json, row[i]);
            }

            json.WriteEndObject();
            json.Flush();
            // What could control a terminal stays an escape.
            yield return MessageText.OneLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        }
    }

    /// <summary>Names of columns may repeat, those of members may not.</summary>
    private static List<string> UniqueNames(IReadOnlyList<string> columns)
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            var name = column;
            for (var n = 2; names.Contains(name, StringComparer.Ordinal); n++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{column}_{n}");
            names.Add(name);
        }

        return names;
    }
}
