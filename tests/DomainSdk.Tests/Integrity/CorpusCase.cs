using System.Text;
using DomainSdk.Integrity;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Tests.Integrity;

/// <summary>A schema of tests and documents for it: books, authors and reviews.</summary>
internal static class CorpusCase
{
    public const string SchemaText = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://tests.example/library",
          "type": "object",
          "properties": {
            "authors": { "type": "array", "items": { "$ref": "#/$defs/author" } },
            "books": { "type": "array", "items": { "$ref": "#/$defs/book" } },
            "reviews": { "type": "array", "items": { "$ref": "#/$defs/review" } }
          },
          "additionalProperties": false,
          "$defs": {
            "author": {
              "type": "object",
              "properties": { "id": { "type": "string" }, "kind": { "enum": ["person", "pseudonym"] }, "teacher": { "type": "string", "x-ref": { "kind": "author", "acyclic": true } } },
              "required": ["id"],
              "x-entity": { "kind": "author", "key": "/id" }
            },
            "book": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "author": { "type": "string", "x-ref": { "kind": "author", "where": { "/kind": ["person", null] } } },
                "written": {},
                "published": {},
                "text": { "type": "string" },
                "editions": { "type": "array", "items": { "properties": { "type": {}, "date": {} } } }
              },
              "required": ["id"],
              "x-entity": { "kind": "book", "key": "/id" },
              "x-order": [
                { "first": "/written", "then": "/published" },
                { "first": "/published", "then": "/editions/*/date", "when": { "/editions/*/type": ["reprint", "translation"] }, "rule": "R8" }
              ]
            },
            "review": {
              "type": "object",
              "properties": {
                "books": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "x-ref": { "kind": "book" } }, "relation": {} } } },
                "of": { "type": "string", "x-ref": { "kind": "book" } },
                "date": { "type": "string" },
                "quote": { "type": "object" }
              },
              "x-order": [
                { "first": "/books/*/id>/published", "then": "/date", "when": { "/books/*/relation": ["praises"] }, "rule": "R12" },
                { "first": "/of>/author>/born", "then": "/date", "rule": "house-rule" }
              ],
              "x-quotation": { "text": "/of>/text", "start": "/quote/start", "end": "/quote/end", "exact": "/quote/exact", "prefix": "/quote/prefix" }
            }
          }
        }
        """;

    public static SchemaNode Schema { get; } = Compile(SchemaText);

    // Schemas with errors too: a walk must end whatever the compiler has to say.
    public static SchemaNode Compile(string schema)
    {
        var source = new SchemaSource(Encoding.UTF8.GetBytes(schema), "library.schema.json", "schema:///library.schema.json");
        var result = SchemaCompiler.Compile([source]);
        return new SchemaSet(result)[result.Plan.Nodes[result.Plan.Roots[0].Node].AbsoluteLocation];
    }

    /// <summary>The facts of documents named <c>0.json</c>, <c>1.json</c> and so on.</summary>
    public static IntegrityFacts Facts(params string[] documents)
    {
        var facts = new IntegrityFacts();
        for (var i = 0; i < documents.Length; i++) facts.Merge(FactsOf(documents[i], $"{i}.json"));
        return facts;
    }

    public static IntegrityFacts FactsOf(string document, string path, SchemaNode? schema = null)
    {
        schema ??= Schema;
        var facts = new IntegrityFacts();
        var text = JsonText.Parse(Encoding.UTF8.GetBytes(document), path);
        new FactCollector(schema.Plan, schema.Index).Collect(text.View, 0, DocumentOrigin.WholeFile(path), keepTexts: true, facts);
        return facts;
    }

    public static IReadOnlyList<Finding> Check(params string[] documents) => IntegrityCheck.Run(Facts(documents)).Findings;

    /// <summary>A finding in one line: id, place, pointer and the pointers of the other side.</summary>
    public static string Line(Finding finding) =>
        $"{finding.Id} {finding.Rule} {finding.Position.Path}({finding.Position.Line},{finding.Position.Column}) {finding.Pointer}"
        + string.Concat(finding.Related.Select(r => $" <- {r.Position.Path}{r.Pointer}"));
}
