using System.Text;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>What asks for more than a bound allows is any value that the interpreter checks, and one diagnostic says so.</summary>
public class LimitTests
{
    private const string Hidden = """{ "type": "object", "properties": { "plain": { "type": "string" }, "deep": INNER } }""";

    [Theory]
    [InlineData("allany", 14)]
    [InlineData("allany", 20)]
    [InlineData("allanytype", 20)]
    [InlineData("alloneofconst", 20)]
    public void Combinations_have_a_bound(string shape, int size)
    {
        var code = Inside(SchemaShapes.Of(shape, size), GenerationLimits.Default);
        var told = Assert.Single(code.Models.Diagnostics, d => d.Id == ProjectDiagnostics.GenerationLimit);
        Assert.Contains("'Combinations'", told.Message, StringComparison.Ordinal);
        Assert.Contains("#/properties/deep'", told.Message, StringComparison.Ordinal);
        Assert.True(told.Start > 0);

        // The rest of the schema has its types all the same.
        Assert.Contains("public string? Plain", code.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("public JsonValue? Deep", code.Files[0].Text, StringComparison.Ordinal);
        Assert.Empty(code.Compile().Problems);
    }

    [Fact]
    public void The_verdict_stays_that_of_the_schema()
    {
        var code = GeneratedCode.Of("main.json", SchemaShapes.Of("allany", 14));
        var door = PublicDoor.Of(code, code.Load(), Assert.Single(code.Models.Types), code.Plan.Roots[0].Node);
        var valid = "{" + string.Join(",", Enumerable.Range(0, 14).Select(i => $"\"{(i % 2 == 0 ? 'a' : 'b')}{i}\":\"\"")) + "}";
        foreach (var document in new[] { valid, valid.Replace("\"b3\"", "\"c3\"", StringComparison.Ordinal), "{}", "1" })
        {
            Assert.Empty(door.Disagreements(Encoding.UTF8.GetBytes(document)));
            Assert.Equal(document == valid, door.Interpret(Encoding.UTF8.GetBytes(document)).IsValid);
        }
    }

    [Theory]
    [InlineData("unionconst", "Variants")]
    [InlineData("allany", "Combinations")]
    [InlineData("unionsame", "WorkPerPlace")]
    [InlineData("refprops", "WorkPerSchema")]
    [InlineData("refprops", "Types")]
    public void Each_bound_is_named_once(string shape, string bound)
    {
        var code = Inside(SchemaShapes.Of(shape, 9), bound switch
        {
            "Variants" => GenerationLimits.Default with { Variants = 8 },
            "Combinations" => GenerationLimits.Default with { Combinations = 511 },
            "WorkPerPlace" => GenerationLimits.Default with { WorkPerPlace = 100 },
            "WorkPerSchema" => GenerationLimits.Default with { WorkPerPlace = 20, WorkPerSchema = 1 },
            _ => GenerationLimits.Default with { Types = 3 },
        });
        var told = Assert.Single(code.Models.Diagnostics, d => d.Id == ProjectDiagnostics.GenerationLimit);
        Assert.Contains($"'{bound}'", told.Message, StringComparison.Ordinal);
        Assert.Empty(code.Compile().Problems);
    }

    [Theory]
    [InlineData("unionconst", 9)]
    [InlineData("allany", 8)]
    [InlineData("refprops", 200)]
    public void What_is_within_the_bounds_is_told_nothing(string shape, int size) =>
        Assert.DoesNotContain(GeneratedCode.Of("main.json", SchemaShapes.Of(shape, size)).Models.Diagnostics, d => d.Id == ProjectDiagnostics.GenerationLimit);

    private static EmittedCode Inside(string schema, GenerationLimits limits)
    {
        var text = schema.Contains("$defs", StringComparison.Ordinal) ? schema : Hidden.Replace("INNER", schema, StringComparison.Ordinal);
        var plan = SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(text), "main.json", "schema:///main.json")]).Plan;
        return EmittedCode.Of(plan, [new GenerationRoot(plan.Roots[0].Node, "main.json", "Generated")], GenerationOptions.Default with { Limits = limits });
    }
}
