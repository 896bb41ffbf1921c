using DomainSdk.Integrity;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Tests.Integrity;

/// <summary>Samples of a schema with integrity keywords hang together, within a document and across those of a run.</summary>
public class CoherentSampleTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "texts": { "type": "array", "items": {
              "type": "object", "x-entity": { "kind": "text", "key": "/id" },
              "properties": { "id": { "type": "string", "pattern": "^t-[0-9]$" }, "body": { "type": "string", "minLength": 8 }, "follows": { "type": "string", "x-ref": { "kind": "text", "acyclic": true } } },
              "required": [ "id", "body" ], "additionalProperties": false } },
            "people": { "type": "array", "items": {
              "type": "object", "x-entity": { "kind": "person", "key": "/id" },
              "properties": { "id": { "type": "string", "minLength": 1 }, "sort": { "enum": [ "judge", "clerk" ] } },
              "required": [ "id", "sort" ], "additionalProperties": false } },
            "quotes": { "type": "array", "items": {
              "type": "object",
              "properties": {
                "text": { "type": "string", "x-ref": { "kind": "text" } }, "by": { "type": "string", "x-ref": { "kind": "person", "where": { "/sort": [ "judge" ] } } }, "in": { "type": "string", "x-ref": { "kind": "court" } },
                "start": { "type": "integer" }, "end": { "type": "integer" }, "exact": { "type": "string" }, "prefix": { "type": "string" }, "sha256": { "type": "string" } },
              "required": [ "text", "start", "end", "exact" ], "additionalProperties": false,
              "x-quotation": { "text": "/text>/body", "start": "/start", "end": "/end", "exact": "/exact", "prefix": "/prefix", "sha256": "/sha256" } } }
          },
          "additionalProperties": false
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Keys_references_and_quotations_are_right(ulong seed)
    {
        var schema = JsonSchema.FromText(Schema);
        var facts = new IntegrityFacts();
        var documents = schema.SampleMany(seed).Take(60).TakeWhile(s => s.IsFound).ToList();
        Assert.InRange(documents.Count, 10, 60);
        for (var i = 0; i < documents.Count; i++)
        {
            Assert.True(schema.IsValid(documents[i].Utf8.Span), documents[i].ToString());
            new FactCollector(schema.Root.Plan, schema.Root.Index).Collect(JsonText.Parse(documents[i].Utf8.ToArray()).View, 0, DocumentOrigin.WholeFile($"{i:D3}.json"), keepTexts: true, facts);
        }

        var report = IntegrityCheck.Run(facts);
        // No document of the schema declares a court.
        Assert.All(report.Findings, f => Assert.Contains("court", f.Message, StringComparison.Ordinal));
        Assert.True(report.QuotationsVerified > 5 && report.QuotationsFailed == 0, $"{report.QuotationsVerified} verified, {report.QuotationsFailed} failed");
        Assert.Contains(facts.Entities, e => e.Kind == "text");
        Assert.Contains(documents, d => d.ToString().Contains("\"by\":", StringComparison.Ordinal));
        Assert.Contains(documents, d => d.ToString().Contains("\"follows\":", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sequence_begins_anew_whenever_it_is_asked_for()
    {
        var samples = JsonSchema.FromText(Schema).SampleMany(size: SampleSize.Maximal).Take(5);
        Assert.Equal(samples.Select(s => s.ToString()).ToList(), samples.Select(s => s.ToString()).ToList());
    }
}
