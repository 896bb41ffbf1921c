using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DomainSdk.Newest.Tests;

/// <summary>C# 15 has closed types: unions are such, the compiler knows their cases, and what stood in for that stands back.</summary>
public class ClosedTypeTests
{
    // A union of records that stand beside it, one that holds its cases, and one within another.
    private const string Schema = """
        {
          "title": "Drawing", "type": "object", "required": ["shape"], "properties": { "shape": { "$ref": "#/$defs/Shape" }, "value": { "type": ["string", "array"] } },
          "$defs": {
            "Shape": { "oneOf": [{ "$ref": "#/$defs/Round" }, { "$ref": "#/$defs/Polygon" }] },
            "Round": { "type": "object", "required": ["kind", "radius"], "properties": { "kind": { "const": "round" }, "radius": { "type": "number" } } },
            "Polygon": { "oneOf": [{ "$ref": "#/$defs/Square" }, { "$ref": "#/$defs/Triangle" }] },
            "Square": { "type": "object", "required": ["kind", "size"], "properties": { "kind": { "const": "square" }, "size": { "type": "number" } } },
            "Triangle": { "type": "object", "required": ["kind", "size"], "properties": { "kind": { "const": "triangle" }, "size": { "type": "number" } } }
          }
        }
        """;

    private const string Complete = """
        using Acme;
        internal static class Use
        {
            internal static int Leaves(Shape shape) => shape switch { Round => 1, Square => 2, Triangle => 3 };
            internal static int Inner(Shape shape) => shape switch { Round => 1, Polygon => 2 };
        }
        """;

    private const string Incomplete = """
        using Acme;
        internal static class Use { internal static int Of(Shape shape) => shape switch { Round => 1, Square => 2 }; }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp15, "closed")]
    [InlineData(LanguageVersion.Preview, "closed")]
    [InlineData(LanguageVersion.CSharp14, "abstract")]
    public async Task Union_is_closed_where_the_language_has_the_word(LanguageVersion language, string word)
    {
        var compilation = new NewestProject([("drawing.json", Schema)], Complete, language).Generate();
        var text = string.Concat(compilation.SyntaxTrees.Select(tree => tree.ToString()));
        Assert.Contains($"public {word} partial record Shape", text, StringComparison.Ordinal);
        Assert.Contains($"public {word} partial record Polygon : Shape", text, StringComparison.Ordinal);
        Assert.Equal(word == "closed", compilation.GetTypeByMetadataName("Acme.Shape")!.IsClosed);
        Assert.Empty(await NewestProject.DiagnoseAsync(compilation));
    }

    [Fact]
    public async Task Case_that_is_left_out_is_told_once_by_the_compiler()
    {
        var told = Assert.Single(await NewestProject.DiagnoseAsync(new NewestProject([("drawing.json", Schema)], Incomplete).Generate()));
        Assert.StartsWith("CS8509", told, StringComparison.Ordinal);
        Assert.Contains("Triangle", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_that_is_left_out_is_told_once_by_the_package_where_the_language_is_older() =>
        Assert.Equal(["DSDK1906: The switch does not handle 'Triangle' of 'Shape'"], await NewestProject.DiagnoseAsync(new NewestProject([("drawing.json", Schema)], Incomplete, LanguageVersion.CSharp14).Generate()));

    [Fact]
    public async Task Types_of_another_assembly_stay_closed()
    {
        var models = NewestProject.Compile(new NewestProject([("drawing.json", Schema)]).Generate());
        Assert.Empty(await NewestProject.DiagnoseAsync(new NewestProject([], Complete).Generate(models)));
        Assert.StartsWith("CS8509", Assert.Single(await NewestProject.DiagnoseAsync(new NewestProject([], Incomplete).Generate(models))), StringComparison.Ordinal);
        var derived = await NewestProject.DiagnoseAsync(new NewestProject([], "public record Mine : Acme.Shape;").Generate(models));
        Assert.DoesNotContain(derived, line => line.StartsWith("DSDK", StringComparison.Ordinal));
        Assert.Contains(derived, line => line.StartsWith("CS9382", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Class_of_the_same_assembly_that_derives_is_refused_as_ever() =>
        Assert.Contains(await NewestProject.DiagnoseAsync(new NewestProject([("drawing.json", Schema)], "public record Mine : Acme.Shape { private protected Mine() { } }").Generate()), line => line.StartsWith("DSDK1908", StringComparison.Ordinal));

    [Fact]
    public async Task Project_that_brings_the_mark_of_closed_types_itself_keeps_it()
    {
        const string mark = "namespace System.Runtime.CompilerServices { internal sealed class IsClosedTypeAttribute : System.Attribute; }";
        Assert.Empty(await NewestProject.DiagnoseAsync(new NewestProject([("drawing.json", Schema)], mark).Generate()));
    }
}
