using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace DomainSdk.Export.Querying;

/// <summary>What the database says of a wrong question, on one line and with a name from our tables.</summary>
internal static partial class QueryMessage
{
    /// <summary>Whether an exception is about the question.</summary>
    public static bool IsWrong(Exception e) => e is DuckDBException or SEHException or InvalidOperationException or NotSupportedException or InvalidCastException or OverflowException;

    /// <summary>The message.</summary>
    /// <param name="e">What the database says.</param>
    /// <param name="sql">The question.</param>
    public static string Of(Exception e, string sql)
    {
        // What follows shows the question once more, and guesses among names that are not ours.
        var line = e.Message.Split('\n', 2)[0].Trim();
        if (e is SEHException) return "The database cannot answer this.";
        if (MissingTable().Match(line) is { Success: true } table) return line.TrimEnd('!', '.') + Names.Meant(table.Groups["name"].Value, CorpusTables.All.Select(t => t.Name));
        if (MissingColumn().Match(line) is { Success: true } column) return line.TrimEnd('!', '.') + Names.Meant(column.Groups["name"].Value, TablesIn(sql).SelectMany(t => t.Columns).Select(c => c.Name));
        return line;
    }

    // A column of a table that is not asked is not what was meant.
    private static IEnumerable<TableDescription> TablesIn(string sql)
    {
        var words = Word().Matches(sql).Select(word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = CorpusTables.All.Where(t => words.Contains(t.Name)).ToList();
        return named.Count > 0 ? named : CorpusTables.All;
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z_0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex("^Catalog Error: Table with name (?<name>.+) does not exist")]
    private static partial Regex MissingTable();

    [GeneratedRegex("(Referenced column|have a column named) \"(?<name>[^\"]+)\"")]
    private static partial Regex MissingColumn();
}
