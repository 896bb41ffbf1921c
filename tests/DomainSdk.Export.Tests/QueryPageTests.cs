using System.Text;
using DomainSdk.Testing;

namespace DomainSdk.Export.Tests;

/// <summary>The page describes every table and every column. Run with <c>DOMAINSDK_WRITE_PAGES=true</c> to write that part anew.</summary>
public class QueryPageTests
{
    private const string Head = "## Tables and columns\n";

    [Fact]
    public void Every_table_and_column_is_described()
    {
        var path = Path.Combine(TestPaths.Repository, "src", "docs", "query.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var written = page[..(page.IndexOf(Head, StringComparison.Ordinal) + Head.Length)] + Tables();
        if (Environment.GetEnvironmentVariable("DOMAINSDK_WRITE_PAGES") == "true") File.WriteAllText(path, written);
        else Assert.Equal(written, page);
    }

    [Fact]
    public void Names_need_no_quotation_marks()
    {
        Assert.All(CorpusTables.All.SelectMany(t => t.Columns.Select(c => c.Name).Prepend(t.Name)), name => Assert.Matches("^[a-z][a-z0-9_]*$", name));
        Assert.All(CorpusTables.All, t => Assert.Equal(t.Columns.Count, t.Columns.Select(c => c.Name).Distinct().Count()));
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var (title, tables) in new[] { ("Of any schema", CorpusTables.OfAnySchema), ("Of the domain", CorpusTables.OfDomain) })
        {
            text.Append($"### {title}\n");
            foreach (var table in tables)
            {
                text.Append($"**`{table.Name}`**: {table.Description}\n\n| column | type | meaning |\n|---|---|---|\n");
                foreach (var column in table.Columns) text.Append($"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()} | {column.Description} |\n");
                text.Append('\n');
            }
        }

        return text.ToString().TrimEnd() + "\n";
    }
}
