using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.CodeGeneration.Tests.Pains;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>What types a user gets for shapes that other generators leave as strings, objects or raw JSON.</summary>
public class ShapeTests
{
    private const string Animals = """
        {
          "title": "Zoo", "type": "object", "properties": { "animals": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/Lion" }, { "$ref": "#/$defs/Parrot" }] } } },
          "$defs": {
            "Animal": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] },
            "Lion": { "allOf": [{ "$ref": "#/$defs/Animal" }], "properties": { "kind": { "const": "lion" } }, "required": ["kind"] },
            "Parrot": { "allOf": [{ "$ref": "#/$defs/Animal" }], "properties": { "kind": { "const": "parrot" } }, "required": ["kind"] }
          }
        }
        """;

    [Fact]
    public void A_string_or_a_number_is_a_struct() => UserProgram.Run(
        """{ "title": "Request", "type": "object", "properties": { "id": { "type": ["string", "integer"] }, "limit": { "type": ["integer", "boolean"], "default": 3 } }, "required": ["id"] }""",
        """
        var request = new Request { Id = "a" };
        Is(true, typeof(RequestId).IsValueType);
        Is("a", request.Id.Text);
        Is(null, request.Id.Integer);
        request = request with { Id = 7 };
        Is("{\"id\":7}", request.ToJson());
        Is("7", request.Id.Match(text => text, number => number.ToString()));
        Is("number 7", request.Id switch { { Text: { } text } => "text " + text, { Integer: { } number } => "number " + number, _ => "nothing" });
        Is(3L, Request.Parse("{\"id\":\"b\"}").Limit.Integer);
        Is(request, Request.Parse("{\"id\":7}"));
        Is(false, Request.IsValid("{\"id\":null}"u8));
        Is("[\"a\",1]", JsonSerializer.Serialize(new RequestId[] { "a", 1 }));
        Throws<InvalidOperationException>(() => default(RequestId).Match(t => 0, n => 0));
        """);

    [Fact]
    public void A_list_that_may_grow_keeps_what_it_does_not_know() => UserProgram.Run(
        """{ "title": "Ticket", "type": "object", "properties": { "state": { "anyOf": [{ "enum": ["open", "closed"] }, { "type": "string" }] } }, "required": ["state"] }""",
        """
        var ticket = Ticket.Parse("{\"state\":\"on hold\"}");
        Is(null, ticket.State.Known);
        Is("on hold", ticket.State.Unknown);
        Is("{\"state\":\"on hold\"}", ticket.ToJson());
        ticket = ticket with { State = TicketState.Closed };
        Is("closed", ticket.State.Known switch { TicketState.Open => "open", TicketState.Closed => "closed", _ => ticket.State.Unknown });
        Is("{\"state\":\"closed\"}", ticket.ToJson());
        Is(ticket, Ticket.Parse(ticket.ToJson()));
        """);

    [Fact]
    public void Every_enum_is_tolerant_where_the_project_says_so() => UserProgram.Run(
        GeneratedCode.Of("main.json", """{ "title": "Light", "type": "object", "properties": { "colour": { "enum": ["red", "green"] }, "kind": { "const": "lamp" } }, "required": ["colour"] }""", openEnums: true),
        """
        var light = Light.Parse("{\"colour\":\"blue\",\"kind\":\"lamp\"}");
        Is("blue", light.Colour.Unknown);
        Is(true, Light.Validate(Encoding.UTF8.GetBytes(light.ToJson())).IsValid);
        Is(false, Light.IsValid("{\"colour\":1}"u8));
        Is(false, Light.IsValid("{\"colour\":\"red\",\"kind\":\"torch\"}"u8));
        Is(LightColour.Red, Light.Parse("{\"colour\":\"red\"}").Colour.Known);
        """);

    [Fact]
    public void Records_that_include_a_definition_share_an_interface_where_asked_for() => UserProgram.Run(
        Animals,
        """
        var zoo = Zoo.Parse("{\"animals\":[{\"kind\":\"lion\",\"name\":\"Leo\"},{\"kind\":\"parrot\",\"name\":\"Polly\"}]}");
        Is("Leo, Polly", string.Join(", ", zoo.Animals!.Value.Select(a => a.Match<IAnimal>(lion => lion, parrot => parrot).Name)));
        IAnimal animal = new Lion { Name = "Elsa" };
        Is("Elsa", animal.Name);
        """,
        GenerationOptions.Default with { Interfaces = true });

