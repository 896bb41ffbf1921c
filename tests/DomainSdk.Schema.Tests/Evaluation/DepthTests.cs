using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Evaluation;

public class DepthTests
{
    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"not":{"$ref":"#"}}""")]
    [InlineData("""{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}""")]
    [InlineData("""{"allOf":[{"not":{"$ref":"#/allOf/1"}},{"oneOf":[{"$ref":"#"},{"$ref":"#/allOf/0"}]}]}""")]
    public void Endless_schemas_end_with_an_error(string schema)
    {
        var result = Schemas.Compile(schema);
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticCatalog.EndlessReference);

        var text = JsonText.Parse("1");
        Assert.False(PlanInterpreter.IsValid(result.Plan, 0, text.View));
        Assert.Contains(PlanInterpreter.Validate(result.Plan, 0, text).Errors, e => e.Id == DiagnosticCatalog.EndlessEvaluation);
    }

    [Fact]
    public void Documents_as_deep_as_can_be_read_are_evaluated()
    {
        var plan = Schemas.Plan("""{"items":{"$ref":"#/$defs/again"},"$defs":{"again":{"allOf":[{"$ref":"#"}]}}}""");
        var json = new string('[', 500) + new string(']', 500);

        Assert.True(PlanInterpreter.IsValid(plan, 0, JsonText.Parse(json).View));
    }

    [Fact]
    public void Schemas_nested_deep_compile()
    {
        var depth = 250;
        var schema = string.Concat(Enumerable.Repeat("{\"not\":", depth)) + "true" + new string('}', depth);
        var plan = Schemas.Plan(schema);

        Assert.True(PlanInterpreter.IsValid(plan, 0, JsonText.Parse("1").View));
    }

    [Fact]
    public void A_dynamic_loop_ends_too()
    {
        var schema = """{"$id":"schema:///a","$dynamicAnchor":"n","$ref":"b","$defs":{"b":{"$id":"b","$dynamicAnchor":"n","$dynamicRef":"#n"}}}""";
        var result = SchemaCompiler.Compile([Schemas.Source(schema)]);

        Assert.False(PlanInterpreter.IsValid(result.Plan, 0, JsonText.Parse("1").View));
    }
}
