using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Tests.Compiling;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>What is told of types that hold less than their schemas allow.</summary>
public class LossyTypeTests
{
    private const string Dates = """
        {
          "title": "Log", "type": "object", "additionalProperties": { "type": "string", "format": "date-time" },
          "properties": {
            "opened": { "type": "string", "format": "date-time" },
            "days": { "type": "array", "items": { "type": ["string", "null"], "format": "date" } },
            "day": { "const": "2024-02-29", "format": "date" },
            "time": { "type": "string", "format": "time" },
            "entry": { "type": "object", "properties": { "at": { "$ref": "#/$defs/Instant" }, "until": { "$ref": "#/$defs/Instant" } } },
            "mark": { "type": "array", "prefixItems": [{ "type": "string", "format": "date" }, { "type": "integer" }] }
          },
          "$defs": { "Instant": { "type": "string", "format": "date-time" } }
        }
        """;

    [Fact]
    public void Dates_are_told_once_for_each_type_at_its_schema()
    {
        var remarks = Of(Dates);
        Assert.All(remarks, r => Assert.Equal((ProjectDiagnostics.TypesHoldLess, "x.schema.json"), (r.Id, r.Path)));
        Assert.Equal(
            [
                "'Log': DateTimeOffset ('Opened', 'AdditionalProperties') and DateOnly ('Days') cannot hold leap seconds, the year 0, offsets beyond 14 hours and more than seven digits of a second; the setting 'DomainSdkDates' with the value 'exact' keeps everything.",
                "'LogEntry': DateTimeOffset ('At', 'Until') cannot hold leap seconds, the year 0, offsets beyond 14 hours and more than seven digits of a second; the setting 'DomainSdkDates' with the value 'exact' keeps everything.",
                "'LogMark': DateOnly ('Item1') cannot hold the year 0; the setting 'DomainSdkDates' with the value 'exact' keeps everything.",
            ],
            remarks.Select(r => r.Message));
        Assert.Equal([0, Dates.IndexOf("{ \"type\": \"object\", \"properties\": { \"at\"", StringComparison.Ordinal), Dates.IndexOf("{ \"type\": \"array\", \"prefixItems\"", StringComparison.Ordinal)], remarks.Select(r => r.Start));
        Assert.Empty(Of(Dates, GenerationOptions.Default with { ExactDates = true }));
    }

    [Theory]
    [InlineData("""{ "type": "number" }""", null)]
    [InlineData("""{ "type": "number", "minimum": 0, "maximum": 0.1, "default": 0.30000000000000004, "examples": ["a", 1E-5, 1e22, 1.7976931348623157E308] }""", null)]
    [InlineData("""{ "type": "number", "maximum": 0.12345678901234567890 }""", "0.12345678901234567890")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": -9007199254740993 }""", "-9007199254740993")]
    [InlineData("""{ "type": "number", "default": 3.14159265358979323846 }""", "3.14159265358979323846")]
    [InlineData("""{ "type": "number", "examples": [1, 1e400] }""", "1e400")]
    [InlineData("""{ "type": "array", "items": { "type": "number" }, "default": [1, 0.1000000000000000000001] }""", "0.1000000000000000000001")]
    [InlineData("""{ "type": "number", "format": "decimal", "maximum": 0.12345678901234567890 }""", null)]
    [InlineData("""{ "type": "string", "examples": ["1"] }""", null)]
    public void Numbers_are_told_where_the_schema_names_one_that_is_rounded(string member, string? number)
    {
        var schema = $$"""{ "title": "Log", "type": "object", "properties": { "value": {{member}} } }""";
        var expected = number is null ? [] : new[] { $"'Log': double ('Value') rounds numbers that the schema names, such as {number}; the setting 'DomainSdkNumberType' with the value 'exact' keeps every digit where no 'format' asks for a double." };
        Assert.Equal(expected, Of(schema).Select(r => r.Message));
        Assert.Empty(Of(schema, GenerationOptions.Default with { NumberType = "exact" }));
    }

    [Fact]
    public void A_type_with_both_is_told_of_once()
    {
        var remark = Assert.Single(Of("""{ "anyOf": [{ "type": "string", "format": "date" }, { "type": "number", "minimum": 0.12345678901234567890 }] }"""));
        Assert.Contains("DateOnly ('Text')", remark.Message, StringComparison.Ordinal);
        Assert.Contains("double ('Number')", remark.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ModelDiagnostic> Of(string schema, GenerationOptions? options = null) => GeneratedCode.Of("x.schema.json", schema, options).Models.Diagnostics;
}
