using DomainSdk.Integrity;

namespace DomainSdk.Tests.Integrity;

public sealed class IntegrityVocabularyTests
{
    [Theory]
    [InlineData("""{ "x-entity": { "kind": "a" } }""")]
    [InlineData("""{ "x-entity": { "kind": "a", "key": "id" } }""")]
    [InlineData("""{ "x-ref": "party" }""")]
    [InlineData("""{ "x-ref": { "kind": "a", "acyclic": 1 } }""")]
    [InlineData("""{ "x-ref": { "kind": "a", "where": { "/kind": 1 } } }""")]
    [InlineData("""{ "x-order": { "first": "/a" } }""")]
    [InlineData("""{ "x-order": [{ "first": "/a" }] }""")]
    [InlineData("""{ "x-quotation": { "text": "a" } }""")]
    public void A_malformed_keyword_is_reported_by_the_compiler_and_left_out(string schema)
    {
        var set = CorpusCase.Compile(schema).Set;
        Assert.NotEmpty(set.Diagnostics);
        Assert.All(set.Diagnostics, d => Assert.Equal(("DSDK1015", 1), (d.Id, d.Position.Line)));
        Assert.True(IntegrityVocabulary.Of(set.Plan).IsEmpty);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "required": ["x"], "$ref": "#/$defs/e" }, { "type": "object" }] }""", false)]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/e" }, { "$ref": "#/$defs/e" }] }""", true)]
    [InlineData("""{ "if": { "required": ["id"] }, "then": { "$ref": "#/$defs/e" } }""", true)]
    [InlineData("""{ "if": { "required": ["x"] }, "then": true, "else": { "$ref": "#/$defs/e" } }""", true)]
    [InlineData("""{ "dependentSchemas": { "id": { "$ref": "#/$defs/e" } } }""", true)]
    [InlineData("""{ "$ref": "#", "$dynamicRef": "#/$defs/e" }""", true)]
    [InlineData("""{ "not": { "$ref": "#/$defs/e" } }""", false)]
    public void Keywords_are_reached_through_the_applicators_that_hold(string applicator, bool reached)
    {
        var schema = applicator.TrimEnd()[..^1] + """, "$defs": { "e": { "x-entity": { "kind": "e", "key": "/id" } } } }""";
        var facts = CorpusCase.FactsOf("""{"id":"1"}""", "a.json", CorpusCase.Compile(schema));
        Assert.Equal(reached ? 1 : 0, facts.Entities.Count);
    }

    [Theory]
    [InlineData("""{ "items": { "$ref": "#/$defs/e" } }""", """[{"id":"1"},{"id":"2"}]""", 2)]
    [InlineData("""{ "prefixItems": [true, { "$ref": "#/$defs/e" }] }""", """[{"id":"1"},{"id":"2"},{"id":"3"}]""", 1)]
    [InlineData("""{ "contains": { "required": ["id"], "$ref": "#/$defs/e" } }""", """[{"id":"1"},{"no":"2"}]""", 1)]
    [InlineData("""{ "patternProperties": { "^a": { "$ref": "#/$defs/e" } } }""", """{"a1":{"id":"1"},"b":{"id":"2"}}""", 1)]
    [InlineData("""{ "properties": { "b": true }, "additionalProperties": { "$ref": "#/$defs/e" } }""", """{"a1":{"id":"1"},"b":{"id":"2"}}""", 1)]
    [InlineData("""{ "properties": { "b": true }, "unevaluatedProperties": { "$ref": "#/$defs/e" } }""", """{"a1":{"id":"1"},"b":{"id":"2"}}""", 1)]
    public void Keywords_are_reached_in_items_and_members(string applicator, string document, int count)
    {
        var schema = applicator.TrimEnd()[..^1] + """, "$defs": { "e": { "x-entity": { "kind": "e", "key": "/id" } } } }""";
        Assert.Equal(count, CorpusCase.FactsOf(document, "a.json", CorpusCase.Compile(schema)).Entities.Count);
    }
}
