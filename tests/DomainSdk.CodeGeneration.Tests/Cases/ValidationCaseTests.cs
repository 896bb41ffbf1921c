using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>Cases at the edge of what validation says: verdicts on both back ends, and what errors say where.</summary>
public class ValidationCaseTests
{
    [Theory]
    [InlineData("10-backtracking-limit-is-an-answer")]
    [InlineData("11-format-differs-by-default")]
    [InlineData("18-nested-tag-wrong-alternative")]
    [InlineData("19-union-position-and-first-error")]
    [InlineData("20-unicode-properties")]
    [InlineData("23-lone-surrogate-required")]
    [InlineData("27-const-beyond-2-53")]
    [InlineData("29-v1-time-leap-second")]
    public void Documents_have_their_verdicts_and_come_back(string name) =>
        Assert.Empty(DocumentCheck.Problems(new Case("validation/" + name), GenerationOptions.Default));

    [Theory]
    [InlineData("duplicate.json")]
    [InlineData("duplicate-three.json")]
    public void A_member_that_stands_more_than_once_counts_once(string file)
    {
        var document = new Case("validation/17-duplicate-members").ReadBytes(file);
        var door = DoorOf("17-duplicate-members");
        Assert.True(door.Interpret(document).IsValid);
        Assert.Empty(door.Disagreements(document));
    }

