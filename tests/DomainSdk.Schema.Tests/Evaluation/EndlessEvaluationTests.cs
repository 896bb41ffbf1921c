using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>A schema that leads back to itself for the same value makes nothing invalid but the documents that come there, and nothing valid.</summary>
[Trait("Cost", "High")]
public class EndlessEvaluationTests
{
    private const string Loop = """ "$defs":{"loop":{"$ref":"#/$defs/loop"}} """;

    [Theory]
    [InlineData("endless-definition-includes-itself", "/gear", "#/definitions/gear", "schema.json(9,19)")]
    [InlineData("endless-not", "", "#", "schema.json(10,13)")]
    [InlineData("endless-ref-only-cycle", "/x", "#/$defs/a", "schema.json(9,15)")]
    public void The_document_that_comes_there_is_invalid_at_its_place(string name, string pointer, string schema, string place)
    {
        var plan = Load(name, out var diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics, d => d.Id == DiagnosticCatalog.EndlessReference).Severity);

        var error = Assert.Single(Validate(plan, name, "reach.json").Errors);
        Assert.Equal(DiagnosticCatalog.EndlessEvaluation, error.Id);
        Assert.Equal(pointer, error.InstanceLocation);
        Assert.EndsWith(schema, error.AbsoluteKeywordLocation, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("endless-definition-includes-itself")]
    [InlineData("endless-not")]
    [InlineData("endless-ref-only-cycle")]
    [InlineData("endless-unreached")]
    [InlineData("endless-control-through-a-member")]
    public void Other_documents_are_judged_as_ever(string name)
    {
        var plan = Load(name, out _);
        foreach (var file in Directory.EnumerateFiles(CaseFolder.Of(name)).Select(f => Path.GetFileName(f)!))
        {
            if (file.StartsWith("valid", StringComparison.Ordinal)) Assert.Empty(Validate(plan, name, file).Errors);
            if (file.StartsWith("invalid", StringComparison.Ordinal)) Assert.DoesNotContain(Validate(plan, name, file).Errors, e => e.Id == DiagnosticCatalog.EndlessEvaluation);
            if (file.StartsWith("invalid", StringComparison.Ordinal)) Assert.NotEmpty(Validate(plan, name, file).Errors);
        }
    }

    [Theory]
    [InlineData("{\"not\":{\"$ref\":\"#/$defs/loop\"}")]
    [InlineData("{\"not\":{\"not\":{\"$ref\":\"#/$defs/loop\"}}")]
    [InlineData("{\"if\":{\"$ref\":\"#/$defs/loop\"},\"then\":true,\"else\":true")]
    [InlineData("{\"if\":{\"not\":{\"$ref\":\"#/$defs/loop\"}},\"else\":false")]
    [InlineData("{\"anyOf\":[false,{\"$ref\":\"#/$defs/loop\"}]")]
    [InlineData("{\"oneOf\":[true,{\"$ref\":\"#/$defs/loop\"}]")]
    [InlineData("{\"oneOf\":[{\"$ref\":\"#/$defs/loop\"},{\"$ref\":\"#/$defs/loop\"},true]")]
    [InlineData("{\"not\":{\"anyOf\":[false,{\"$ref\":\"#/$defs/loop\"}]}")]
    [InlineData("{\"not\":{\"oneOf\":[true,{\"$ref\":\"#/$defs/loop\"}]}")]
    [InlineData("{\"not\":{\"allOf\":[true,{\"$ref\":\"#/$defs/loop\"}]}")]
    [InlineData("{\"contains\":{\"$ref\":\"#/$defs/loop\"}")]
    [InlineData("{\"not\":{\"contains\":{\"$ref\":\"#/$defs/loop\"}}")]
    [InlineData("{\"contains\":{\"anyOf\":[{\"type\":\"integer\"},{\"$ref\":\"#/$defs/loop\"}]},\"maxContains\":1")]
    [InlineData("{\"contains\":{\"$ref\":\"#/$defs/loop\"},\"minContains\":0,\"maxContains\":0")]
    [InlineData("{\"not\":{\"items\":{\"$ref\":\"#/$defs/loop\"}}")]
    [InlineData("{\"not\":{\"anyOf\":[{\"$ref\":\"#/$defs/loop\"},{\"prefixItems\":[true]}],\"unevaluatedItems\":false}")]
    public void What_cannot_be_told_is_never_valid(string schema)
    {
        var plan = Schemas.Plan(schema + "," + Loop + "}");
        foreach (var json in new[] { "[\"a\",2]", "[2,\"b\",\"x\"]" })
        {
            var text = JsonText.Parse(json);
            Assert.Equal(Verdict.Undecided, PlanInterpreter.Decide(plan, 0, text.View));
            Assert.All(PlanInterpreter.Validate(plan, 0, text).Errors, e => Assert.Equal(DiagnosticCatalog.EndlessEvaluation, e.Id));
            Assert.NotEmpty(PlanInterpreter.Validate(plan, 0, text).Errors);
            Assert.False(PlanInterpreter.Record(plan, 0, text).IsValid);
            Assert.False(PlanInterpreter.TryCollectAnnotations(plan, 0, text.View, _ => true, out _));
        }
    }

