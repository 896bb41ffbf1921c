using Basic.Reference.Assemblies;
using DomainSdk.Generator.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Tests.Switches;

public class UnionSwitchTests
{
    // In the form of emitted unions: one case is a union itself.
    private const string Unions = """
        [System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Shape
        {
            private protected Shape() { }
            public TResult Match<TResult>(System.Func<Circle, TResult> circle, System.Func<Polygon, TResult> polygon) => throw null!;
        }
        public sealed record Circle(double Radius) : Shape;
        [System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Polygon : Shape
        {
            private Polygon() { }
            public TResult Match<TResult>(System.Func<Square, TResult> square, System.Func<Triangle, TResult> triangle) => throw null!;
            public sealed record Square(double Side) : Polygon;
            public sealed record Triangle(double Base, double Height) : Polygon;
        }
        public abstract record Open;
        public sealed record OnlyCase : Open;

        """;

    [Theory]
    [InlineData("Circle => 1, Polygon => 2")]
    [InlineData("Circle c => 1, Polygon.Square => 2, Polygon.Triangle => 3")]
    [InlineData("Circle { Radius: > 3 } => 0, Circle => 1, Polygon p => 2")]
    [InlineData("Circle or Polygon => 1")]
    [InlineData("Circle(var radius) => 1, Polygon { } => 2")]
    [InlineData("not Circle => 1, Circle => 2")]
    [InlineData("Circle when true => 1, Polygon => 2")]
    public async Task Switch_over_all_cases_needs_no_default_arm(string arms) =>
        Assert.Empty(await Diagnose($"class C {{ int F(Shape shape) => shape switch {{ {arms} }}; }}"));

    [Theory]
    [InlineData("Circle => 1", "'Polygon.Square', 'Polygon.Triangle'")]
    [InlineData("Polygon => 1", "'Circle'")]
    [InlineData("Circle => 1, Polygon.Square => 2", "'Polygon.Triangle'")]
    [InlineData("Circle { Radius: > 3 } => 0, Polygon => 1", "'Circle'")]
    [InlineData("Circle c when c.Radius > 3 => 0, Polygon => 1", "'Circle'")]
    [InlineData("not Polygon => 1", "'Polygon.Square', 'Polygon.Triangle'")]
    public async Task Missing_case_is_an_error_that_names_it(string arms, string missing)
    {
        var diagnostics = await Diagnose($"class C {{ int F(Shape shape) => shape switch {{ {arms} }}; }}");
        Assert.Equal(["CS8509", "DSDK1906"], diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
        var ours = diagnostics.Single(d => d.Id == "DSDK1906");
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, ours.Severity);
        Assert.Equal($"The switch does not handle {missing} of 'Shape'", ours.GetMessage());
    }

    [Fact]
    public async Task Null_needs_an_arm_where_the_value_may_be_null()
    {
        var diagnostics = await Diagnose("class C { int F(Shape? shape) => shape switch { Circle => 1, Polygon => 2 }; }");
        Assert.Equal("The switch does not handle null of 'Shape'", diagnostics.Single(d => d.Id == "DSDK1906").GetMessage());
        Assert.Empty(await Diagnose("class C { int F(Shape? shape) => shape switch { Circle => 1, Polygon => 2, null => 3 }; }"));
        Assert.Empty(await Diagnose("class C { int F(Shape? shape) => shape is null ? 0 : shape switch { Circle => 1, Polygon => 2 }; }"));
    }

    [Theory]
    [InlineData("_ => 1")]
    [InlineData("Circle => 1, var rest => 2")]
    public async Task Default_arm_takes_the_rest(string arms) =>
        Assert.Empty(await Diagnose($"class C {{ int F(Shape shape) => shape switch {{ {arms} }}; }}"));

    [Fact]
    public async Task Statement_that_leaves_out_a_case_is_a_warning()
    {
        var warning = Assert.Single(await Diagnose("class C { void F(Shape shape) { switch (shape) { case Circle: break; } } }"));
        Assert.Equal(("DSDK1907", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        Assert.Equal("The switch does not handle 'Polygon.Square', 'Polygon.Triangle' of 'Shape'", warning.GetMessage());
        Assert.Empty(await Diagnose("class C { void F(Shape shape) { switch (shape) { case Circle: break; default: break; } } }"));
        Assert.Empty(await Diagnose("class C { void F(Shape? shape) { switch (shape) { case Circle: case Polygon: break; } } }"));
    }

    [Fact]
    public async Task Types_that_are_not_generated_unions_stay_as_the_compiler_has_them() =>
        Assert.Equal("CS8509", Assert.Single(await Diagnose("class C { int F(Open value) => value switch { OnlyCase => 1 }; }")).Id);

    private static async Task<Diagnostic[]> Diagnose(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Unions + code)],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var all = await compilation.WithAnalyzers([new UnionSwitchAnalyzer(), new UnionSwitchSuppressor()]).GetAllDiagnosticsAsync();
        return [.. all.Where(d => !d.IsSuppressed && d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info)];
    }
}
