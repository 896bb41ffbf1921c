using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>What the two back ends once disagreed on, as small as it gets; the differential test over the schemas in the wild found it.</summary>
public class BackEndAgreementTests
{
    [Fact]
    public void Of_two_lists_of_strings_both_have_to_hold() => Agree(
        """
        { "type": "object", "properties": { "error": { "allOf": [
          { "oneOf": [{ "enum": ["a", "x"] }, { "enum": ["x", "b"] }] },
          { "oneOf": [{ "enum": ["a", "x"] }, { "enum": ["c", "x"] }] }] } } }
        """,
        """{"error":"a"}""", """{"error":"b"}""", """{"error":"c"}""", """{"error":"x"}""");

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void Errors_of_a_root_begin_at_the_alternative_that_has_one_branch(string keyword) => Agree(
        $$"""
        { "{{keyword}}": [{ "$ref": "#/$defs/x" }], "$defs": {
          "x": { "oneOf": [{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }, { "type": "object", "properties": { "b": { "$ref": "#/$defs/x" } }, "required": ["b"] }] } } }
        """,
        "null", """{"a":1}""", """{"b":{"a":""}}""", """{"b":{}}""");

    [Fact]
    public void Errors_of_a_root_begin_at_what_it_refers_to_even_where_that_repeats_another() => Agree(
        """
        { "$ref": "#/$defs/x", "$defs": { "x": { "type": "object", "$ref": "#/$defs/y" }, "y": { "type": "object", "properties": { "a": { "type": "string" } } } } }
        """,
        "null", """{"a":1}""", """{"a":""}""");

    [Theory]
    [InlineData("\"unevaluatedItems\": false")]
    [InlineData("\"unevaluatedItems\": { \"type\": \"object\" }")]
    [InlineData("\"contains\": { \"const\": 7 }")]
    [InlineData("\"contains\": { \"type\": \"integer\" }, \"minContains\": 2")]
    [InlineData("\"not\": { \"contains\": { \"const\": 7 } }")]
    [InlineData("\"oneOf\": [{ \"minItems\": 2 }, { \"maxItems\": 1, \"minItems\": 1 }]")]
    [InlineData("\"allOf\": [{ \"contains\": { \"type\": \"string\" } }]")]
    [InlineData("\"if\": { \"minItems\": 2 }, \"then\": { \"maxItems\": 2 }, \"else\": { \"minItems\": 1 }")]
    [InlineData("\"minItems\": 1, \"maxItems\": 3, \"uniqueItems\": true")]
    [InlineData("\"enum\": [[1, 2], []]")]
    public void Whatever_stands_beside_the_positions_of_a_root_is_asked(string beside) => Agree(
        $$"""{ "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "integer" }], {{beside}} }""",
        "[]", "[1]", "[7,1]", "[1,2]", "[1,1]", "[1,2,3]", "[1,2,{}]", "[1,2,\"a\"]", "[7,2,3,4]", "null", "{}");

    [Theory]
    [InlineData("string", "boolean", "number", "array", "object")]
    [InlineData("string", "boolean", "integer", "array", "object")]
    [InlineData("string", "boolean", "integer", "array", "object", "null")]
    public void A_record_beside_nearly_all_other_kinds_refuses_those_that_are_left(params string[] kinds) => Agree(
        $$"""
        { "properties": { "d": { "$ref": "#/$defs/t" } }, "$defs": { "t": {
          "type": ["{{string.Join("\", \"", kinds)}}"], "properties": { "extra": { "type": "array", "items": { "$ref": "#/$defs/t" } } } } } }
        """,
        """{"d":null}""", """{"d":1.5}""", """{"d":{"extra":[null]}}""", """{"d":{"extra":[1.5,{"extra":[1,null]}]}}""", """{"d":{"extra":[{}]}}""");

