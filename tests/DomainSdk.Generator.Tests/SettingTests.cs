using DomainSdk.Generator.Tests.Harness;

namespace DomainSdk.Generator.Tests;

public class SettingTests
{
    [Fact]
    public void Types_are_made_in_the_root_namespace_unless_the_item_names_one()
    {
        Assert.Contains("namespace Shop;", Text(Project.Run(Samples.CustomerFile)), StringComparison.Ordinal);
        var named = TestFile.Schema("schema/customer.schema.json", Samples.Customer, ("Namespace", "Acme.Crm"), ("TypeName", "Client"), ("Accessibility", "internal"));
        var text = Text(Project.Run(named));
        Assert.Contains("namespace Acme.Crm;", text, StringComparison.Ordinal);
        Assert.Contains("internal sealed partial record Client", text, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace Shop;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_may_only_serve_others()
    {
        var customer = TestFile.Schema("schema/customer.schema.json", Samples.Customer, ("Generate", "false"));
        var alone = Project.Run(customer);
        Assert.Empty(alone.GeneratedSources);
        Assert.Empty(alone.Diagnostics);
        Assert.Contains("record Customer", Text(Project.Run(customer, Samples.OrderFile)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accessibility", "pubic")]
    [InlineData("Generate", "maybe")]
    [InlineData("Namespace", "Acme..Crm")]
    [InlineData("TypeName", "1st")]
    [InlineData("Dialect", "draft-05")]
    public void Wrong_metadata_is_reported_at_the_file(string name, string value)
    {
        var result = Project.Run(TestFile.Schema("schema/customer.schema.json", Samples.Customer, (name, value)));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("schema/customer.schema.json(1,1): error DSDK1901", diagnostic.Line());
        Assert.Contains($"'{name}' is '{value}'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Wrong_property_of_the_project_is_reported()
    {
        var result = new Project([Samples.CustomerFile], options: new TestOptions(("DomainSdkFormat", "asert"))).Run();
        Assert.Equal(["error DSDK1901"], result.Lines());
    }

    [Fact]
    public void Dialect_of_the_item_counts_where_the_schema_names_none()
    {
        const string schema = """{ "definitions": { "A": { "id": "#a" } }, "$ref": "#/definitions/A", "type": "object", "exclusiveMinimum": true, "minimum": 1 }""";
        var modern = Project.Run(TestFile.Schema("schema/x.schema.json", schema));
        Assert.Contains(modern.Lines(), line => line.EndsWith("error DSDK1001", StringComparison.Ordinal));
        var old = Project.Run(TestFile.Schema("schema/x.schema.json", schema, ("Dialect", "draft-04")));
        Assert.DoesNotContain(old.Lines(), line => line.EndsWith("error DSDK1001", StringComparison.Ordinal));
    }

    [Fact]
    public void Item_named_twice_is_one_schema()
    {
        var result = Project.Run(Samples.CustomerFile, Samples.CustomerFile);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Files_of_others_are_left_alone()
    {
        var result = Project.Run(TestFile.OfBytes("EmbeddedResource", "notes.json", "not json"u8.ToArray()));
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Nothing_emitted_names_the_machine() =>
        Assert.DoesNotContain("/project/", Text(Project.Run(Samples.CustomerFile, Samples.OrderFile)), StringComparison.Ordinal);

    [Fact]
    public void Types_whose_names_differ_in_case_only_get_files_of_their_own()
    {
        var result = Project.Run(TestFile.Schema("schema/x.schema.json", """
            {
              "title": "Root", "type": "object",
              "properties": { "a": { "$ref": "#/$defs/Item" }, "b": { "$ref": "#/$defs/ITEM" }, "c": { "$ref": "#/$defs/iTem" } },
              "$defs": {
                "Item": { "type": "object", "properties": { "x": { "type": "string" } } },
                "ITEM": { "type": "object", "properties": { "y": { "type": "string" } } },
                "iTem": { "type": "object", "properties": { "z": { "type": "string" } } }
              }
            }
            """));
        Assert.Equal(result.HintNames().Length, result.HintNames().Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(result.Lines(), line => line.Contains("error", StringComparison.Ordinal));
    }

    private static string Text(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        string.Join("\n", result.GeneratedSources.Select(source => source.SourceText.ToString()));
}
