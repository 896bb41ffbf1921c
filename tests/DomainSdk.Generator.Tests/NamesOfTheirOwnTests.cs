using DomainSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Generator.Tests;

/// <summary>Types called like those of the library, in projects where the names of the library are in every file.</summary>
public class NamesOfTheirOwnTests
{
    private const string Library = "namespace DomainSdk { public class Finding { } public class Corpus { } internal class Hidden { } }";
    private const string HintName = "DomainSdk.Usings.g.cs";

    private static readonly TestFile File = TestFile.Schema("a.json", """{ "title": "Finding", "type": "object", "properties": { "hidden": { "$ref": "#/$defs/Hidden" } }, "$defs": { "Hidden": { "type": "object", "properties": { "a": { "type": "string" } } } } }""");

    [Fact]
    public void They_go_before_by_an_alias()
    {
        var alias = AliasOf(new TestOptions(("ImplicitUsings", "enable")));
        Assert.EndsWith("\nglobal using Finding = global::Shop.Finding;\n", alias, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", alias, StringComparison.Ordinal);
        Assert.Empty(Errors(alias));
        Assert.Contains("CS0104", Errors(""));
    }

    [Fact]
    public void There_is_no_alias_where_nothing_is_called_alike_or_the_names_are_not_there()
    {
        Assert.Null(AliasOf(new TestOptions()));
        Assert.Null(AliasOf(new TestOptions(("ImplicitUsings", "enable"), ("DomainSdkImplicitUsing", "false"))));
        Assert.Null(AliasOf(new TestOptions(("ImplicitUsings", "enable")), TestFile.Schema("a.json", """{ "title": "Order", "type": "object", "properties": { "a": { "type": "string" } } }""")));
    }

    private static string? AliasOf(TestOptions options, TestFile? file = null) =>
        new Project([file ?? File], Library, options).Run().GeneratedSources.SingleOrDefault(source => source.HintName == HintName).SourceText?.ToString();

    private static IEnumerable<string> Errors(string? alias)
    {
        string[] files = [Library, "namespace Shop { public class Finding { } }", "global using DomainSdk;\n", alias ?? "", "using Shop; public class User { public Shop.Finding One = new Finding(); public Corpus Other = new Corpus(); }"];
        return CSharpCompilation.Create("Shop", files.Select(text => CSharpSyntaxTree.ParseText(text)), Basic.Reference.Assemblies.Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
    }
}
