namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Pains 3, 4, 5, 12: what a record should be.</summary>
public class RecordPains
{
    private const string Patch = """
        {
          "title": "Patch", "type": "object",
          "properties": { "name": { "type": "string" }, "note": { "type": ["string", "null"] }, "title": { "type": ["string", "null"] } },
          "required": ["title"], "additionalProperties": false
        }
        """;

    [Fact]
    public void NSw1800_Required_optional_and_null_are_three_things() => UserProgram.Run(Patch, """
        var patch = new Patch { Title = null };
        Is("{\"title\":null}", patch.ToJson());
        Is(false, Patch.IsValid("{}"u8));
        Is(false, Patch.IsValid("{\"title\":null,\"name\":null}"u8));
        """);

    [Fact]
    public void RT64380_A_patch_tells_absent_from_null_from_a_value() => UserProgram.Run(Patch, """
        string Say(Patch patch) => !patch.Note.IsPresent ? "leave it" : patch.Note.Value is { } text ? "set " + text : "clear it";
        Is("leave it", Say(Patch.Parse("{\"title\":\"a\"}")));
        Is("clear it", Say(Patch.Parse("{\"title\":\"a\",\"note\":null}")));
        Is("set b", Say(new Patch { Title = "a", Note = "b" }));
        Is("{\"note\":null,\"title\":\"a\"}", new Patch { Title = "a", Note = (string?)null }.ToJson());
        """);

    [Fact]
    public void RO48304_Records_are_equal_by_value_through_arrays_maps_and_records() => UserProgram.Run(
        """
        {
          "title": "Team", "type": "object",
          "properties": {
            "members": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } },
            "scores": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "integer" } } }
          },
          "required": ["members", "scores"]
        }
        """,
        """
        const string json = "{\"members\":[{\"name\":\"Ada\"}],\"scores\":{\"a\":[1,2]},\"more\":[{\"x\":1}]}";
        Team one = Team.Parse(json), two = Team.Parse(json);
        Is(one, two);
        Is(one.GetHashCode(), two.GetHashCode());
        Is(false, one == two with { Scores = two.Scores.With("b", [3]) });
        """);

    [Fact]
    public void RF844_Records_are_made_with_initializers_and_the_compiler_asks_for_what_is_required() => UserProgram.Run(
        """{ "title": "Point", "type": "object", "properties": { "x": { "type": "integer" }, "y": { "type": "integer" }, "label": { "type": "string" } }, "required": ["x", "y"], "additionalProperties": false }""",
        """
        var point = new Point { X = 1, Y = 2 };
        Is(3L, (point with { Y = 3 }).Y);
        Is(null, point.Label);
        """);

    [Fact]
    public void NJS1664_Defaults_are_there_and_are_not_written_unless_given() => UserProgram.Run(
        """{ "title": "Settings", "type": "object", "properties": { "size": { "type": "integer", "default": 12 }, "font": { "type": "string", "default": "serif" }, "tags": { "type": "array", "items": { "type": "string" }, "default": ["a"] } }, "additionalProperties": false }""",
        """
        var settings = Settings.Parse("{\"font\":\"serif\"}");
        Is(12L, settings.Size);
        Is("a", settings.Tags[0]);
        Is("{\"font\":\"serif\"}", settings.ToJson());
        Is(new Settings(), settings);
        """);

    [Fact]
    public void NSw3635_allOf_is_one_record_with_all_members() => UserProgram.Run(
        """
        {
          "title": "Employee", "allOf": [{ "$ref": "#/$defs/Person" }, { "type": "object", "properties": { "staffNumber": { "type": "integer" } }, "required": ["staffNumber"] }],
          "$defs": { "Person": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } }
        }
        """,
        """
        var employee = new Employee { Name = "Ada", StaffNumber = 7 };
        Is(employee, Employee.Parse(employee.ToJson()));
        Is(false, Employee.IsValid("{\"name\":\"Ada\"}"u8));
        """);
}
