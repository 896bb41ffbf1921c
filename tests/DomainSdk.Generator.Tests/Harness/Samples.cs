namespace DomainSdk.Generator.Tests.Harness;

/// <summary>Two small schema files, one of which refers to the other.</summary>
internal static class Samples
{
    public const string Customer = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://shop.example/customer.schema.json",
          "title": "Customer",
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "address": { "$ref": "#/$defs/Address" }
          },
          "required": ["name"],
          "additionalProperties": false,
          "$defs": {
            "Address": {
              "type": "object",
              "properties": { "city": { "type": "string", "minLength": 1 } },
              "required": ["city"],
              "additionalProperties": false
            }
          }
        }
        """;

    public const string Order = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://shop.example/order.schema.json",
          "title": "Order",
          "type": "object",
          "properties": {
            "number": { "type": "integer", "minimum": 1 },
            "customer": { "$ref": "customer.schema.json" }
          },
          "required": ["number", "customer"],
          "additionalProperties": false
        }
        """;

    public static TestFile CustomerFile => TestFile.Schema("schema/customer.schema.json", Customer);

    public static TestFile OrderFile => TestFile.Schema("schema/order.schema.json", Order);
}