    [Fact]
    public void No_interface_is_made_where_none_is_asked_for() =>
        Assert.DoesNotContain(GeneratedCode.Of("main.json", Animals).Models.Types, t => t.Name == "IAnimal");

    [Fact]
    public void Times_keep_their_offset_and_durations_their_units() => UserProgram.Run(
        """{ "title": "Shift", "type": "object", "properties": { "from": { "type": "string", "format": "time" }, "length": { "type": "string", "format": "duration" } }, "required": ["from", "length"] }""",
        """
        var shift = Shift.Parse("{\"from\":\"08:30:00+02:00\",\"length\":\"PT8H30M\"}");
        Is(new TimeOnly(8, 30), shift.From.Time);
        Is(new TimeOnly(6, 30), shift.From.UtcTime);
        Is(true, shift.Length.TryToTimeSpan(out var span));
        Is(new TimeSpan(8, 30, 0), span);
        Is(shift, new Shift { From = new(new(8, 30), TimeSpan.FromHours(2)), Length = IsoDuration.From(span) });
        Is("{\"from\":\"08:30:00+02:00\",\"length\":\"PT8H30M\"}", shift.ToJson());
        """);

    [Fact]
    public void Base64_is_bytes() => UserProgram.Run(
        """{ "title": "Attachment", "type": "object", "properties": { "data": { "type": "string", "contentEncoding": "base64" }, "thumb": { "type": "string", "contentEncoding": "base64", "maxLength": 8 } }, "required": ["data"] }""",
        """
        var attachment = Attachment.Parse("{\"data\":\"AQID\\u002b/8=\",\"thumb\":\"/w==\"}");
        Is("01-02-03-FB-FF", BitConverter.ToString(attachment.Data.AsSpan().ToArray()));
        Is("{\"data\":\"AQID+/8=\",\"thumb\":\"/w==\"}", attachment.ToJson());
        Is(attachment, new Attachment { Data = [1, 2, 3, 0xFB, 0xFF], Thumb = (ValueArray<byte>)[0xFF] });
        Is(true, Attachment.IsValid("{\"data\":\"no base64!\"}"u8));
        Is(false, Attachment.TryParse("{\"data\":\"no base64!\"}", out _, out var result));
        Is("DSDK2090", result!.Errors.Single().Id);
        Is(true, Attachment.TryParse("{\"data\":\"AQIDBR==\"}", out _, out result));
        Is("DSDK2091", result!.Information.Single().Id);
        Is(false, Attachment.IsValid("{\"data\":\"\",\"thumb\":\"AAAAAAAAAAAA\"}"u8));
        """);

    [Fact]
    public void A_small_record_can_be_taken_apart() => UserProgram.Run(
        """{ "title": "Point", "type": "object", "properties": { "x": { "type": "integer" }, "y": { "type": "integer" } }, "required": ["x", "y"] }""",
        """
        var (x, y) = Point.Parse("{\"x\":1,\"y\":2}");
        Is((1L, 2L), (x, y));
        """);

    [Fact]
    public void Whoever_asks_for_a_name_that_is_taken_is_told_so()
    {
        const string Place = """{ "title": "Place", "type": "object", "$defs": { "Address": { "type": "object", "properties": { "street": { "type": "string" } } } }, "properties": { "at": { "$ref": "#/$defs/Address" } } }""";
        const string Letter = """{ "title": "Letter", "type": "object", "$defs": { "Address": { FIX "type": "object", "properties": { "box": { "type": "integer" } } } }, "properties": { "to": { "$ref": "#/$defs/Address" } } }""";
        var collision = Assert.Single(GeneratedCode.Of([("place.json", Place), ("letter.json", Letter.Replace("FIX", "", StringComparison.Ordinal))]).Models.Diagnostics);
        Assert.Equal((ProjectDiagnostics.NameCollision, "place.json"), (collision.Id, collision.Path));
        Assert.Contains("'Address' is that of 'letter.json#/$defs/Address'", collision.Message, StringComparison.Ordinal);
        Assert.Contains("'PlaceAddress'", collision.Message, StringComparison.Ordinal);

        // A fixed name goes first, whatever stands where.
        var fixedName = GeneratedCode.Of([("place.json", Place), ("letter.json", Letter.Replace("FIX", "\"x-name\": \"Recipient\",", StringComparison.Ordinal))]).Models;
        Assert.Empty(fixedName.Diagnostics);
        Assert.Superset(new HashSet<string> { "Address", "Recipient" }, fixedName.Types.Select(t => t.Name).ToHashSet());
    }
}