    [Theory]
    [InlineData("{\"anyOf\":[true,{\"$ref\":\"#/$defs/loop\"}]", true)]
    [InlineData("{\"anyOf\":[{\"$ref\":\"#/$defs/loop\"},true]", true)]
    [InlineData("{\"oneOf\":[true,{\"$ref\":\"#/$defs/loop\"},true]", false)]
    [InlineData("{\"not\":{\"oneOf\":[{\"$ref\":\"#/$defs/loop\"},true,true]}", true)]
    [InlineData("{\"not\":{\"allOf\":[{\"$ref\":\"#/$defs/loop\"},false]}", true)]
    [InlineData("{\"not\":{\"allOf\":[false,{\"$ref\":\"#/$defs/loop\"}]}", true)]
    [InlineData("{\"not\":{\"items\":{\"$ref\":\"#/$defs/loop\"},\"type\":\"object\"}", true)]
    [InlineData("{\"not\":{\"prefixItems\":[{\"$ref\":\"#/$defs/loop\"},{\"type\":\"string\"}]}", true)]
    [InlineData("{\"contains\":{\"anyOf\":[{\"type\":\"integer\"},{\"$ref\":\"#/$defs/loop\"}]}", true)]
    [InlineData("{\"not\":{\"contains\":{\"anyOf\":[{\"type\":\"integer\"},{\"$ref\":\"#/$defs/loop\"}]},\"maxContains\":0}", true)]
    public void What_is_certain_overrules_a_doubt_whatever_is_looked_at_first(string schema, bool isValid)
    {
        var plan = Schemas.Plan(schema + "," + Loop + "}");
        var text = JsonText.Parse("[\"a\",2]");

        Assert.Equal(isValid ? Verdict.Valid : Verdict.Invalid, PlanInterpreter.Decide(plan, 0, text.View));
        Assert.Equal(isValid, PlanInterpreter.Validate(plan, 0, text).IsValid);
        Assert.Equal(isValid, PlanInterpreter.Record(plan, 0, text).IsValid);
        Assert.Equal(isValid, PlanInterpreter.TryCollectAnnotations(plan, 0, text.View, _ => true, out _));
    }

    [Fact]
    public void Errors_elsewhere_in_the_document_are_found_too_and_none_is_made_up()
    {
        var plan = Schemas.Plan("""{"properties":{"a":{"anyOf":[{"$ref":"#/$defs/loop"},{"type":"null"}]},"b":{"type":"string"},"c":{"not":{"$ref":"#/$defs/loop"}}},"$defs":{"loop":{"allOf":[{"$ref":"#/$defs/loop"}]}}}""");
        var errors = PlanInterpreter.Validate(plan, 0, JsonText.Parse("""{"a":1,"b":2,"c":3}""")).Errors;

        Assert.Equal([("DSDK2021", "/a"), ("DSDK2001", "/b"), ("DSDK2021", "/c")], errors.Select(e => (e.Id, e.InstanceLocation)));
    }

