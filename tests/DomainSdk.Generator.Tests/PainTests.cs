using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

/// <summary>
/// What hurts in builds, each test named after a public thread of users of other tools: CJ Corvus.JsonSchema, RO dotnet/roslyn.
/// </summary>
public class PainTests
{
    [Fact]
    public void CJ545_One_bad_schema_leaves_the_others_their_types_and_all_are_reported()
    {
        var broken = TestFile.Schema("schema/broken.schema.json", """{ "type": "objct" }""");
        var torn = TestFile.Schema("schema/torn.schema.json", """{ "type": """);
        var result = Project.Run(broken, torn, Samples.CustomerFile);
        Assert.Equal(["schema/broken.schema.json(1,11): error DSDK1001", "schema/torn.schema.json(1,11): error DSDK1000"], result.Lines());
        Assert.Contains(result.HintNames(), name => name.Contains("Customer", StringComparison.Ordinal));
    }

    [Fact]
    public void CJ661_A_message_says_what_is_wrong_and_what_was_meant()
    {
        var result = Project.Run(TestFile.Schema("schema/typo.schema.json", """{ "type": "object", "requird": ["a"] }"""));
        Assert.Contains("'required'", Assert.Single(result.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void RO49531_Positions_in_schemas_are_lines_and_columns_of_characters()
    {
        var result = Project.Run(TestFile.Schema("schema/wide.schema.json", "{\n  \"description\": \"\u00E4\u00F6\U0001F600\", \"type\": \"objct\"\n}"));
        Assert.Equal(["schema/wide.schema.json(2,34): error DSDK1001"], result.Lines());
    }

    [Fact]
    public void RO53889_Typing_in_a_CSharp_file_makes_nothing_anew()
    {
        var project = new Project([Samples.CustomerFile, Samples.OrderFile]);
        project.Run();
        var result = project.EditCSharp("class Program { int typed; }").Run();
        Assert.Empty(result.Changed(Steps.Emit));
        Assert.Empty(result.Changed(Steps.Compile));
    }
}