    [Theory]
    [InlineData("""{ "type": "object", "if": { "$ref": "#/$defs/D" }, "$defs": { "D": { "$ref": "#/$defs/D" } } }""")]
    [InlineData("""{ "if": { "if": { "$ref": "#/$defs/D" }, "then": { "type": "object" }, "required": ["a"], "type": "object" }, "$defs": { "D": { "$ref": "#/$defs/D" } } }""")]
    [InlineData("""{ "type": ["object", "null"], "properties": { "k": { "$ref": "#" } } }""")]
    [InlineData("""{ "anyOf": [{ "type": "number" }, { "type": ["object", "null"] }] }""")]
    public void What_nothing_depends_on_and_null_have_one_verdict(string schema) => Agree(schema, "{}", """{"a":1}""", "null", """{"k":null}""", """{"k":{"k":null}}""", "1");

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "object", "properties": { "a": { "$ref": "#/$defs/D" } } }, { "type": "object", "properties": { "b": { "type": "string" } }, "required": ["b"] }], "$defs": { "D": { "$ref": "#/$defs/D" } } }""")]
    [InlineData("""{ "oneOf": [{ "type": "array", "items": { "$ref": "#/$defs/D" } }, { "type": "array", "maxItems": 3 }], "$defs": { "D": { "$ref": "#/$defs/D" } } }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }], "$defs": { "D": { "not": { "$ref": "#/$defs/D" } }, "A": { "type": "object", "properties": { "a": { "$ref": "#/$defs/D" } } }, "B": { "type": "object", "properties": { "b": { "type": "string" } }, "required": ["b"] } } }""")]
    [InlineData("""{ "properties": { "p": { "oneOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }] } }, "$defs": { "D": { "$ref": "#/$defs/D" }, "A": { "type": "object", "properties": { "a": { "$ref": "#/$defs/D" } } }, "B": { "type": "object", "properties": { "b": { "type": "string" } }, "required": ["b"] } } }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }], "$defs": { "A": { "type": "object", "properties": { "a": { "type": "array", "items": { "$ref": "#/$defs/D" } } } }, "D": { "anyOf": [{ "$ref": "#/$defs/D" }, { "type": "integer" }] }, "B": { "type": "object", "properties": { "b": { "type": "string" } }, "required": ["b"] } } }""")]
    public void A_branch_that_cannot_be_told_does_not_leave_the_other_alone(string schema) => Agree(
        schema, """{"a":1,"b":""}""", """{"b":""}""", """{"a":1}""", "[]", "[1]", "[1,2,3,4]", """{"p":{"a":1,"b":""}}""", """{"a":["x"],"b":""}""", """{"a":[1],"b":""}""");

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "§": { "type": "integer" } }, "patternProperties": { "^(a+a+)+\\1b$": { "type": "string" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "§": true }, "patternProperties": { "^(a+a+)+\\1b$": false }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": { "§": true }, "allOf": [{ "patternProperties": { "^(a+a+)+\\1b$": false } }] }""")]
    [InlineData("""{ "oneOf": [{ "type": "object", "properties": { "§": { "type": "integer" } }, "patternProperties": { "^(a+a+)+\\1b$": false } }, { "type": "array" }] }""")]
    public void A_declared_name_that_a_pattern_cannot_tell_is_not_taken_for_one_that_it_leaves_alone(string schema)
    {
        var name = new string('a', 48);
        Agree(schema.Replace("§", name, StringComparison.Ordinal), $"{{\"{name}\":1}}", "{}", "{\"b\":1}");
    }

    [Theory]
    [InlineData("""{ "type": "object", "x-name": "-", "properties": { "a": { "type": "object", "x-name": "*/", "properties": { "x": { "type": "string", "x-name": " " } } } } }""", "Root")]
    [InlineData("""{ "minLength": 2 }""", "Value")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "Value")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", "Deconstruct")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", "TMode")]
    public void Names_that_are_none_or_taken_make_code_that_compiles(string schema, string file)
    {
        var plan = SchemaSources.Compile([(file + ".schema.json", schema)]).Plan;
        var code = EmittedCode.Of(plan, [new GenerationRoot(plan.Roots[0].Node, file + ".schema.json", GeneratedCode.Namespace)]);
        Assert.Empty(code.Compile().Problems);
    }

    private static void Agree(string schema, params string[] documents)
    {
        var plan = SchemaSources.Compile([("main.json", schema)]).Plan;
        var node = plan.Roots[0].Node;
        var code = EmittedCode.Of(plan, [new GenerationRoot(node, "main.json", GeneratedCode.Namespace, "Root")]);
        var door = PublicDoor.Of(code, code.Load(), code.Models.Types.Single(t => t.QualifiedName == "Root"), node);
        foreach (var document in documents)
        {
            var utf8 = Encoding.UTF8.GetBytes(document);
            Assert.Empty(door.Disagreements(utf8));
            if (door.Interpret(utf8).IsValid) Assert.Null(door.RoundTrip(utf8).Failure);
        }
    }
}
