using DomainSdk.Schema.Containment;

namespace DomainSdk.Schema.Tests.Containment;

/// <summary>The two readings: the answers of typical changes, as the page on evolution has them.</summary>
public class ReadingTests
{
    private const string A = """ "a": { "type": "string" } """;
    private const string B = """ "b": { "type": "integer" } """;

    private static readonly ContainmentOptions Record = new() { Reading = SchemaReading.Record };

    [Theory]
    // An open object gains or loses an optional member.
    [InlineData("ny", "yy", "{ \"properties\": { " + A + " } }", "{ \"properties\": { " + A + "," + B + " } }")]
    [InlineData("yn", "yy", "{ \"properties\": { " + A + "," + B + " } }", "{ \"properties\": { " + A + " } }")]
    // It gains one that must be there, or that takes any value.
    [InlineData("ny", "ny", "{ \"type\": \"object\", \"properties\": { " + A + " } }", "{ \"type\": \"object\", \"properties\": { " + A + "," + B + " }, \"required\": [ \"b\" ] }")]
    [InlineData("yy", "yy", "{ \"properties\": { " + A + " } }", "{ \"properties\": { " + A + ", \"b\": true } }")]
    // A closed one gains or loses one; an open one is closed.
    [InlineData("yn", "yn", "{ \"type\": \"object\", \"properties\": { " + A + " }, \"additionalProperties\": false }", "{ \"type\": \"object\", \"properties\": { " + A + "," + B + " }, \"additionalProperties\": false }")]
    [InlineData("ny", "ny", "{ \"type\": \"object\", \"properties\": { " + A + " } }", "{ \"type\": \"object\", \"properties\": { " + A + " }, \"additionalProperties\": false }")]
    [InlineData("ny", "ny", "{ \"type\": \"object\", \"properties\": { " + A + "," + B + " }, \"additionalProperties\": false }", "{ \"type\": \"object\", \"properties\": { " + A + " }, \"additionalProperties\": false }")]
    // A declared member changes its type.
    [InlineData("yn", "yn", "{ \"properties\": { " + B + " } }", "{ \"properties\": { \"b\": { \"type\": \"number\" } } }")]
    // Where other members have a type, they are members that documents have.
    [InlineData("ny", "ny", "{ \"additionalProperties\": { \"type\": [ \"integer\", \"null\" ] } }", "{ \"properties\": { " + B + " }, \"additionalProperties\": { \"type\": [ \"integer\", \"null\" ] } }")]
    [InlineData("ny", "ny", "{ \"patternProperties\": { \"^b\": true } }", "{ \"patternProperties\": { \"^b\": true }, \"properties\": { " + B + " } }")]
    public void The_reading_decides_about_members_that_are_gained(string set, string record, string oldSchema, string newSchema)
    {
        Assert.Equal(set, Comparisons.Answers(Comparisons.Of(oldSchema, newSchema)));
        Assert.Equal(record, Comparisons.Answers(Comparisons.Of(oldSchema, newSchema, Record)));
    }

    [Theory]
    // Deep within, through references and in parts.
    [InlineData("""{"items":{"$ref":"#/$defs/x"},"$defs":{"x":{"properties":{"a":{}}}}}""", """{"items":{"$ref":"#/$defs/x"},"$defs":{"x":{"properties":{"a":{},"b":{"type":"null"}}}}}""", "yy")]
    [InlineData("""{"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}""", """{"properties":{"b":{"type":"null"}}}""", "ny")]
    [InlineData("""{"allOf":[{"properties":{"a":{}}},{"properties":{"c":{}}}]}""", """{"properties":{"b":{"type":"null"}}}""", "yy")]
    // A name that another object has is not declared for this one.
    [InlineData("""{"properties":{"x":{"properties":{"b":{}}},"y":{}}}""", """{"properties":{"x":{"properties":{"b":{}}},"y":{"properties":{"b":{"type":"null"}}}}}""", "yy")]
    // Nor is one of the other cases of a union.
    [InlineData("""{"type":"object","required":["k"],"oneOf":[{"properties":{"k":{"const":"p"}}},{"properties":{"k":{"const":"q"},"b":{"type":"string"}}}]}""", """{"type":"object","required":["k"],"oneOf":[{"properties":{"k":{"const":"p"},"b":{"type":"null"}}},{"properties":{"k":{"const":"q"},"b":{"type":"string"}}}]}""", "yy")]
    // Trees, whose nodes gain a member.
    [InlineData("""{"properties":{"next":{"$ref":"#"}}}""", """{"properties":{"next":{"$ref":"#"},"b":{"type":"null"}}}""", "yy")]
    [InlineData("""{"properties":{"next":{"$ref":"#"}}}""", """{"properties":{"next":{"$ref":"#"},"b":{"type":"null"}},"maxProperties":3}""", "ny")]
    public void Records_are_told_at_each_place(string oldSchema, string newSchema, string answers) =>
        Assert.Equal(answers, Comparisons.Answers(Comparisons.Of(oldSchema, newSchema, Record)));

    [Fact]
    public void A_comparison_can_be_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => SchemaComparison.Compare(Schemas.Plan("{}"), 0, Schemas.Plan("""{"type":"null"}"""), 0, null, new CancellationToken(canceled: true)));
}
