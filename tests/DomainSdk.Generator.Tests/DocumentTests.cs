using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

public class DocumentTests
{
    [Fact]
    public void Good_document_is_passed_in_silence() =>
        Assert.Empty(Check("documents/a.json", """{ "number": 1, "customer": { "name": "Ann" } }""").Diagnostics);

    [Fact]
    public void Every_error_is_reported_where_it_stands()
    {
        var result = Check("documents/a.json", """
            {
              "number": "one",
              "customer": {
                "name": "Ann",
                "adress": { "city": "Paris" },
                "address": { "city": "" }
              }
            }
            """);
        Assert.Equal(
            ["documents/a.json(2,13): error DSDK2001", "documents/a.json(5,5): error DSDK2009", "documents/a.json(6,26): error DSDK2005"],
            result.Lines());
    }

    [Fact]
    public void Malformed_document_is_reported_where_it_breaks() =>
        Assert.Equal(["documents/a.json(2,15): error DSDK2000"], Check("documents/a.json", "{\n  \"number\": 1,}").Lines());

    [Fact]
    public void Lines_of_a_file_with_one_document_per_line_are_checked_one_by_one()
    {
        var result = Check("documents/a.ndjson", """
            { "number": 1, "customer": { "name": "Ann" } }

            { "number": 0, "customer": { "name": "Bob" } }
            { "number": 2, "customer": { } }
            """);
        Assert.Equal(["documents/a.ndjson(3,13): error DSDK2003", "documents/a.ndjson(4,28): error DSDK2008"], result.Lines());
    }

    [Theory]
    [InlineData("schema/ordr.schema.json", "DSDK1902", "did you mean 'schema/order.schema.json'?")]
    [InlineData("schema/order.schema.json#/$defs/Order", "DSDK1903", "no schema at")]
    [InlineData("", "DSDK1902", "No schema is named")]
    public void Document_without_a_schema_is_reported(string schema, string id, string message)
    {
        var result = Check("documents/a.json", "{}", schema);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal($"documents/a.json(1,1): error {id}", diagnostic.Line());
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_may_name_its_schema_itself()
    {
        Assert.Equal(["documents/a.json(1,3): error DSDK2009", "documents/a.json(1,71): error DSDK2001"], Check("documents/a.json", """{ "$schema": "../schema/customer.schema.json#/$defs/Address", "city": 1 }""", "").Lines());
        Assert.Equal(["documents/a.json(1,1): error DSDK1902"], Check("documents/a.json", """{ "$schema": "schema/customer.schema.json" }""", "").Lines());
        Assert.Equal(["documents/a.json(1,1): warning DSDK2114"], Check("documents/a.json", """{ "$schema": "http://json-schema.org/draft-07/schema#", "city": 1 }""", "").Lines());
    }

    [Fact]
    public void Category_has_the_severity_of_the_project_and_what_is_hidden_stays_so()
    {
        var schema = TestFile.Schema("schema/x.json", """{ "type": "integer", "example": 1, "requierd": [] }""");
        var options = new TestOptions(
            ("dotnet_analyzer_diagnostic.category-DomainSdk.Schemas.severity", "error"), ("dotnet_analyzer_diagnostic.category-DomainSdk.Documents.severity", "suggestion"));
        var result = new Project([schema, TestFile.Document("documents/a.json", "\"\"", "schema/x.json")], options: options).Run();
        Assert.Equal(["documents/a.json(1,1): info DSDK2001", "schema/x.json(1,22): hidden DSDK1002", "schema/x.json(1,36): error DSDK1002"], result.Lines().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Document_may_be_checked_against_a_part_of_a_schema()
    {
        Assert.Empty(Check("documents/a.json", """{ "city": "Paris" }""", "schema/customer.schema.json#/$defs/Address").Diagnostics);
        Assert.Equal(["documents/a.json(1,1): error DSDK2008"], Check("documents/a.json", "{}", "schema/customer.schema.json#/$defs/Address").Lines());
    }

    [Fact]
    public void Schema_with_errors_judges_no_document()
    {
        var result = Project.Run(TestFile.Schema("schema/x.json", """{ "type": 1 }"""), TestFile.Document("documents/a.json", "1", "schema/x.json"));
        Assert.Equal(["schema/x.json(1,11): error DSDK1001"], result.Lines());
    }

    [Fact]
    public void Hopeless_document_is_cut_short()
    {
        var text = "[" + string.Join(",", Enumerable.Repeat("\"x\"", 5_000)) + "]";
        var result = Project.Run(TestFile.Schema("schema/x.json", """{ "items": { "type": "integer" } }"""), TestFile.Document("documents/a.json", text, "schema/x.json"));
        Assert.Equal(101, result.Diagnostics.Length);
        Assert.Equal("DSDK2026: … and 4900 more in this file.", $"{result.Diagnostics[^1].Id}: {result.Diagnostics[^1].GetMessage()}");
    }

    private static GeneratorRunResult Check(string path, string text, string schema = "schema/order.schema.json") =>
        Project.Run(Samples.CustomerFile, Samples.OrderFile, TestFile.Document(path, text, schema));
}
