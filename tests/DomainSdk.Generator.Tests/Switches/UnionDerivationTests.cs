using DomainSdk.Generator.Switches;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests.Switches;

public class UnionDerivationTests
{
    [Theory]
    [InlineData("record Hole : Shape;", "'Hole' derives from 'Shape', a union whose cases the schema lists")]
    [InlineData("abstract record Hole : Danger;", "'Hole' derives from 'Danger', a union whose cases the schema lists")]
    [InlineData("class Outer { sealed record Hole : Bend; }", "'Hole' derives from 'Bend', a union whose cases the schema lists")]
    [InlineData("partial record Polygon { sealed record Hole : Polygon; }", "'Hole' derives from 'Polygon', a union whose cases the schema lists")]
    public async Task Class_that_derives_from_a_union_is_an_error(string code, string message)
    {
        var error = Assert.Single(await UnionCode.DiagnoseAsync(code, new UnionDerivationAnalyzer()));
        Assert.Equal(("DSDK1908", Microsoft.CodeAnalysis.DiagnosticSeverity.Error, message), (error.Id, error.Severity, error.GetMessage()));
        Assert.Equal("Hole", error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan));
    }

    [Fact]
    public async Task Copy_of_a_record_gives_no_way_in_from_another_assembly()
    {
        const string code = "record Hole : Shape { public Hole(Shape other) : base(other) { } }";
        Assert.Equal("DSDK1908", Assert.Single(await UnionCode.DiagnoseElsewhereAsync(code, new UnionDerivationAnalyzer())).Id);
        Assert.Empty(await UnionCode.DiagnoseElsewhereAsync(code));
    }

    [Theory]
    [InlineData("partial record Circle { public double Area => Radius * Radius; }")]
    [InlineData("partial record Polygon { public bool HasCorners => true; }")]
    [InlineData("partial record Danger { }")]
    [InlineData("sealed record Other : Open;")]
    [InlineData("record Holder(Shape Shape);")]
    public async Task Parts_of_generated_types_and_records_of_other_kinds_are_not_spoken_of(string code) =>
        Assert.Empty(await UnionCode.DiagnoseAsync(code, new UnionDerivationAnalyzer()));
}