    [Theory]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" }, "minProperties": 2 }""", """{"a":1,"a":2}""", false)]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" }, "minProperties": 2 }""", """{"a":1,"\u0061":2,"b":3}""", true)]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" }, "maxProperties": 1 }""", """{"a":1,"\u0061":2}""", true)]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "integer" } }, "minProperties": 2 }""", """{"a":1,"a":2}""", false)]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "integer" } }, "maxProperties": 1 }""", """{"a":1,"a":2}""", true)]
    public void Names_are_counted_once_in_records_and_maps(string schema, string document, bool isValid)
    {
        var door = DoorOf(schema, "schema.json");
        Assert.Equal(isValid, door.Interpret(Encoding.UTF8.GetBytes(document)).IsValid);
        Assert.Empty(door.Disagreements(Encoding.UTF8.GetBytes(document)));
    }

    [Theory]
    [InlineData("""{ "enum": ["\\ud800", "a"] }""", """["\\ud800","\\ufffd","\\uD800","a","\\ud801"]""")]
    [InlineData("""{ "const": "\\udc00x" }""", """["\\udc00x","\\ufffdx","x"]""")]
    [InlineData("""{ "properties": { "\\ud800": { "type": "integer" } } }""", """[{"\\ud800":1},{"\\ud800":""},{"\\ufffd":""}]""")]
    [InlineData("""{ "dependentRequired": { "\\ud800": ["a"] } }""", """[{"\\ud800":1},{"\\ufffd":1},{"\\ud800":1,"a":1}]""")]
    [InlineData("""{ "oneOf": [{ "type": "object", "properties": { "k": { "const": "\\ud800" } }, "required": ["k"] }, { "type": "object", "properties": { "k": { "const": "\\ufffd" }, "b": { "type": "string" } }, "required": ["k"] }] }""", """[{"k":"\\ud800","b":1},{"k":"\\ufffd","b":1},{"k":"\\ufffd","b":""}]""")]
    [InlineData("""{ "enum": ["\\ud83d\\ude00", "\\\\ud800"] }""", """["😀","\\ud83d\\ude00","\\ud83d","\\\\ud800","\\ud800"]""")]
    public void Lone_surrogates_are_compared_as_they_are(string schema, string documents)
    {
        var door = DoorOf(schema, "schema.json");
        foreach (var document in System.Text.Json.JsonDocument.Parse(documents).RootElement.EnumerateArray().Select(i => Encoding.UTF8.GetBytes(i.GetRawText())))
        {
            Assert.Empty(door.Disagreements(document));
            if (door.Interpret(document).IsValid) Assert.Null(door.RoundTrip(document).Failure);
        }
    }

    [Theory]
    [InlineData("""{ "pattern": "§" }""")]
    [InlineData("""{ "not": { "pattern": "§" } }""")]
    [InlineData("""{ "oneOf": [{ "type": "string", "pattern": "§" }, { "type": "string", "maxLength": 100 }] }""")]
    [InlineData("""{ "anyOf": [{ "not": { "pattern": "§" } }, { "type": "integer" }] }""")]
    [InlineData("""{ "if": { "pattern": "§" }, "then": {}, "else": { "minLength": 1 } }""")]
    [InlineData("""{ "type": "array", "contains": { "pattern": "§" }, "minContains": 0, "maxContains": 0 }""")]
    [InlineData("""{ "type": "object", "patternProperties": { "§": false } }""")]
    [InlineData("""{ "type": "object", "patternProperties": { "§": true }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "propertyNames": { "not": { "pattern": "§" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "object", "if": { "properties": { "b": { "pattern": "§" } } }, "then": { "required": ["c"] } } } }""")]
    public void A_pattern_that_runs_out_of_steps_makes_nothing_valid(string schema)
    {
        var text = new string('a', 60);
        var document = schema switch
        {
            _ when schema.Contains("array", StringComparison.Ordinal) => $"[\"{text}\"]",
            _ when schema.Contains("\"a\"", StringComparison.Ordinal) => $"{{\"a\":{{\"b\":\"{text}\"}}}}",
            _ when schema.Contains("object", StringComparison.Ordinal) => $"{{\"{text}\":1}}",
            _ => $"\"{text}\"",
        };
        var door = DoorOf(schema.Replace("§", "^(a|aa|(?:a)*)*\\\\1b$", StringComparison.Ordinal), "schema.json");
        var result = door.Interpret(Encoding.UTF8.GetBytes(document));
        Assert.Contains(result.Errors, e => e.Id == DiagnosticCatalog.PatternLimit);
        Assert.Empty(door.Disagreements(Encoding.UTF8.GetBytes(document)));
    }

    [Fact]
    public void All_texts_of_a_document_share_the_steps_of_patterns()
    {
        var door = DoorOf("""{ "type": "array", "items": { "type": "string", "pattern": "^(a|aa)*\\1$|^(?:(b)|a|aa)*c$|a" } }""", "schema.json");
        var text = $"\"{new string('a', 22)}d\"";
        var few = Encoding.UTF8.GetBytes($"[{text}]");
        var many = Encoding.UTF8.GetBytes($"[{string.Join(",", Enumerable.Repeat(text, 200))}]");
        Assert.True(door.IsValid(few));
        Assert.False(door.IsValid(many));
        Assert.False(door.Interpret(many).IsValid);
    }

    [Theory]
    [InlineData("{\"1ce6c2b6-9b4f-4ec1-a41a-3c4f3cb0e7aa\":1}", Keeping.Kept)]
    [InlineData("{\"1CE6C2B6-9B4F-4EC1-A41A-3C4F3CB0E7AA\":1}", Keeping.Changed)]
    [InlineData("{\"1CE6C2B6-9B4F-4EC1-A41A-3C4F3CB0E7AA\":1,\"1ce6c2b6-9b4f-4ec1-a41a-3c4f3cb0e7aa\":2}", Keeping.NoValue)]
    [InlineData("{\"1ce6c2b6-9b4f-4ec1-a41a-3c4f3cb0e7aa\":1,\"1ce6c2b6-9b4f-4ec1-a41a-3c4f3cb0e7aa\":2}", Keeping.Kept)]
    internal void No_key_of_a_map_is_lost_in_silence(string document, Keeping expected)
    {
        var door = DoorOf("""{ "type": "object", "propertyNames": { "format": "uuid" }, "additionalProperties": { "type": "integer" } }""", "schema.json");
        var trip = door.RoundTrip(Encoding.UTF8.GetBytes(document));
        Assert.Null(trip.Failure);
        Assert.Equal(expected, trip.Written is null ? Keeping.NoValue : trip.ToldLosses > 0 ? Keeping.Changed : Keeping.Kept);
    }

    [Theory]
    [InlineData("18-nested-tag-wrong-alternative", "invalid-1.json", "DSDK2008 : The member 'y' is missing.")]
    [InlineData("19-union-position-and-first-error", "invalid-1.json", "DSDK2001 /x: Expected integer, but found the string \"1\".", "DSDK2001 /y: Expected integer, but found the string \"2\".", "DSDK2001 /z: Expected integer, but found the string \"3\".")]
    [InlineData("34-small-messages", "invalid-1.json", "DSDK2002 /a: No value is allowed here, as 'enum' is empty.")]
    [InlineData("34-small-messages", "invalid-2.json", "DSDK2017 /b: The value fulfils {\"required\":[\"x\"]}, which it must not fulfil.")]
    [InlineData("34-small-messages", "utf16.json", "DSDK2000 : The text is UTF-16, but JSON is UTF-8 (RFC 8259, section 8.1).")]
    public void Errors_say_where_and_what(string name, string file, params string[] errors)
    {
        var found = DoorOf(name).Interpret(new Case("validation/" + name).ReadBytes(file)).Errors;
        Assert.Equal(errors, found.Select(e => $"{e.Id} {e.InstanceLocation}: {e.Message}"));
    }

    [Fact]
    public void Escapes_of_other_dialects_are_told() =>
        Assert.Contains(CaseCode.Compile(new Case("validation/21-escapes-of-other-dialects")).Diagnostics, d => d is { Id: DiagnosticCatalog.InvalidPattern, Severity: DiagnosticSeverity.Warning });

    private static PublicDoor DoorOf(string name) => DoorOf(new Case("validation/" + name).Read("schema.json"), "schema.json");

    private static PublicDoor DoorOf(string schema, string file)
    {
        var compiled = SchemaSources.Compile([(file, schema)]);
        var code = CaseCode.Emit(compiled, "Root", GenerationOptions.Default);
        return PublicDoor.Of(code, code.Load(), code.Models.Types.Single(t => t.QualifiedName == "Root"), compiled.Plan.Roots[0].Node);
    }
}
