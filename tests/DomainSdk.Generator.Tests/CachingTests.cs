using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

public class CachingTests
{
    private static readonly string[] AfterParse = [Steps.Compile, Steps.Types, Steps.Emit, Steps.EmitSchemas, Steps.Documents];

    private readonly TestFile _customer = Samples.CustomerFile;
    private readonly TestFile _order = Samples.OrderFile;
    private readonly TestFile _document = TestFile.Document("documents/order.json", """{ "number": 1, "customer": { "name": "Ann" } }""", "schema/order.schema.json");

    [Fact]
    public void Unchanged_project_runs_nothing_again()
    {
        var project = new Project([_customer, _order, _document], "class Program;");
        project.Run();
        AssertNothingNew(project.Run());
    }

    [Fact]
    public void Rewritten_but_equal_files_run_nothing_after_the_items()
    {
        var project = new Project([_customer, _order, _document]);
        project.Run();
        project.Edit(_customer, Samples.Customer, out _).Edit(_order, Samples.Order, out _);
        var result = project.Run();
        Assert.Empty(result.Changed(Steps.Parse));
        AssertNothingNew(result);
    }

    [Fact]
    public void Edited_csharp_emits_nothing_again()
    {
        var project = new Project([_customer, _order, _document], "class Program;");
        project.Run();
        AssertNothingNew(project.EditCSharp("class Program { int Answer() => 42; }").Run());
    }

    [Fact]
    public void Moved_declaration_emits_nothing_again()
    {
        const string declaration = """[DomainSdk.JsonSchemaModel("schema/customer.schema.json#/$defs/Address")] public partial record Place;""";
        var project = new Project([_customer], declaration);
        Assert.Contains(project.Run().GeneratedSources, source => source.SourceText.ToString().Contains("partial record Place", StringComparison.Ordinal));
        AssertNothingNew(project.EditCSharp("// A comment moves it.\n\n" + declaration).Run());
    }

    [Fact]
    public void Edited_schema_emits_only_the_types_that_it_affects()
    {
        var project = new Project([_customer, _order]);
        project.Run();
        var result = project.Edit(_customer, Samples.Customer.Replace("\"minLength\": 1", "\"minLength\": 2", StringComparison.Ordinal), out _).Run();
        var changed = Assert.Single(result.Changed(Steps.Emit));
        Assert.Contains("Address", changed, StringComparison.Ordinal);
        Assert.Contains(result.Reasons(Steps.Emit), reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void Reformatted_schema_emits_nothing_again()
    {
        var project = new Project([_customer, _order]);
        project.Run();
        var result = project.Edit(_order, Samples.Order.Replace("  ", "\t", StringComparison.Ordinal), out _).Run();
        Assert.NotEmpty(result.Changed(Steps.Parse));
        Assert.Empty(result.Changed(Steps.Types));
        Assert.Empty(result.Changed(Steps.Emit));
        Assert.Empty(result.Changed(Steps.EmitSchemas));
    }

    [Fact]
    public void New_type_in_one_file_leaves_those_of_others_alone()
    {
        var project = new Project([_customer, _order]);
        project.Run();
        var edited = Samples.Customer.Replace("\"$defs\": {", "\"$defs\": { \"Abode\": { \"type\": \"object\", \"properties\": { \"street\": { \"type\": \"string\" } } },", StringComparison.Ordinal)
            .Replace("\"name\": {", "\"abode\": { \"$ref\": \"#/$defs/Abode\" }, \"name\": {", StringComparison.Ordinal);
        var result = project.Edit(_customer, edited, out _).Run();
        Assert.DoesNotContain(result.Changed(Steps.Emit), text => text.Contains("record Order", StringComparison.Ordinal));
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("record Abode", StringComparison.Ordinal));
    }

    [Fact]
    public void Edited_document_checks_that_document_alone()
    {
        var other = TestFile.Document("documents/other.json", """{ "number": 2, "customer": { "name": "Bob" } }""", "schema/order.schema.json");
        var project = new Project([_customer, _order, _document, other]);
        project.Run();
        var result = project.Edit(_document, """{ "number": 0, "customer": { "name": "Ann" } }""", out _).Run();
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], result.Reasons(Steps.Documents));
        Assert.Empty(result.Changed(Steps.Compile));
        Assert.Equal(["documents/order.json(1,13): error DSDK2003"], result.Lines());
    }

    [Fact]
    public void A_schema_is_compared_again_only_where_its_texts_change()
    {
        var customer = TestFile.Schema("schema/customer.schema.json", Samples.Customer, ("Baseline", "schema/baseline/customer.schema.json"));
        var order = TestFile.Schema("schema/order.schema.json", Samples.Order, ("Baseline", "schema/baseline/order.schema.json"));
        var other = TestFile.Schema("schema/other.schema.json", """{ "title": "Other", "type": "string" }""");
        var customerBefore = TestFile.Baseline("schema/baseline/customer.schema.json", Samples.Customer);
        var orderBefore = TestFile.Baseline("schema/baseline/order.schema.json", Samples.Order.Insert(Samples.Order.LastIndexOf('}'), ", \"$defs\": { \"customer.schema.json\": " + Samples.Customer + "}"));
        var project = new Project([customer, order, other, _document, customerBefore, orderBefore], "class Program;");
        var first = project.Run();
        Assert.Empty(first.Lines());
        AssertCompared([0, 1], first);

        AssertCompared([], project.EditCSharp("class Program { int Answer() => 42; }").Run());
        AssertCompared([], project.Edit(_document, """{ "number": 2, "customer": { "name": "Ann" } }""", out _).Run());
        AssertCompared([], project.Edit(other, """{ "title": "Other", "type": "integer" }""", out _).Run());

        // What a schema refers to is part of it; what refers to it is not.
        AssertCompared([0, 1], project.Edit(customer, Samples.Customer.Replace("\"minLength\": 1", "\"minLength\": 0", StringComparison.Ordinal), out _).Run());
        AssertCompared([1], project.Edit(order, Samples.Order.Replace("\"minimum\": 1", "\"minimum\": 0", StringComparison.Ordinal), out _).Run());
        AssertCompared([0], project.Edit(customerBefore, Samples.Customer + "\n", out _).Run());
    }

    private static void AssertCompared(int[] schemas, GeneratorRunResult result) => Assert.Equal(
        schemas,
        result.Reasons(Steps.Comparisons).Select((reason, i) => reason is IncrementalStepRunReason.Cached ? -1 : i).Where(i => i >= 0));

    private static void AssertNothingNew(GeneratorRunResult result)
    {
        foreach (var step in AfterParse)
            Assert.All(result.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        Assert.NotEmpty(result.Reasons(Steps.Emit));
        var outputs = result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.DoesNotContain(outputs, output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }
}
