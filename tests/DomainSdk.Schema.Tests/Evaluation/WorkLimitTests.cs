using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>The limit of work per byte ends as invalid with its name, whatever the keywords around it make of a failure.</summary>
[Trait("Cost", "High")]
public class WorkLimitTests
{
    [Theory]
    [InlineData("""{"$ref":"#/$defs/costly"}""")]
    [InlineData("""{"not":{"$ref":"#/$defs/costly"}}""")]
    [InlineData("""{"anyOf":[{"$ref":"#/$defs/costly"},true]}""")]
    [InlineData("""{"oneOf":[{"$ref":"#/$defs/costly"},true]}""")]
    [InlineData("""{"if":{"$ref":"#/$defs/costly"},"then":false}""")]
    [InlineData("""{"not":{"not":{"$ref":"#/$defs/costly"}}}""")]
    public void What_takes_too_much_work_is_invalid_and_says_so(string schema)
    {
        // Each item takes a thousand steps.
        var pieces = string.Join(",", Enumerable.Repeat("""{"type":"array"}""", 1_000));
        var costly = schema[..^1] + ",\"$defs\":{\"costly\":{\"items\":{\"allOf\":[" + pieces + "]}}}}";
        var text = JsonText.Parse("[" + string.Join(",", Enumerable.Repeat("[[]]", 100)) + "]");
        var plan = Schemas.Compile(costly, new CompileOptions { MaxStepsPerByte = 1 }).Plan;

        Assert.Equal(Verdict.Undecided, PlanInterpreter.Decide(plan, 0, text.View));
        Assert.Contains(PlanInterpreter.Validate(plan, 0, text).Errors, e => e.Id == DiagnosticCatalog.TooMuchWork);
        Assert.False(PlanInterpreter.TryCollectAnnotations(plan, 0, text.View, _ => true, out _));
        Assert.False(PlanInterpreter.Record(plan, 0, text).IsValid);
    }

    [Fact]
    public void The_default_leaves_room_for_large_schemas()
    {
        var pieces = string.Join(",", Enumerable.Range(0, 5_000).Select(i => $$"""{"const":{{i}} }"""));
        var plan = Schemas.Plan($$"""{"items":{"anyOf":[{{pieces}}]} }""");
        var text = JsonText.Parse("[" + string.Join(",", Enumerable.Repeat("4999", 2_000)) + "]");

        Assert.True(PlanInterpreter.IsValid(plan, 0, text.View));
    }
}
