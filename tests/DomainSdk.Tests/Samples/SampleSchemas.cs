namespace DomainSdk.Tests.Samples;

/// <summary>What the generator emits once for a namespace: the schema texts, compiled when they are first needed.</summary>
internal static class SampleSchemas
{
    public const string Uri = "schema:///sample.schema.json";

    public static SchemaSet Set { get; } = new(new SchemaText(Uri, "sample.schema.json", static () => """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["id", "title", "status", "author", "shapes"],
          "additionalProperties": false,
          "properties": {
            "id": { "$ref": "#/$defs/ArticleId" },
            "title": { "type": "string", "minLength": 1, "maxLength": 20 },
            "status": { "$ref": "#/$defs/Status" },
            "published": { "type": "string", "format": "date" },
            "rating": { "type": "integer", "minimum": 0, "maximum": 5 },
            "author": { "$ref": "#/$defs/Author" },
            "shapes": { "type": "array", "items": { "$ref": "#/$defs/Shape" }, "minItems": 1, "uniqueItems": true },
            "note": { "type": ["string", "null"] },
            "extra": { "type": "object", "additionalProperties": { "type": "number" }, "maxProperties": 3 },
            "reply": { "$ref": "#" }
          },
          "$defs": {
            "ArticleId": { "type": "string", "pattern": "^a-[0-9]+$" },
            "Status": { "enum": ["draft", "in \"review\"", "published"] },
            "Author": {
              "type": "object",
              "required": ["name"],
              "properties": { "name": { "type": "string" } }
            },
            "Shape": {
              "oneOf": [
                {
                  "type": "object",
                  "required": ["kind", "radius"],
                  "additionalProperties": false,
                  "properties": { "kind": { "const": "circle" }, "radius": { "type": "number", "exclusiveMinimum": 0 } }
                },
                {
                  "type": "object",
                  "required": ["kind", "sides"],
                  "additionalProperties": false,
                  "properties": { "kind": { "const": "polygon" }, "sides": { "type": "integer", "minimum": 3 } }
                }
              ]
            }
          }
        }
        """u8))
    {
        AssertFormats = true,
    };
}
