using DomainSdk.Generator.Misuse;
using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

/// <summary>Names that the user has given already: of types beside generated ones, and of members in the user's part of a record.</summary>
public class UserNameTests
{
    private const string Link = """
        { "title": "Link", "type": "object", "required": ["target", "label"], "properties": { "target": { "type": "string", "format": "uri" }, "label": { "type": "string" } } }
        """;

    private static TestFile LinkFile => TestFile.Schema("schema/link.schema.json", Link);

    [Theory]
    [InlineData("namespace Shop; public class Uri;")]
    [InlineData("namespace Shop { public enum Uri { None } }")]
    [InlineData("namespace Shop; public delegate void Uri();")]
    [InlineData("namespace Shop.Uri; class Inner;")]
    [InlineData("namespace Shop; partial record Link { struct Uri; }")]
    public void Type_of_the_user_called_like_one_of_the_library_makes_code_name_its_own_in_full(string csharp)
    {
        var text = Text(new Project([LinkFile], csharp).Run(), "Link");
        Assert.Contains("required global::System.Uri Target", text, StringComparison.Ordinal);
        Assert.Contains(" string Label", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class Uri;")]
    [InlineData("namespace Elsewhere; public class Uri;")]
    [InlineData("namespace Shop; public class Url;")]
    [InlineData("namespace Shop; public class Host { public string Uri => \"\"; }")]
    public void Other_types_leave_short_names(string csharp) =>
        Assert.Contains("required Uri Target", Text(new Project([LinkFile], csharp).Run(), "Link"), StringComparison.Ordinal);

    [Fact]
    public void Edit_that_declares_no_such_type_runs_nothing_again_and_one_that_does_emits_the_types_of_its_namespace()
    {
        var elsewhere = TestFile.Schema("schema/page.schema.json", Link.Replace("Link", "Page", StringComparison.Ordinal), ("Namespace", "Web"));
        var project = new Project([LinkFile, elsewhere], "class Program;");
        project.Run();
        var unrelated = project.EditCSharp("class Program { class Inner; }").Run();
        Assert.Empty(unrelated.Changed(Steps.UserTypes));
        Assert.Empty(unrelated.Changed(Steps.Emit));
        var hiding = project.EditCSharp("namespace Shop; class Uri;").Run();
        Assert.Contains("record Link", Assert.Single(hiding.Changed(Steps.Emit)), StringComparison.Ordinal);
        Assert.Empty(project.EditCSharp("namespace Shop; /* moved */ class Other; class Uri;").Run().Changed(Steps.Types));
    }

    [Theory]
    [InlineData("public string City => \"\";")]
    [InlineData("public void City() { }")]
    [InlineData("public class City;")]
    [InlineData("private string City = \"\";")]
    public void Member_of_the_user_keeps_its_name_and_the_property_gets_another(string member)
    {
        var result = Place($"partial record Place {{ {member} }}");
        Assert.Equal("schema/customer.schema.json(15,31): warning DSDK1202", Assert.Single(result.Diagnostics).Line());
        Assert.Equal("'city' asks for the name 'City', which the declaration of 'Place' has given away, so the property becomes 'CityValue'. Remove that member, or choose a name with 'x-name'", result.Diagnostics[0].GetMessage());
        var text = Text(result, "Place");
        Assert.Contains("required string CityValue { get; init; }", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" City ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_of_a_base_class_counts_unless_it_is_private()
    {
        Assert.Contains("CityValue", Text(Place("abstract record Entity { public string City => \"\"; } partial record Place : Entity;"), "Place"), StringComparison.Ordinal);
        Assert.DoesNotContain("CityValue", Text(Place("abstract record Entity { private string City => \"\"; } partial record Place : Entity;"), "Place"), StringComparison.Ordinal);
    }

    [Fact]
    public void Member_called_like_a_type_of_the_library_does_not_hide_it()
    {
        var text = Text(Place("partial record Place { public enum MemberTable; public static int JsonRead => 0; }"), "Place");
        Assert.Contains("private static readonly global::DomainSdk.Runtime.MemberTable s_members", text, StringComparison.Ordinal);
        Assert.Contains("global::DomainSdk.Runtime.JsonRead.BeginObject", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_the_schema_does_not_name_go_where_there_is_room()
    {
        var result = new Project([LinkFile], """[DomainSdk.JsonSchemaModel("schema/link.schema.json")] public partial record Target { public int AdditionalProperties => 0; }""").Run();
        Assert.Empty(result.Diagnostics);
        Assert.Contains("OtherMembers { get; init; }", Text(result, "Target"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public string Schema => \"\";")]
    [InlineData("public class Read;")]
    public async Task Member_that_every_generated_type_has_is_an_error_at_the_attribute(string member)
    {
        var diagnostic = Assert.Single(await PlaceProject($"partial record Place {{ {member} }}").AnalyzeAsync(new DeclarationAnalyzer()));
        Assert.Equal("DSDK1904", diagnostic.Id);
        Assert.Contains("the generated part does", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(await PlaceProject("partial record Place { public void Write(System.IO.TextWriter to) { } }").AnalyzeAsync(new DeclarationAnalyzer()));
    }

    private static GeneratorRunResult Place(string csharp) => PlaceProject(csharp).Run();

    private static Project PlaceProject(string csharp) =>
        new([Samples.CustomerFile], """[DomainSdk.JsonSchemaModel("schema/customer.schema.json#/$defs/Address")] public partial record Place; """ + csharp);

    private static string Text(GeneratorRunResult result, string type) =>
        Assert.Single(result.GeneratedSources, source => source.SourceText.ToString().Contains("partial record " + type + " ", StringComparison.Ordinal)).SourceText.ToString();
}
