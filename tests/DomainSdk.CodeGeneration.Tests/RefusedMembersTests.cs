using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.CodeGeneration.Tests.Snapshots;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>Records that refuse all members and ask for one. Found by fuzzing: their readers had a line that was never reached, which is a warning.</summary>
public class RefusedMembersTests
{
    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "integer" }, "b": true }, "allOf": [{ "additionalProperties": false, "anyOf": [{ "properties": { "a": { "enum": ["a"] } }, "required": ["a"] }, { "required": ["b"] }] }] }""")]
    [InlineData("""{ "type": ["object", "array", "null"], "properties": { "a": { "type": "integer" }, "b": { "type": "string" } }, "oneOf": [{ "additionalProperties": false, "type": "object", "anyOf": [{ "type": "object", "properties": { "a": { "enum": ["a"] } }, "required": ["a"] }, { "required": ["a"] }] }, { "type": "string" }] }""")]
    public void A_record_that_refuses_all_members_compiles_and_refuses_them(string schema)
    {
        var text = """{ "title": "Holder", "type": "object", "properties": { "it": """ + schema + """ } }""";
        var run = ModelRun.Of(GeneratedCode.Of("holder.json", text), "schema:///holder.json");
        run.RoundTrip("{}");
        Assert.ThrowsAny<Exception>(() => run.RoundTrip("""{"it":{}}"""));
        Assert.ThrowsAny<Exception>(() => run.RoundTrip("""{"it":{"a":1}}"""));
        Assert.ThrowsAny<Exception>(() => run.RoundTrip("""{"it":{"b":"x"}}"""));
    }
}
