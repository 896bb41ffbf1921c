using DomainSdk.Generator.Misuse;
using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

public class ModelAttributeTests
{
    [Theory]
    [InlineData("schema/customer.schema.json#/$defs/Address")]
    [InlineData("customer.schema.json#/$defs/Address")]
    [InlineData("./schema/customer.schema.json#/$defs/Address")]
    [InlineData("https://shop.example/customer.schema.json#/$defs/Address")]
    public void Partial_record_is_completed(string schema)
    {
        var result = Run($$"""
            namespace Acme;
            [DomainSdk.JsonSchemaModel("{{schema}}")]
            public sealed partial record Place { public string Upper => City.ToUpperInvariant(); }
            """);
        Assert.Empty(result.Diagnostics);
        var text = Assert.Single(result.GeneratedSources, source => source.SourceText.ToString().Contains("record Place", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("namespace Acme;", text, StringComparison.Ordinal);
        Assert.Contains("partial record Place", text, StringComparison.Ordinal);
        Assert.Contains("City", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public record Place;", "partial")]
    [InlineData("public partial class Place;", "record class")]
    [InlineData("public partial record Place<T>;", "generic")]
    [InlineData("public partial record Place(string City);", "primary constructor")]
    public async Task Declaration_that_cannot_be_completed_is_reported_at_the_attribute(string declaration, string reason)
    {
        var diagnostic = await ReportAsync($"""

            [DomainSdk.JsonSchemaModel("schema/customer.schema.json")]
            {declaration}
            """);
        Assert.Equal("Program.cs(2,2): error DSDK1904", diagnostic.Line());
        Assert.Contains(reason, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_declaration_is_reported() => Assert.Equal(
        "Program.cs(1,16): error DSDK1904",
        (await ReportAsync("""class Outer { [DomainSdk.JsonSchemaModel("schema/customer.schema.json")] partial record Place; }""")).Line());

    [Theory]
    [InlineData("")]
    [InlineData("""[System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")] partial record Place { public static object? Schema => null; }""")]
    public async Task Declaration_that_can_be_or_has_been_completed_is_not_reported(string completion) =>
        Assert.Empty(await new Project([Samples.CustomerFile], """[DomainSdk.JsonSchemaModel("schema/customer.schema.json")] partial record Place;""" + completion).AnalyzeAsync(new DeclarationAnalyzer()));

    [Theory]
    [InlineData("schema/custmer.schema.json", "DSDK1902", "did you mean 'schema/customer.schema.json'?")]
    [InlineData("schema/customer.schema.json#/$defs/Adress", "DSDK1903", "did you mean '#/$defs/Address'?")]
    [InlineData("elsewhere.json", "DSDK1902", "No JsonSchema item has the path or $id 'elsewhere.json'")]
    [InlineData("schema/customer.schema.json#anchor", "DSDK1903", "'#anchor'")]
    public void Name_without_a_schema_is_reported_at_the_attribute(string schema, string id, string message)
    {
        var result = Run($$"""
            [DomainSdk.JsonSchemaModel("{{schema}}")] public partial record Place;
            """);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal($"Program.cs(1,2): error {id}", diagnostic.Line());
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_schema_is_reported_even_where_the_project_has_none()
    {
        var result = new Project([], """[DomainSdk.JsonSchemaModel("a.json")] public partial record Place;""").Run();
        Assert.Equal(["Program.cs(1,2): error DSDK1902"], result.Lines());
    }

    // The generator leaves such a declaration out, and an analyzer says why.
    private static async Task<Diagnostic> ReportAsync(string csharp)
    {
        Assert.Empty(Run(csharp).Diagnostics);
        return Assert.Single(await new Project([Samples.CustomerFile], csharp).AnalyzeAsync(new DeclarationAnalyzer()));
    }

    private static GeneratorRunResult Run(string csharp) => new Project([Samples.CustomerFile], csharp).Run();
}
