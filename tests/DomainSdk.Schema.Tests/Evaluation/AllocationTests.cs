using DomainSdk.Schema.Evaluation;

namespace DomainSdk.Schema.Tests.Evaluation;

public class AllocationTests
{
    [Fact]
    public void A_verdict_allocates_nothing_once_warm()
    {
        var plan = Schemas.Plan("""
            {
              "type": "object",
              "properties": {
                "id": { "type": "string", "pattern": "^[a-z]+-\\d+$", "maxLength": 20 },
                "kind": { "enum": ["a", "b"] },
                "tags": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
                "child": { "$ref": "#" }
              },
              "required": ["id"],
              "anyOf": [ { "required": ["kind"] }, { "required": ["tags"] } ],
              "if": { "required": ["child"] }, "then": { "minProperties": 2 },
              "unevaluatedProperties": false
            }
            """);
        var json = """{"id":"ab-1","kind":"b","t\u0061gs":["x","y","z"],"child":{"id":"c-2","tags":[]}}"""u8.ToArray();
        for (var i = 0; i < 200; i++) Assert.True(PlanInterpreter.Check(plan, 0, json, 0) > 0);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) PlanInterpreter.Check(plan, 0, json, 0);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