    [Fact]
    public void The_plan_says_which_schemas_lead_back_to_themselves()
    {
        var plan = Schemas.Plan("""{"$ref":"#/$defs/a","properties":{"x":{"$ref":"#"}},"$defs":{"a":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/b"}]},"b":{"not":{"$ref":"#/$defs/a"}},"c":{"items":{"$ref":"#/$defs/c"}}}}""");

        Assert.Equal(["/$defs/a", "/$defs/a/anyOf/1", "/$defs/b", "/$defs/b/not"], plan.Nodes.Where(n => n.LeadsBackToItself).Select(n => n.DocumentPointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dynamic_reference_that_leads_back_is_told_once()
    {
        var plan = Schemas.Plan("""{"$id":"https://x.example/a","$dynamicAnchor":"m","type":"number","$dynamicRef":"#m","$defs":{"o":{"$id":"https://x.example/b","$dynamicAnchor":"m"}}}""");

        Assert.Equal(["DSDK2001"], PlanInterpreter.Validate(plan, 0, JsonText.Parse("\"\"")).Errors.Select(e => e.Id));
        Assert.Equal(["DSDK2021"], PlanInterpreter.Validate(plan, 0, JsonText.Parse("1")).Errors.Select(e => e.Id));
    }

    [Fact]
    public void Schemas_that_all_lead_to_one_another_end_in_time()
    {
        // Twenty schemas can be walked in 20! ways.
        var all = string.Join(",", Enumerable.Range(0, 20).Select(i => $"{{\"$ref\":\"#/$defs/d{i}\"}}"));
        var definitions = string.Join(",", Enumerable.Range(0, 20).Select(i => $"\"d{i}\":{{\"anyOf\":[{all}]}}"));
        var plan = Schemas.Plan($$"""{"items":{"$ref":"#/$defs/d0"},"$defs":{ {{definitions}} } }""");
        var text = JsonText.Parse("[" + string.Join(",", Enumerable.Repeat("1", 50)) + "]");

        Assert.Equal(Verdict.Undecided, PlanInterpreter.Decide(plan, 0, text.View));
        Assert.NotEmpty(PlanInterpreter.Validate(plan, 0, text).Errors);
    }

    [Fact]
    public void Strings_are_not_decided_by_a_schema_that_leads_back_to_itself()
    {
        var plan = Schemas.Plan("""{"anyOf":[{"$ref":"#/$defs/loop"},{"$ref":"#/$defs/text"}],"$defs":{"loop":{"not":{"$ref":"#/$defs/loop"}},"text":{"minLength":1}}}""");

        Assert.Equal(["/$defs/text"], plan.Nodes.Where(n => n.Source.TryGetMember("minLength", out _) && TextEvaluation.Decides(plan, n.Index)).Select(n => n.DocumentPointer));
        Assert.All(plan.Nodes.Where(n => n.LeadsBackToItself || n.Index == 0), n => Assert.False(TextEvaluation.Decides(plan, n.Index)));
    }

    [Fact]
    public void A_long_way_of_references_is_gone_on_any_stack()
    {
        const int Count = 10_000;
        var definitions = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"d{i}\":{{\"$ref\":\"#/$defs/d{i + 1}\"}}"));
        var plan = Schemas.Plan($$"""{"$ref":"#/$defs/d0","$defs":{ {{definitions}}, "d{{Count}}":{"type":"string"} } }""");
        var thread = new Thread(
            () =>
            {
                Assert.False(TextEvaluation.Decides(plan, 0));
                Assert.Equal(Verdict.Valid, PlanInterpreter.Decide(plan, 0, JsonText.Parse("\"a\"").View));
            },
            256 * 1024);
        thread.Start();
        thread.Join();
    }

    private static SchemaPlan Load(string name, out IReadOnlyList<SchemaDiagnostic> diagnostics)
    {
        var result = SchemaCompiler.Compile([new SchemaSource(File.ReadAllBytes(CaseFolder.File(name, "schema.json")), "schema.json", "schema:///schema.json")]);
        Assert.False(result.HasErrors);
        diagnostics = result.Diagnostics;
        return result.Plan;
    }

    private static ValidationResult Validate(SchemaPlan plan, string name, string file) =>
        PlanInterpreter.Validate(plan, 0, JsonText.Parse(File.ReadAllBytes(CaseFolder.File(name, file)), file));
}
