using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Containment;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Keywords of the user's own are asserted as those of a dialect.</summary>
public class CustomKeywordTests
{
    private static readonly CompileOptions s_options = CompileOptions.Default with { Keywords = [new SumKeyword(), new EvenKeyword()] };

    [Theory]
    [InlineData("""{"x-sum":3}""", "[1,2]", true)]
    [InlineData("""{"x-sum":3}""", "[1,1]", false)]
    [InlineData("""{"x-sum":3}""", "\"12\"", true)]
    [InlineData("""{"not":{"x-sum":3}}""", "[1,2]", false)]
    [InlineData("""{"not":{"x-sum":3}}""", "[1]", true)]
    [InlineData("""{"oneOf":[{"x-sum":3},{"minItems":2}]}""", "[1,2]", false)]
    [InlineData("""{"if":{"x-sum":3},"then":{"minItems":2},"else":false}""", "[1,2]", true)]
    [InlineData("""{"items":{"x-sum":1},"$schema":"http://json-schema.org/draft-04/schema#"}""", "[[1],[2]]", false)]
    [InlineData("""{"$ref":"#/definitions/a","x-sum":9,"definitions":{"a":{}},"$schema":"http://json-schema.org/draft-07/schema#"}""", "[1]", true)]
    [InlineData("""{"type":"integer","x-even":true}""", "3", false)]
    [InlineData("""{"type":"integer","x-even":true}""", "4", true)]
    public void They_decide_where_they_apply(string schema, string document, bool isValid)
    {
        var plan = Compile(schema).Plan;
        Assert.Equal(isValid, PlanInterpreter.IsValid(plan, plan.Roots[0].Node, JsonText.Parse(document).View));
        Assert.Equal(isValid, PlanInterpreter.Validate(plan, plan.Roots[0].Node, JsonText.Parse(document)).IsValid);
    }

    [Fact]
    public void Without_words_of_its_own_an_error_names_the_keyword()
    {
        var plan = Compile("""{"x-sum":3}""").Plan;
        var error = Assert.Single(PlanInterpreter.Validate(plan, plan.Roots[0].Node, JsonText.Parse(" [1]")).Errors);
        Assert.Equal((DiagnosticCatalog.CustomKeywordMismatch, "'x-sum': 3"), (error.Id, error.Expected));
        Assert.Contains("'x-sum'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_does_not_conform_to_its_schema_is_an_error_at_its_place()
    {
        var diagnostic = Assert.Single(Compile("{\n \"x-sum\": \"three\"}").Diagnostics);
        Assert.Equal((DiagnosticCatalog.InvalidKeywordValue, DiagnosticSeverity.Error, 2, 11), (diagnostic.Id, diagnostic.Severity, diagnostic.Position.Line, diagnostic.Position.Column));
    }

    [Fact]
    public void Names_of_dialects_and_names_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new NamedKeyword("minLength"));
        Assert.Throws<ArgumentException>(() => new NamedKeyword(""));
        Assert.Throws<ArgumentException>(() => CompileOptions.Default with { Keywords = [new SumKeyword(), new SumKeyword()] });
    }

    [Theory]
    [InlineData("""{"x-sum":3}""", """{"x-sum":3,"title":"s"}""", ContainmentAnswer.Yes)]
    [InlineData("""{"x-sum":3,"x-even":true}""", """{"x-sum":3}""", ContainmentAnswer.Yes)]
    [InlineData("""{}""", """{"x-sum":3}""", ContainmentAnswer.No)]
    public void A_change_is_judged_by_them(string before, string after, ContainmentAnswer backward)
    {
        var (old, latest) = (Compile(before).Plan, Compile(after).Plan);
        Assert.Equal(backward, SchemaComparison.Compare(old, old.Roots[0].Node, latest, latest.Roots[0].Node).Backward.Answer);
    }

    private static CompileResult Compile(string schema) => SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schema), "s.json", "schema:///s.json")], s_options);

    private sealed class SumKeyword() : CustomKeyword("x-sum", InstanceTypes.Array, """{"type":"integer"}""")
    {
        public override bool Holds(JsonNode value, KeywordInstance instance)
        {
            var sum = 0;
            foreach (var item in instance.ToNode().EnumerateItems()) sum += int.Parse(item.RawText, System.Globalization.CultureInfo.InvariantCulture);
            return sum == int.Parse(value.RawText, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private sealed class EvenKeyword() : CustomKeyword("x-even", InstanceTypes.Number)
    {
        public override bool Holds(JsonNode value, KeywordInstance instance) => instance.RawText[^1] % 2 == 0;
    }

    private sealed class NamedKeyword(string name) : CustomKeyword(name, InstanceTypes.String)
    {
        public override bool Holds(JsonNode value, KeywordInstance instance) => true;
    }
}
