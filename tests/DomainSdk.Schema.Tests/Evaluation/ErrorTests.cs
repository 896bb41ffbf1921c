using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Evaluation;

public class ErrorTests
{
    [Fact]
    public void An_error_knows_every_location()
    {
        var schema = """
            {
              "properties": {
                "a/b": { "items": { "$ref": "#/$defs/short" } }
              },
              "$defs": { "short": { "maxLength": 2 } }
            }
            """;
        var error = Schemas.SingleError(schema, "{\n  \"a/b\": [\"ä\", \"äöü\"]\n}");

        Assert.Equal(DiagnosticCatalog.WrongLength, error.Id);
        Assert.Equal("maxLength", error.Keyword);
        Assert.Equal("/a~1b/1", error.InstanceLocation);
        Assert.Equal("/properties/a~1b/items/$ref/maxLength", error.KeywordLocation);
        Assert.Equal("schema:///test.json#/$defs/short/maxLength", error.AbsoluteKeywordLocation);
        Assert.Equal(("doc.json", 2, 16), (error.Position.Path, error.Position.Line, error.Position.Column));
        Assert.Equal(("test.json", 5, 38), (error.SchemaPosition!.Value.Path, error.SchemaPosition.Value.Line, error.SchemaPosition.Value.Column));
        Assert.Equal("at most 2 characters", error.Expected);
        Assert.Equal("3", error.Found);
    }

    /// <summary>Schema, document, id, keyword, instance location, keyword location, a part of the message, suggestion.</summary>
    public static TheoryData<string, string, string, string, string, string, string, string?> Violations() => new()
    {
        { """{"type":"string"}""", "1", "DSDK2001", "type", "", "/type", "Expected string", null },
        { """{"enum":["red","green"]}""", "\"gren\"", "DSDK2002", "enum", "", "/enum", "did you mean \"green\"?", "green" },
        { """{"const":1}""", "2", "DSDK2002", "const", "", "/const", "Expected 1, but found 2", null },
        { """{"exclusiveMinimum":0}""", "0.0", "DSDK2003", "exclusiveMinimum", "", "/exclusiveMinimum", "more than 0", null },
        { """{"multipleOf":0.01}""", "0.075", "DSDK2004", "multipleOf", "", "/multipleOf", "a multiple of 0.01", null },
        { """{"pattern":"^a"}""", "\"b\"", "DSDK2006", "pattern", "", "/pattern", "^a", null },
        { """{"required":["name"]}""", """{"nmae":1}""", "DSDK2008", "required", "", "/required", "is 'nmae' a misspelling", "nmae" },
        { """{"properties":{"name":true},"additionalProperties":false}""", """{"nmae":1}""", "DSDK2009", "additionalProperties", "/nmae", "/additionalProperties", "did you mean 'name'?", "name" },
        { """{"allOf":[{"properties":{"name":true}}],"unevaluatedProperties":false}""", """{"nmae":1}""", "DSDK2009", "unevaluatedProperties", "/nmae", "/unevaluatedProperties", "did you mean 'name'?", "name" },
        { """{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "DSDK2008", "dependentRequired", "", "/dependentRequired", "'b' is missing although 'a' is present", null },
        { """{"minItems":1}""", "[]", "DSDK2010", "minItems", "", "/minItems", "at least 1 item,", null },
        { """{"uniqueItems":true}""", "[1,2,1.0]", "DSDK2011", "uniqueItems", "", "/uniqueItems", "0 and 2 are equal", null },
        { """{"contains":{"type":"string"},"minContains":2}""", """["a",1]""", "DSDK2012", "contains", "", "/contains", "1 item fulfils", null },
        { """{"maxProperties":0}""", """{"a":1}""", "DSDK2013", "maxProperties", "", "/maxProperties", "at most 0 members", null },
        { """{"prefixItems":[true],"items":false}""", "[1,2]", "DSDK2014", "items", "/1", "/items", "No item is allowed", null },
        { """{"not":{"type":"null"}}""", "null", "DSDK2017", "not", "", "/not", "must not fulfil", null },
        { """{"properties":{"a":{"not":true}}}""", """{"a":1}""", "DSDK2017", "not", "/a", "/properties/a/not", "must not fulfil", null },
        { "false", "1", "DSDK2018", "", "", "", "No value is allowed", null },
        { """{"if":{"type":"object"},"then":{"required":["a"]}}""", "{}", "DSDK2008", "required", "", "/then/required", "'a' is missing", null },
        { """{"propertyNames":{"maxLength":1}}""", """{"ab":1}""", "DSDK2005", "maxLength", "", "/propertyNames/maxLength", "at most 1 character", null },
    };

    [Theory]
    [MemberData(nameof(Violations))]
    public void A_violation_is_put_into_words(
        string schema, string document, string id, string keyword, string instance, string location, string message, string? suggestion)
    {
        var error = Schemas.SingleError(schema, document);

        Assert.Equal((id, keyword, instance, location), (error.Id, error.Keyword, error.InstanceLocation, error.KeywordLocation));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, error.Suggestion);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void All_errors_are_reported_in_the_order_of_the_document()
    {
        var schema = """{"required":["z"],"properties":{"a":{"type":"string","minimum":5},"b":{"minLength":3,"pattern":"x"}}}""";
        var errors = Schemas.Validate(schema, """{"b":"","a":1}""").Errors;

        Assert.Equal(["required", "minLength", "pattern", "type", "minimum"], errors.Select(e => e.Keyword));
    }

    [Fact]
    public void A_malformed_document_is_a_positioned_error()
    {
        var error = Assert.Single(PlanInterpreter.ValidateBytes(Schemas.Plan("true"), 0, "{\n  \"a\": tru }"u8, "d.json").Errors);

        Assert.Equal((DiagnosticCatalog.MalformedDocument, "d.json", 2), (error.Id, error.Position.Path, error.Position.Line));
    }

    [Fact]
    public void A_value_inside_a_document_can_be_validated_alone()
    {
        var text = JsonText.Parse("""{"a":[1,"x"]}""");
        var plan = Schemas.Plan("""{"items":{"type":"integer"}}""");
        Assert.True(text.Root.TryGetMember("a", out var array));

        var error = Assert.Single(PlanInterpreter.Validate(plan, 0, text, array.Index).Errors);

        Assert.Equal(("/1", 9), (error.InstanceLocation, error.Position.Column));
    }
}
