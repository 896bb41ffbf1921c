using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>
/// Where schemas apply is what the annotations of the specification say, in documents that are valid; what fails beside them takes nothing away.
/// </summary>
public class AppliedSchemaTests
{
    private const int Schemas = 3000;

    private static readonly string[] s_values = ["1", "\"a\"", "[]", "[1]", "[1,\"a\",{}]", "{}", "{\"a\":1}", "{\"a\":[1],\"b\":\"\"}", "{\"b\":{\"a\":1},\"c\":2}"];

    private int _marks;

    [Fact]
    public void Schemas_apply_where_they_annotate()
    {
        var random = new Random(21);
        var (compared, found) = (0, 0);
        for (var i = 0; i < Schemas; i++)
        {
            var schema = Schema(random, 3);
            var plan = Plan(schema);
            var failing = Plan($"{{\"allOf\":[{schema}],\"enum\":[\"never\"]}}");
            foreach (var document in Documents(random))
            {
                var view = JsonText.Parse(document).View;
                if (!PlanInterpreter.TryCollectAnnotations(plan, 0, view, k => k.Name == "x-mark", out var annotations)) continue;
                var expected = annotations.Select(a => $"{a.Keyword.Value} at {a.Entry}").Distinct().Order(StringComparer.Ordinal).ToList();
                Assert.Equal((document, schema, string.Join("; ", expected)), (document, schema, Applied(plan, view)));
                Assert.Equal((document, schema, string.Join("; ", expected)), (document, schema, Applied(failing, view)));
                compared++;
                found += expected.Count;
            }
        }

        Assert.True(compared > 5000 && found > 10_000, $"{compared} documents, {found} schemas");
    }

    [Theory]
    [InlineData("""{ "dependentSchemas": { "k": { "properties": { "a": true } } }, "unevaluatedProperties": { "x-mark": 1 } }""", """{"k":1,"a":2}""", "1 at 2")]
    [InlineData("""{ "allOf": [{ "properties": { "a": true, "k": true } }], "unevaluatedProperties": { "x-mark": 1 } }""", """{"k":1,"a":2}""", "")]
    [InlineData("""{ "allOf": [{ "prefixItems": [true] }], "unevaluatedItems": { "x-mark": 1 } }""", "[1,2]", "1 at 2")]
    [InlineData("""{ "$schema": "https://json-schema.org/v1", "propertyDependencies": { "k": { "x": { "properties": { "a": { "x-mark": 1 } } } } } }""", """{"k":"x","a":2}""", "1 at 4")]
    [InlineData("""{ "oneOf": [{ "x-mark": 1, "required": ["a"] }, { "x-mark": 2 }], "type": "string" }""", """{"k":1}""", "2 at 0")]
    [InlineData("""{ "properties": { "a": { "x-mark": 1, "type": "string" }, "b": false, "c": { "x-mark": 2 } } }""", """{"a":1,"b":1,"c":1}""", "1 at 2; 2 at 6")]
    [InlineData("""{ "propertyNames": { "x-mark": 1 }, "not": { "x-mark": 2, "type": "string" } }""", """{"a":1}""", "")]
    public void A_schema_applies(string schema, string document, string expected) => Assert.Equal(expected, Applied(Plan(schema), JsonText.Parse(document).View));

    private static SchemaPlan Plan(string schema) => Tests.Schemas.Compile(schema).Plan;

    private static string Applied(SchemaPlan plan, JsonView view)
    {
        var selection = AnnotationSelection.Of(plan, node => Mark(node) is not null);
        Assert.True(PlanInterpreter.TryFindApplied(plan, 0, view, 0, selection, out var applied));
        return string.Join("; ", applied.Select(a => $"{Mark(plan[a.Node])!.Value} at {a.Entry}").Distinct().Order(StringComparer.Ordinal));
    }

    private static PlanKeyword? Mark(PlanNode node) => node.Keywords.FirstOrDefault(k => k is AnnotationKeyword && k.Name == "x-mark");

    private static IEnumerable<string> Documents(Random random)
    {
        string Any() => s_values[random.Next(s_values.Length)];
        foreach (var value in s_values) yield return value;
        for (var i = 0; i < 5; i++) yield return $$"""{"a":{{Any()}},"b":{{Any()}},"c":{{Any()}}}""";
        for (var i = 0; i < 3; i++) yield return $"[{Any()},{Any()}]";
    }

    private string Schema(Random random, int depth)
    {
        string Next() => Schema(random, depth - 1);
        var mark = random.Next(2) == 0 ? "" : $"\"x-mark\":{++_marks}";
        string With(string keywords) => mark.Length == 0 ? $"{{{keywords}}}" : keywords.Length == 0 ? $"{{{mark}}}" : $"{{{mark},{keywords}}}";
        if (depth == 0 || random.Next(6) == 0) return With(random.Next(4) switch { 0 => "\"type\":\"integer\"", 1 => "\"type\":[\"object\",\"array\"]", 2 => "\"required\":[\"a\"]", _ => "" });
        return With(random.Next(15) switch
        {
            0 => $"\"not\":{Next()}",
            1 => $"\"allOf\":[{Next()},{Next()}]",
            2 => $"\"anyOf\":[{Next()},{Next()}]",
            3 => $"\"oneOf\":[{Next()},{Next()}]",
            4 => $"\"if\":{Next()},\"then\":{Next()},\"else\":{Next()}",
            5 => $"\"contains\":{Next()},\"minContains\":{random.Next(2)}",
            6 => $"\"properties\":{{\"a\":{Next()},\"b\":{Next()}}},\"additionalProperties\":{Next()}",
            7 => $"\"prefixItems\":[{Next()}],\"items\":{Next()}",
            8 => $"\"dependentSchemas\":{{\"a\":{Next()}}}",
            9 => $"\"patternProperties\":{{\"a|c\":{Next()}}}",
            10 => $"\"anyOf\":[{Next()},{{\"properties\":{{\"a\":{Next()}}}}}],\"unevaluatedProperties\":{Next()}",
            11 => $"\"allOf\":[{{\"prefixItems\":[{Next()}]}}],\"unevaluatedItems\":{Next()}",
            12 => $"\"if\":{{\"properties\":{{\"b\":{Next()}}}}},\"dependentSchemas\":{{\"a\":{{\"properties\":{{\"c\":{Next()}}}}}}},\"unevaluatedProperties\":{Next()}",
            13 => $"\"contains\":{Next()},\"minContains\":0,\"unevaluatedItems\":{Next()}",
            _ => $"\"items\":{Next()}",
        });
    }
}
