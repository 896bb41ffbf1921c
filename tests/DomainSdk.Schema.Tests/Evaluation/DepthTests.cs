using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Evaluation;

[Trait("Cost", "High")]
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

    [Theory]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("{\"not\":{\"not\":", "}}")]
    [InlineData("{\"anyOf\":[false,", "]}")]
    [InlineData("", "")]
    public void References_in_a_long_row_have_a_verdict_on_every_stack(string open, string close)
    {
        var row = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"\"d{i}\":{open}{{\"$ref\":\"#/$defs/d{i + 1}\"}}{close},"));
        var plan = Schemas.Plan($"{{\"$ref\":\"#/$defs/d0\",\"$defs\":{{{row}\"d20000\":{{\"type\":\"integer\"}}}}}}");
        foreach (var kibibytes in new[] { 256, 8192 })
            Assert.Equal((true, false), OnStack(kibibytes, () => (PlanInterpreter.IsValid(plan, 0, JsonText.Parse("1").View), PlanInterpreter.IsValid(plan, 0, JsonText.Parse("true").View))));
    }

    [Theory]
    [InlineData(OutputFormat.Basic)]
    [InlineData(OutputFormat.Detailed)]
    [InlineData(OutputFormat.Verbose)]
    [InlineData(OutputFormat.List)]
    [InlineData(OutputFormat.Hierarchical)]
    public void Output_is_the_same_on_every_stack(OutputFormat format)
    {
        var plan = Schemas.Plan("""{"title":"x","items":{"$ref":"#"},"contains":{"anyOf":[{"$ref":"#"},{"const":1}]},"minContains":0}""");
        var text = JsonText.Parse(new string('[', 14) + "1" + new string(']', 14));
        var deep = Schemas.Plan("""{"title":"x","items":{"$ref":"#"}}""");
        var deepText = JsonText.Parse(new string('[', 512) + new string(']', 512));
        string Outputs() => OutputWriter.Write(PlanInterpreter.Record(plan, 0, text), format) + OutputWriter.Write(PlanInterpreter.Record(deep, 0, deepText), format);
        Assert.Equal(OnStack(8192, Outputs), OnStack(256, Outputs));
    }

    [Fact]
    public void A_document_that_nests_too_deep_is_told_so_at_its_place()
    {
        var plan = Schemas.Plan("true");
        Assert.True(PlanInterpreter.ValidateBytes(plan, 0, System.Text.Encoding.UTF8.GetBytes(new string('[', 512) + new string(']', 512))).IsValid);

        var error = Assert.Single(PlanInterpreter.ValidateBytes(plan, 0, System.Text.Encoding.UTF8.GetBytes(new string('[', 513) + new string(']', 513))).Errors);
        Assert.Equal((DiagnosticCatalog.TooDeep, 513), (error.Id, error.Position.Column));
        Assert.Contains("512", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_of_nested_groups_are_read_on_every_stack()
    {
        var pattern = string.Concat(Enumerable.Repeat("(?:b|", 190)) + "a" + new string(')', 190);
        Assert.True(OnStack(256, () => DomainSdk.Schema.Semantics.EcmaRegex.Parse(pattern).IsMatch("a"u8)));
        Assert.True(OnStack(256, () => DomainSdk.Schema.Semantics.EcmaRegex.IsValidStrict(System.Text.Encoding.UTF8.GetBytes(pattern))));
    }

    private static T OnStack<T>(int kibibytes, Func<T> run)
    {
        var answer = default(T)!;
        var thread = new Thread(() => answer = run(), kibibytes * 1024);
        thread.Start();
        thread.Join();
        return answer;
    }
}
