using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

public class SchemaDiagnosticTests
{
    /// <summary>Each mistake stands alone in line 3, and is reported there under its own id.</summary>
    public static TheoryData<string, string, int> Mistakes => new()
    {
        { """ "requierd": ["a"] """, "warning DSDK1002", 4 },
        { """ "$ref": "#/$defs/Nothing" """, "error DSDK1003", 12 },
        { """ "$ref": "nothing.schema.json" """, "error DSDK1003", 12 },
        { """ "pattern": "a(b" """, "error DSDK1004", 15 },
        { """ "minimum": "x" """, "error DSDK1001", 15 },
        { """ "type": "strnig" """, "error DSDK1001", 12 },
        { """ "required": "a" """, "error DSDK1001", 16 },
        { """ "properties": [] """, "error DSDK1001", 18 },
        { """ "minimum": 01 """, "error DSDK1000", 15 },
        { """ "title": "a", """, "error DSDK1000", 1 },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_is_reported_where_it_stands(string line, string expected, int column)
    {
        var schema = $$"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              {{line}}
            }
            """;
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", schema));
        var diagnostic = Assert.Single(result.Diagnostics, d => d.Line().EndsWith(expected, StringComparison.Ordinal));
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal("/project/schema/x.schema.json", place.Path);
        // A comma too many is noticed at the brace behind it; a pattern's mistake lies somewhere inside the string.
        var (lineNumber, from, to) = column == 1 ? (4, 1, 1) : expected.EndsWith("1004", StringComparison.Ordinal) ? (3, column, column + 5) : (3, column, column + 1);
        Assert.Equal(lineNumber, place.StartLinePosition.Line + 1);
        Assert.InRange(place.StartLinePosition.Character + 1, from, to);
    }

    [Fact]
    public void Mistakes_of_all_files_are_reported_at_once_and_the_others_generate()
    {
        var result = Project.Run(
            Samples.CustomerFile,
            TestFile.Schema("schema/a.schema.json", """{ "minimum": "x", "pattern": "(" }"""),
            TestFile.Schema("schema/b.schema.json", """{ "$ref": "#/nowhere", }"""),
            TestFile.Schema("schema/c.schema.json", """{ "$ref": "#/nowhere" }"""));
        var lines = result.Lines();
        Assert.Contains(lines, line => line.StartsWith("schema/a.schema.json(1,14): error DSDK1001", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("schema/a.schema.json(1,", StringComparison.Ordinal) && line.EndsWith("DSDK1004", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("schema/b.schema.json(1,", StringComparison.Ordinal) && line.EndsWith("DSDK1000", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("schema/c.schema.json(1,", StringComparison.Ordinal) && line.EndsWith("DSDK1003", StringComparison.Ordinal));
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("record Customer", StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_that_refers_to_a_broken_one_does_not_fail_the_generator()
    {
        var result = Project.Run(Samples.OrderFile, TestFile.Schema("schema/customer.schema.json", """{ "$id": "https://shop.example/customer.schema.json", "type": 1 }"""));
        Assert.Contains(result.Lines(), line => line.EndsWith("error DSDK1001", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Lines(), line => line.EndsWith("DSDK1999", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_count_utf16_code_units()
    {
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", """{ "title": "é😀", "minimum": "x" }"""));
        Assert.Equal(["schema/x.schema.json(1,30): error DSDK1001"], result.Lines());
        var span = Assert.Single(result.Diagnostics).Location.SourceSpan;
        Assert.Equal((29, 3), (span.Start, span.Length));
    }

    [Fact]
    public void Message_stays_on_one_line()
    {
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", """{ "a\nb\u2028\u0007c": 1, "$ref": "#/\r\n" }"""));
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(), c => char.IsControl(c) || c == '\u2028'));
    }

    [Fact]
    public void Braces_in_names_are_no_format_items()
    {
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", """{ "title": "x", "{0}{1}{": 1 }"""));
        Assert.Contains("{0}{1}{", Assert.Single(result.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_in_another_encoding_is_refused()
    {
        byte[] latin = [.. "{ \"title\": \""u8, 0xE9, .. "\" }"u8];
        var file = TestFile.OfBytes("JsonSchema", "schema/x.schema.json", latin);
        Assert.Equal(["schema/x.schema.json(1,1): error DSDK1900"], Project.Run(file).Lines());
        foreach (var good in new byte[][] { [.. "{ \"title\": \"\uFFFD\" }"u8], [0xEF, 0xBB, 0xBF, .. "{ \"title\": \"\uFFFD\" }"u8] })
            Assert.Empty(Project.Run(TestFile.OfBytes("JsonSchema", "schema/x.schema.json", good)).Lines());
    }

    [Fact]
    public void Every_diagnostic_has_title_help_and_link()
    {
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", """{ "requierd": 1, "minimum": "x" }"""));
        Assert.Equal(2, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, diagnostic =>
        {
            Assert.Equal($"docs/{diagnostic.Id}.md", diagnostic.Descriptor.HelpLinkUri);
            Assert.NotEqual("", diagnostic.Descriptor.Description.ToString());
            Assert.NotEqual(diagnostic.Id, diagnostic.Descriptor.Title.ToString());
        });
    }

    [Fact]
    public void Old_language_version_is_told_once()
    {
        var project = new Project([Samples.CustomerFile, Samples.OrderFile], language: Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12);
        Assert.Single(project.Run().Diagnostics, diagnostic => diagnostic.Id == ProjectDiagnostics.LanguageVersionTooOld);
    }
}
