namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Values that code can make and JSON cannot say: validating tells each of them with its place, writing refuses the first.</summary>
public class UnwritablePains
{
    private const string Schema = """
        {
          "title": "Order", "type": "object", "required": ["id", "status", "who", "size"],
          "properties": {
            "id": { "$ref": "#/$defs/OrderId" }, "status": { "enum": ["open", "closed"] }, "who": { "$ref": "#/$defs/Person" }, "more": { "type": "array", "items": { "$ref": "#/$defs/Person" } },
            "size": { "type": "number" }, "any": {}, "home": { "type": "string", "format": "uri" }, "map": { "type": "object", "additionalProperties": { "type": "integer" } },
            "rank": { "oneOf": [{ "const": 1, "title": "Low" }, { "const": 5, "title": "High" }] }, "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false },
            "shape": { "oneOf": [{ "$ref": "#/$defs/Round" }, { "$ref": "#/$defs/Square" }] }
          },
          "$defs": {
            "OrderId": { "type": "string", "x-key": { "kind": "order" } },
            "Person": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
            "Round": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "round" } } },
            "Square": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "square" } } }
          }
        }
        """;

    private const string Order = """var order = new Order { Id = new("O-1"), Status = OrderStatus.Open, Who = new Person { Name = "Ann" }, Size = 1.5 }; """;

    [Theory]
    [InlineData("Status = (OrderStatus)77", "/status")]
    [InlineData("Id = default", "/id")]
    [InlineData("Id = new(null!)", "/id")]
    [InlineData("Who = null!", "/who")]
    [InlineData("Who = new Person { Name = null! }", "/who/name")]
    [InlineData("More = [new Person { Name = \"Bob\" }, null!]", "/more/1")]
    [InlineData("Size = double.NaN", "/size")]
    [InlineData("Map = ValueMap.Create(KeyValuePair.Create(\"a\", 1L)), Size = double.PositiveInfinity", "/size")]
    [InlineData("Rank = (OrderRank)3", "/rank")]
    [InlineData("Pair = new OrderPair { Item2 = 1 }", "/pair/0")]
    [InlineData("Status = (OrderStatus)(-1), Id = default, Who = null!, Size = double.NaN", "/id /size /status /who")]
    [InlineData("AdditionalProperties = ValueMap.Create(KeyValuePair.Create(\"b\", (JsonValue)null!))", "/b")]
    public void Validating_tells_all_of_them(string change, string places) => UserProgram.Run(Schema, Order + $$"""
        var wrong = order with { {{change}} };
        var result = wrong.Validate();
        Is("{{places}}", string.Join(' ', result.Errors.Select(e => e.InstanceLocation).Distinct().Order(StringComparer.Ordinal)));
        Is(true, result.Errors.All(e => e.Position.Line == 1 && e.Position.Column > 1 && e.Message.Length > 10));
        Throws<InvalidOperationException>(() => wrong.ToJson());
        Is(true, order.Validate().IsValid);
        """);
}
