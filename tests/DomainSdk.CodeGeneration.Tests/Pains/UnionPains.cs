namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Pains 1, 2 and 8: alternatives that get lost, or that no C# programmer would have written so.</summary>
public class UnionPains
{
    private const string Shapes = """
        {
          "title": "Drawing", "type": "object",
          "properties": { "shapes": { "type": "array", "items": { "$ref": "#/$defs/Shape" } } },
          "required": ["shapes"], "additionalProperties": false,
          "$defs": {
            "Shape": { "oneOf": [{ "$ref": "#/$defs/Circle" }, { "$ref": "#/$defs/Square" }] },
            "Circle": { "type": "object", "properties": { "kind": { "const": "circle" }, "name": { "type": "string" }, "radius": { "type": "number" } }, "required": ["kind", "radius"], "additionalProperties": false },
            "Square": { "type": "object", "properties": { "kind": { "const": "square" }, "name": { "type": "string" }, "side": { "type": "number" } }, "required": ["kind", "side"], "additionalProperties": false }
          }
        }
        """;

    [Fact]
    public void NJS808_Every_branch_of_oneOf_is_a_type() => UserProgram.Run(Shapes, """
        var drawing = new Drawing { Shapes = [new Circle { Radius = 1 }, new Square { Side = 2 }] };
        Is(3.0, drawing.Shapes.Sum(shape => shape.Match(circle => circle.Radius, square => square.Side)));
        Is(drawing, Drawing.Parse(drawing.ToJson()));
        """);

    [Fact]
    public void CJ921_Branches_are_true_subtypes_with_what_they_share_on_the_base() => UserProgram.Run(Shapes, """
        Shape[] shapes = [new Circle { Radius = 1, Name = "sun" }, new Square { Side = 2 }];
        Is("sun", shapes[0].Name);
        Is(true, shapes[1] is Square { Side: 2 });
        """);

    [Fact]
    public void RT72604_Discriminator_may_stand_anywhere() => UserProgram.Run(Shapes, """
        Is<Shape>(new Circle { Radius = 1, Name = "sun" }, Shape.Parse("{\"radius\":1,\"name\":\"sun\",\"kind\":\"circle\"}"));
        Is<Shape>(new Circle { Radius = 1 }, JsonSerializer.Deserialize<Shape>("{\"radius\":1,\"kind\":\"circle\"}")!);
        """);

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/Name" }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/Name" }, { "type": "null" }] }""")]
    [InlineData("""{ "type": ["string", "null"] }""")]
    public void KI7339_Nullable_written_as_a_choice_is_plainly_nullable(string schema) => UserProgram.Run(
        """{ "title": "Person", "type": "object", "properties": { "name": """ + schema + """ }, "required": ["name"], "$defs": { "Name": { "type": "string" } } }""",
        """
        string? name = new Person { Name = null }.Name;
        Is(null, name);
        Is("Ada", Person.Parse("{\"name\":\"Ada\"}").Name);
        """);

    [Fact]
    public void QT2007_Text_or_number_says_which() => UserProgram.Run(
        """{ "title": "Order", "type": "object", "properties": { "id": { "type": ["string", "integer"] } }, "required": ["id"] }""",
        """
        Is<OrderId>("A-1", Order.Parse("{\"id\":\"A-1\"}").Id);
        Is<OrderId>(7, Order.Parse("{\"id\":7}").Id);
        Is(false, Order.IsValid("{\"id\":true}"u8));
        """);
}
