using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Results;

public class OutputWriterTests
{
    private const string Schema = """{"properties":{"a":{"title":"A","anyOf":[{"type":"string"},{"minimum":1}]}},"not":{"required":["b"]}}""";

    [Theory]
    [InlineData(OutputFormat.Flag, """{"a":1}""", """{"valid":true}""")]
    [InlineData(OutputFormat.Basic, """{"a":0}""", """{"valid":false,"keywordLocation":"","instanceLocation":"","errors":[{"valid":false,"keywordLocation":"/properties/a/anyOf","absoluteKeywordLocation":"schema:///test.json#/properties/a/anyOf","instanceLocation":"/a","error":"The value fulfils no schema of 'anyOf'."},{"valid":false,"keywordLocation":"/properties/a/anyOf/0/type","absoluteKeywordLocation":"schema:///test.json#/properties/a/anyOf/0/type","instanceLocation":"/a","error":"Expected string, but found the number 0."},{"valid":false,"keywordLocation":"/properties/a/anyOf/1/minimum","absoluteKeywordLocation":"schema:///test.json#/properties/a/anyOf/1/minimum","instanceLocation":"/a","error":"Expected at least 1, but found 0."}]}""")]
    public void Results_are_written_as_the_specification_has_them(OutputFormat format, string document, string expected)
    {
        var unit = PlanInterpreter.Record(Schemas.Plan(Schema), 0, JsonText.Parse(document));

        Assert.Equal(expected, OutputWriter.Write(unit, format));
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":0,"b":1}""")]
    [InlineData("""[]""")]
    public void Every_format_is_JSON_with_the_verdict(string document)
    {
        var plan = Schemas.Plan(Schema);
        var text = JsonText.Parse(document);
        foreach (var format in Enum.GetValues<OutputFormat>())
        {
            var output = JsonText.Parse(OutputWriter.Write(PlanInterpreter.Record(plan, 0, text), format));
            Assert.True(output.Root.TryGetMember("valid", out var valid));
            Assert.Equal(PlanInterpreter.IsValid(plan, 0, text.View), valid.Kind == JsonKind.True);
        }
    }
}
