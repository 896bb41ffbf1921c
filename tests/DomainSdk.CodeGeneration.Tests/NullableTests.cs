using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.CodeGeneration.Tests.Snapshots;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>Null beside an enum or a record, in all the ways it is written.</summary>
public class NullableTests
{
    [Theory]
    [InlineData("""{ "type": ["string", "null"], "oneOf": [{ "type": "string", "enum": ["a", "b"] }, { "type": "null" }] }""")]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/Letter" }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/Letter" }, { "const": null }] }""")]
    [InlineData("""{ "enum": ["a", "b", null] }""")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", "b", null] }""")]
    public void Null_is_a_value_beside_an_enum(string schema) => Check(schema, "\"a\"", "\"c\"");

    [Theory]
    [InlineData("""{ "oneOf": [{ "$ref": "#/$defs/Box" }, { "type": "null" }] }""")]
    [InlineData("""{ "type": ["object", "null"], "properties": { "size": { "type": "integer" } }, "required": ["size"] }""")]
    public void Null_is_a_value_beside_a_record(string schema) => Check(schema, "{\"size\":1}", "{}");

    private static void Check(string schema, string valid, string invalid)
    {
        var text = """{ "title": "Holder", "type": "object", "properties": { "it": """ + schema
            + """ }, "required": ["it"], "$defs": { "Letter": { "enum": ["a", "b"] }, "Box": { "type": "object", "properties": { "size": { "type": "integer" } }, "required": ["size"] } } }""";
        var run = ModelRun.Of(GeneratedCode.Of("holder.json", text), "schema:///holder.json");
        run.RoundTrip("{\"it\":null}");
        run.RoundTrip("{\"it\":" + valid + "}");
        Assert.ThrowsAny<Exception>(() => run.RoundTrip("{\"it\":" + invalid + "}"));
    }
}
