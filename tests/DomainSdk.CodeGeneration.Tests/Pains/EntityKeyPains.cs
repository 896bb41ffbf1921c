namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Typed keys find their entities, whichever type these have.</summary>
public class EntityKeyPains
{
    [Fact]
    public void Key_of_a_record_and_of_a_union_resolves_without_naming_the_type() => UserProgram.Run("""
        {
          "title": "Order", "type": "object", "required": ["id", "buyer"], "x-entity": { "kind": "order", "key": "/id" },
          "properties": { "id": { "$ref": "#/$defs/OrderId" }, "buyer": { "$ref": "#/$defs/BuyerId", "x-ref": { "kind": "buyer" } }, "buyers": { "type": "array", "items": { "$ref": "#/$defs/Buyer" } } },
          "$defs": {
            "OrderId": { "type": "string", "x-key": { "kind": "order" } },
            "BuyerId": { "type": "string", "x-key": { "kind": "buyer" } },
            "Buyer": { "x-entity": { "kind": "buyer", "key": "/id" }, "oneOf": [{ "$ref": "#/$defs/Person" }, { "$ref": "#/$defs/Firm" }] },
            "Person": { "type": "object", "required": ["id", "kind"], "properties": { "id": { "$ref": "#/$defs/BuyerId" }, "kind": { "const": "person" } } },
            "Firm": { "type": "object", "required": ["id", "kind"], "properties": { "id": { "$ref": "#/$defs/BuyerId" }, "kind": { "const": "firm" } } }
          }
        }
        """, """
        static (Order?, Buyer?) Find(Corpus corpus, Order order) => (corpus.Resolve(order.Id), corpus.Resolve(order.Buyer));
        var folder = System.IO.Directory.CreateTempSubdirectory();
        System.IO.File.WriteAllText(System.IO.Path.Combine(folder.FullName, "a.json"), "{\"id\":\"O-1\",\"buyer\":\"B-2\",\"buyers\":[{\"id\":\"B-1\",\"kind\":\"firm\"},{\"id\":\"B-2\",\"kind\":\"person\"}]}");
        var corpus = Corpus.LoadAsync(folder.FullName, Order.Schema).GetAwaiter().GetResult();
        folder.Delete(true);
        var order = corpus.EntitiesOf<Order>("order").Single();
        var (same, buyer) = Find(corpus, order);
        Is(order, same);
        Is(true, buyer is Person { Id.Value: "B-2" });
        Is("buyer", ((IEntityKey)order.Buyer).EntityKind);
        """);

    [Fact]
    public void Key_whose_entities_have_several_types_or_none_resolves_by_the_type_that_is_named() => UserProgram.Run("""
        {
          "title": "Order", "type": "object", "required": ["id", "thing"],
          "properties": { "id": { "$ref": "#/$defs/OrderId" }, "thing": { "$ref": "#/$defs/ThingId" }, "boat": { "$ref": "#/$defs/Boat" }, "car": { "$ref": "#/$defs/Car" } },
          "$defs": {
            "OrderId": { "type": "string", "x-key": { "kind": "elsewhere" } },
            "ThingId": { "type": "string", "x-key": { "kind": "thing" } },
            "Boat": { "type": "object", "x-entity": { "kind": "thing", "key": "/id" }, "properties": { "id": { "$ref": "#/$defs/ThingId" } } },
            "Car": { "type": "object", "x-entity": { "kind": "thing", "key": "/id" }, "properties": { "id": { "$ref": "#/$defs/ThingId" } } }
          }
        }
        """, """
        static (Order?, Boat?) Find(Corpus corpus, Order order) => (corpus.Resolve<Order>(order.Id), corpus.Resolve<Boat>(order.Thing));
        Is(2, new Func<Corpus, Order, (Order?, Boat?)>(Find).Method.GetParameters().Length);
        Is("elsewhere", ((IEntityKey)new OrderId("a")).EntityKind);
        """);
}
