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

    [Fact]
    public void What_is_remembered_is_bounded_where_no_two_ways_meet()
    {
        // Each way through the layers is a dynamic scope of its own.
        const int Layers = 25;
        string Layer(string side, int i) => i == Layers
            ? $$"""{"$id":"https://tests.example/{{side}}{{i}}","$defs":{"e":{"$dynamicAnchor":"end","type":"string"} },"$dynamicRef":"#end"}"""
            : $$"""{"$id":"https://tests.example/{{side}}{{i}}","$defs":{"q":{"$dynamicAnchor":"n{{side}}{{i}}"} },"anyOf":[{"$ref":"a{{i + 1}}"},{"$ref":"b{{i + 1}}"}]}""";
        var layers = Enumerable.Range(0, Layers + 1).SelectMany(i => new[] { $"\"a{i}\":{Layer("a", i)}", $"\"b{i}\":{Layer("b", i)}" });
        var plan = Schemas.Compile($$"""{"$id":"https://tests.example/root","$ref":"a0","$defs":{ {{string.Join(",", layers)}} } }""").Plan;
        var text = JsonText.Parse("1");
        var memory = new VerdictMemory();

        Assert.Equal(Verdict.Undecided, PlanInterpreter.Decide(plan, 0, text.View, 0, memory));
        Assert.InRange(memory.Count, 1, (1 << 20) + 64);
    }
}
