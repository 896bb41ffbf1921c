using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Generator.Tests;

/// <summary>Types that the build has written before, so that other generators see them: they are not made once more, and are nothing that the user declared.</summary>
public class EarlierFileTests
{
    private const string Schema = """{ "title": "Order", "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "uri": { "$ref": "#/$defs/Uri" } }, "$defs": { "Uri": { "type": "object", "properties": { "schema": { "type": "string" } } } } }""";

    private const string Program = """
        using DomainSdk;
        namespace Shop;
        [JsonSchemaModel("order.json")]
        public sealed partial record Order { public int Read() => 1; }
        """;

    private static readonly TestFile File = TestFile.Schema("order.json", Schema);

    [Fact]
    public void Types_that_are_there_are_not_made_again()
    {
        var first = new Project([File], Program).Run();
        Assert.NotEmpty(first.GeneratedSources);
        var second = new Project([File], Program).WithEarlier(first.GeneratedSources).Run();
        Assert.Empty(second.GeneratedSources);
        Assert.Equal(first.Lines(), second.Lines());
    }

    [Fact]
    public void Models_are_the_same_as_before()
    {
        var first = new Project([File], Program).Run();
        var second = new Project([File], Program).WithEarlier(first.GeneratedSources).Run();
        Assert.Equal(first.Outputs(Steps.Types).Select(o => o.Value), second.Outputs(Steps.Types).Select(o => o.Value));
    }

    [Fact]
    public void Mistakes_are_told_all_the_same()
    {
        var first = new Project([File], Program).Run();
        var wrong = new Project([File, TestFile.Schema("wrong.json", """{ "type": "strnig" }""")], Program).WithEarlier(first.GeneratedSources).Run();
        Assert.Contains(wrong.Lines(), line => line.StartsWith("wrong.json(1,11): error", StringComparison.Ordinal));
    }
}
