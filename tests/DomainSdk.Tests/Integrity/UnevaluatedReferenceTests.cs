using DomainSdk.Integrity;

namespace DomainSdk.Tests.Integrity;

/// <summary>References are those of the schemas that apply, by the specification: what another keyword has evaluated is not left over.</summary>
public sealed class UnevaluatedReferenceTests
{
    private const string Reference = """{ "x-ref": { "kind": "book" } }""";

    [Theory]
    [InlineData($$"""{ "dependentSchemas": { "k": { "properties": { "a": true, "k": true } } }, "unevaluatedProperties": {{Reference}} }""", """{"k":"x","a":"nobody"}""", 0)]
    [InlineData($$"""{ "dependentSchemas": { "k": { "properties": { "k": true } } }, "unevaluatedProperties": {{Reference}} }""", """{"k":"x","a":"nobody"}""", 1)]
    [InlineData($$"""{ "allOf": [{ "prefixItems": [true] }], "unevaluatedItems": {{Reference}} }""", """["nobody"]""", 0)]
    [InlineData($$"""{ "allOf": [{ "prefixItems": [true] }], "unevaluatedItems": {{Reference}} }""", """["x","nobody"]""", 1)]
    [InlineData($$"""{ "$schema": "https://json-schema.org/v1", "propertyDependencies": { "k": { "x": { "properties": { "a": {{Reference}} } } } } }""", """{"k":"x","a":"nobody"}""", 1)]
    [InlineData($$"""{ "$schema": "https://json-schema.org/v1", "propertyDependencies": { "k": { "y": { "properties": { "a": {{Reference}} } } } } }""", """{"k":"x","a":"nobody"}""", 0)]
    public void A_reference_is_found_where_its_schema_applies(string schema, string document, int dangling)
    {
        var facts = CorpusCase.FactsOf(document, "0.json", CorpusCase.Compile(schema));
        var findings = IntegrityCheck.Run(facts).Findings;
        Assert.Equal(dangling, findings.Count);
        Assert.All(findings, f => Assert.Equal("DSDK4002", f.Id));
    }
}
