using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>The verdict on a string alone is that of the interpreter.</summary>
public class TextEvaluationTests
{
    private static readonly string[] Strings = ["", "a", "ab", "abc", "\ud83d\ude00", "2031-04-12", "^", "\"\\", "naïve", "\n", "on"];

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("{}")]
    [InlineData("{ \"type\": \"string\" }")]
    [InlineData("{ \"type\": [\"integer\", \"null\"] }")]
    [InlineData("{ \"const\": \"ab\" }")]
    [InlineData("{ \"const\": [\"ab\"] }")]
    [InlineData("{ \"enum\": [\"a\", 1, \"\\\"\\\\\"] }")]
    [InlineData("{ \"minLength\": 1, \"maxLength\": 2 }")]
    [InlineData("{ \"pattern\": \"^[a-b]+$\" }")]
    [InlineData("{ \"minimum\": 3, \"required\": [\"a\"], \"items\": false }")]
    [InlineData("{ \"anyOf\": [{ \"pattern\": \"b\" }, { \"const\": \"\" }, { \"type\": \"object\" }] }")]
    [InlineData("{ \"oneOf\": [{ \"minLength\": 2 }, { \"maxLength\": 2 }, false] }")]
    [InlineData("{ \"allOf\": [{ \"minLength\": 1 }, { \"not\": { \"const\": \"a\" } }] }")]
    [InlineData("{ \"if\": { \"maxLength\": 1 }, \"then\": { \"const\": \"a\" }, \"else\": { \"pattern\": \"c$\" } }")]
    [InlineData("{ \"if\": { \"maxLength\": 1 }, \"else\": { \"pattern\": \"c$\" } }")]
    [InlineData("{ \"$ref\": \"#/$defs/short\", \"$defs\": { \"short\": { \"maxLength\": 1 } } }")]
    [InlineData("{ \"$schema\": \"http://json-schema.org/draft-04/schema#\", \"format\": \"date\" }")]
    public void Is_that_of_the_interpreter(string schema)
    {
        var plan = Compile(schema);
        var node = plan.Roots[0].Node;
        Assert.True(TextEvaluation.Decides(plan, node));
        foreach (var text in Strings)
        {
            var json = Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(text));
            Assert.Equal(PlanInterpreter.IsValid(plan, node, JsonText.Parse(json).View), TextEvaluation.Holds(plan, node, Encoding.UTF8.GetBytes(text)));
        }
    }

    [Theory]
    [InlineData("{ \"$dynamicRef\": \"#a\", \"$defs\": { \"a\": { \"$dynamicAnchor\": \"a\" }, \"b\": { \"$id\": \"b\", \"$dynamicAnchor\": \"a\" } } }")]
    [InlineData("{ \"anyOf\": [{ \"$dynamicRef\": \"#a\" }, true], \"$defs\": { \"a\": { \"$dynamicAnchor\": \"a\" }, \"b\": { \"$id\": \"b\", \"$dynamicAnchor\": \"a\" } } }")]
    public void Is_not_asked_where_it_depends_on_more_than_the_string(string schema)
    {
        var plan = Compile(schema);
        Assert.False(TextEvaluation.Decides(plan, plan.Roots[0].Node));
    }

    private static SchemaPlan Compile(string schema) =>
        SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schema), "main.json", "https://example.com/main")], CompileOptions.Default).Plan;
}
