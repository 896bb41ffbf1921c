using System.Globalization;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>
/// Work grows with the document and the schema, whatever ways lead through the schema: applications of schemas are counted, not time. Each size is
/// doubled six times.
/// </summary>
[Trait("Cost", "High")]
public class GrowthTests
{
    private const string Alternatives = """{"oneOf":[{"$ref":"#/$defs/and"},{"$ref":"#/$defs/or"},{"type":"string"}],"$defs":{"and":{"type":"object","properties":{"args":{"items":{"$ref":"#"}},"weight":{"type":"integer"}},"required":["args","weight"]},"or":{"type":"object","properties":{"args":{"items":{"$ref":"#"}},"weight":{"type":"string"}},"required":["args","weight"]}}}""";

    /// <summary>Schemas of lists in lists around <c>1</c>, which lead to each item on two ways or more.</summary>
    public static TheoryData<string> Lists =>
    [
        """{"type":["array","integer"],"allOf":[{"items":{"$ref":"#"}},{"items":{"$ref":"#"}}]}""",
        """{"type":["array","integer"],"items":{"$ref":"#"},"allOf":[{"items":{"$ref":"#"}}]}""",
        """{"type":["array","integer"],"anyOf":[{"items":{"$ref":"#"},"maxItems":0},{"items":{"$ref":"#"}}]}""",
        """{"type":["array","integer"],"if":{"items":{"$ref":"#"}},"then":{"items":{"$ref":"#"}}}""",
        """{"type":["array","integer"],"if":{"items":{"$ref":"#"}},"else":{"items":{"$ref":"#"}}}""",
        """{"type":["array","integer"],"not":{"not":{"items":{"$ref":"#"}}},"items":{"$ref":"#"}}""",
        """{"type":["array","integer"],"contains":{"$ref":"#"},"items":{"$ref":"#"}}""",
        """{"type":["array","integer"],"prefixItems":[{"$ref":"#"}],"contains":{"$ref":"#"}}""",
        """{"type":["array","integer"],"allOf":[{"prefixItems":[{"$ref":"#"}]},{"items":{"$ref":"#"}}],"unevaluatedItems":false}""",
        """{"type":["array","integer"],"anyOf":[{"prefixItems":[{"$ref":"#"}]},{"prefixItems":[{"$ref":"#"}]},{"items":{"$ref":"#"}}],"unevaluatedItems":false}""",
        """{"$id":"schema:///a","$dynamicAnchor":"n","$ref":"b","$defs":{"b":{"$id":"b","$dynamicAnchor":"n","type":["array","integer"],"allOf":[{"items":{"$dynamicRef":"#n"}},{"items":{"$dynamicRef":"#n"}}]}}}""",
        """{"$defs":{"a":{"type":["array","integer"],"items":{"$ref":"#/$defs/b"}},"b":{"type":["array","integer"],"anyOf":[{"items":{"$ref":"#/$defs/a"}},{"items":{"$ref":"#/$defs/b"}}]}},"anyOf":[{"items":{"$ref":"#/$defs/a"}},{"items":{"$ref":"#/$defs/b"}}]}""",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Work_grows_with_depth(string schema)
    {
        var plan = Schemas.Plan(schema);
        Assert.InRange(Growth.Exponent(6, depth => Work.Of(plan, Nested(depth, "1"))), 0, Growth.Most);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Work_for_errors_grows_with_depth_and_tells_each_mistake_once(string schema)
    {
        var plan = Schemas.Plan(schema);
        Assert.InRange(Growth.Exponent(6, depth => Work.OfErrors(plan, Nested(depth, "\"x\""))), 0, Growth.Most);
        Assert.InRange(Growth.Exponent(6, depth => 1 + Errors(plan, Nested(depth, "\"x\"")).Count), 0, Growth.Most);
        var errors = Errors(plan, Nested(22, "\"x\""));
        Assert.Equal(errors.Count, errors.Distinct().Count());
    }

    [Theory]
    [InlineData("""{"type":["array","integer"],"allOf":[{"items":{"$ref":"#"}},{"items":{"$ref":"#"}}]}""")]
    [InlineData("""{"$id":"schema:///a","$dynamicAnchor":"n","$ref":"b","$defs":{"b":{"$id":"b","$dynamicAnchor":"n","type":["array","integer"],"allOf":[{"items":{"$dynamicRef":"#n"}},{"items":{"$dynamicRef":"#n"}}]}}}""")]
    public void A_mistake_that_many_ways_lead_to_is_told_once(string schema) => Assert.Single(Errors(Schemas.Plan(schema), Nested(22, "\"x\"")));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Annotations_are_collected_once(string schema)
    {
        var plan = Schemas.Plan(schema.Replace("\"type\":", "\"x-seen\":true,\"type\":", StringComparison.Ordinal));
        double Collected(int depth) => PlanInterpreter.TryCollectAnnotations(plan, 0, JsonText.Parse(Nested(depth, "1")).View, _ => true, out var found) ? found.Count : 1;
        Assert.InRange(Growth.Exponent(6, Collected), 0, Growth.Most);
    }

    [Fact]
    public void Alternatives_grow_with_depth()
    {
        var plan = Schemas.Plan(Alternatives);
        Assert.InRange(Growth.Exponent(3, depth => Work.Of(plan, Tree(depth, "\"a\""))), 0, Growth.Most);
        Assert.InRange(Growth.Exponent(3, depth => Work.OfErrors(plan, Tree(depth, "1"))), 0, Growth.Most);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(60)]
    public void The_error_of_alternatives_names_the_place_that_is_wrong_at_any_depth(int depth)
    {
        var error = Assert.Single(PlanInterpreter.Validate(Schemas.Plan(Alternatives), 0, JsonText.Parse(Tree(depth, "1"))).Errors);
        var place = string.Concat(Enumerable.Repeat("/args/0", depth));
        Assert.Contains($"at '{place}': Expected object, but found the number 1.", error.Message, StringComparison.Ordinal);
        // Each way has the location of its own.
        Assert.All(error.Causes.SelectMany(c => c.Causes), c => Assert.StartsWith("/oneOf/", c.KeywordLocation, StringComparison.Ordinal));
        Assert.Contains(error.Causes, c => c.KeywordLocation.StartsWith("/oneOf/1/$ref/properties/args/items/$ref/oneOf", StringComparison.Ordinal));
        Assert.All(error.Causes, cause => Assert.All(cause.Causes, c => Assert.StartsWith(cause.KeywordLocation, c.KeywordLocation, StringComparison.Ordinal)));
    }

    [Fact]
    public void Work_grows_with_the_number_of_alternatives()
    {
        static string Schema(int count) => $$"""{"oneOf":[{{string.Join(",", Enumerable.Range(0, count).Select(i => $$$"""{"type":"object","properties":{"args":{"items":{"$ref":"#"}},"weight":{"minimum":{{{Text(i)}}},"maximum":{{{Text(i)}}} } } }"""))}},{"type":"string"}]}""";
        Assert.InRange(Growth.Exponent(2, count => Work.Of(Schemas.Plan(Schema(count)), Tree(20, "\"a\"", "1"))), 0, Growth.Most);
        Assert.InRange(Growth.Exponent(2, count => Work.OfErrors(Schemas.Plan(Schema(count)), Tree(20, "1", "1"))), 0, Growth.Most);
    }

    [Fact]
    public void Work_grows_with_the_number_of_pieces()
    {
        static string Schema(int count) => $$"""{"type":["array","integer"],"allOf":[{{string.Join(",", Enumerable.Repeat("""{"items":{"$ref":"#"}}""", count))}}]}""";
        Assert.InRange(Growth.Exponent(2, count => Work.Of(Schemas.Plan(Schema(count)), Nested(20, "1"))), 0, Growth.Most);
        Assert.InRange(Growth.Exponent(2, count => Work.OfErrors(Schemas.Plan(Schema(count)), Nested(20, "\"x\""))), 0, Growth.Most);
    }

    [Theory]
    [InlineData("allOf", """{"type":"object"}""")]
    [InlineData("anyOf", """{"type":"object","properties":{"a":{"type":"integer"}},"unevaluatedProperties":false}""")]
    [InlineData("oneOf", """{"type":"object"}""")]
    public void Work_grows_with_the_number_of_doubled_definitions(string keyword, string last)
    {
        string Twice(int i) => $$"""{"{{keyword}}":[{"$ref":"#/$defs/d{{Text(i + 1)}}"},{"$ref":"#/$defs/d{{Text(i + 1)}}"}]},""";
        string Schema(int count) => $$"""{"$ref":"#/$defs/d0","unevaluatedProperties":true,"$defs":{ {{string.Concat(Enumerable.Range(0, count).Select(i => $"\"d{Text(i)}\":{Twice(i)}"))}} "d{{Text(count)}}":{{last}} } }""";
        Assert.InRange(Growth.Exponent(3, count => Work.Of(Schemas.Plan(Schema(count)), """{"a":1}""")), 0, Growth.Most);
        Assert.InRange(Growth.Exponent(3, count => Work.OfErrors(Schemas.Plan(Schema(count)), "\"x\"")), 0, Growth.Most);
        Assert.InRange(PlanInterpreter.Validate(Schemas.Plan(Schema(30)), 0, JsonText.Parse("\"x\"")).Errors.Count, 1, 2);
    }

    public static TheoryData<string> Shapes => [.. GrowthShapes.Names];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_as_schema_and_document_do(string name)
    {
        var shape = GrowthShapes.Of(name);
        Assert.InRange(Growth.Exponent(shape.First, size => Work.Of(Schemas.Plan(shape.Schema(size)), shape.Valid(size))), 0, Growth.Most);
        Assert.InRange(Growth.Exponent(shape.First, size => Work.OfErrors(Schemas.Plan(shape.Schema(size)), shape.Invalid(size))), 0, Growth.Most);
    }

    /// <summary>The shapes whose errors have places of the same length: those of deep ones are as long as they are deep.</summary>
    public static TheoryData<string> Wide => [.. GrowthShapes.Names.Where(name => name != "depth")];

    [Theory]
    [MemberData(nameof(Wide))]
    public void Memory_for_errors_grows_as_schema_and_document_do(string name)
    {
        var shape = GrowthShapes.Of(name);
        Assert.InRange(Growth.Exponent(shape.First, size => Allocated(Schemas.Plan(shape.Schema(size)), shape.Invalid(size))), 0, Growth.Most);
    }

    [Fact]
    public void Only_schemas_that_are_met_again_are_remembered()
    {
        Assert.Contains(Schemas.Plan(Alternatives).Nodes, n => n.IsMetAgain);
        Assert.DoesNotContain(Schemas.Plan("""{"properties":{"a":{"$ref":"#/$defs/s"},"b":{"$ref":"#/$defs/s"}},"items":{"$ref":"#/$defs/s"},"$defs":{"s":{"properties":{"c":{"$ref":"#"}}}}}""").Nodes, n => n.IsMetAgain);
        Assert.DoesNotContain(Schemas.Plan("""{"oneOf":[{"properties":{"t":{"const":"a"},"c":{"$ref":"#"}},"required":["t"],"type":"object"},{"properties":{"t":{"const":"b"},"c":{"$ref":"#"}},"required":["t"],"type":"object"}]}""").Nodes, n => n.IsMetAgain);
        Assert.DoesNotContain(Schemas.Plan("""{"anyOf":[{"type":"array","items":{"$ref":"#"}},{"type":"object","additionalProperties":{"$ref":"#"}}]}""").Nodes, n => n.IsMetAgain);
        Assert.DoesNotContain(Schemas.Plan("""{"allOf":[{"$ref":"#/$defs/base"},{"$ref":"#/$defs/more"}],"$defs":{"base":{"properties":{"a":{"type":"string"}}},"more":{"allOf":[{"$ref":"#/$defs/base"}]}}}""").Nodes, n => n.IsMetAgain);
    }

    private static List<(string Id, string At, string Keyword)> Errors(SchemaPlan plan, string document) =>
        [.. PlanInterpreter.Validate(plan, 0, JsonText.Parse(document)).Errors.Select(e => (e.Id, e.InstanceLocation, e.AbsoluteKeywordLocation))];

    private static long Allocated(SchemaPlan plan, string document)
    {
        // What is made once for a plan is not counted.
        Errors(plan, document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Errors(plan, document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Nested(int depth, string inner) => new string('[', depth) + inner + new string(']', depth);

    private static string Tree(int depth, string inner, string weight = "\"w\"") =>
        string.Concat(Enumerable.Repeat("{\"args\":[", depth)) + inner + string.Concat(Enumerable.Repeat($"],\"weight\":{weight}}}", depth));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts how often schemas are applied.</summary>
    private static class Work
    {
        public static long Of(SchemaPlan plan, string document)
        {
            var evaluator = new Evaluator(plan, JsonText.Parse(document).View, EvaluatorState.Rent());
            evaluator.Evaluate(0, 0);
            Assert.False(evaluator.IsCutShort);
            return evaluator.Steps;
        }

        public static long OfErrors(SchemaPlan plan, string document)
        {
            var text = JsonText.Parse(document);
            var evaluator = new Evaluator(plan, text.View, EvaluatorState.Rent(), new EvaluationTrace(plan, text, 0));
            evaluator.Evaluate(0, 0);
            Assert.False(evaluator.IsCutShort);
            return evaluator.Steps;
        }
    }
}
