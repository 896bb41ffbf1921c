using DomainSdk.Generator.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Tests.Switches;

public class UnionSwitchTests
{
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
    [InlineData("Stop => 1, Danger => 2")]
    [InlineData("Stop => 1, Ice => 2, Sharp => 3, Wide => 4")]
    [InlineData("Stop => 1, Ice => 2, Bend => 3")]
    [InlineData("Stop => 1, Sharp or Wide => 2, Ice => 3")]
    public async Task Inner_union_stands_for_its_leaves_at_any_depth(string arms) =>
        Assert.Empty(await Diagnose($"class C {{ int F(Sign sign) => sign switch {{ {arms} }}; }}"));

    [Theory]
    [InlineData("Stop => 1, Ice => 2", "'Sharp', 'Wide'")]
    [InlineData("Bend => 1", "'Stop', 'Ice'")]
    [InlineData("Danger => 1", "'Stop'")]
    [InlineData("Stop => 1, Ice => 2, Sharp => 3", "'Wide'")]
    public async Task Leaves_that_are_left_out_are_named_at_any_depth(string arms, string missing) =>
        Assert.Equal($"The switch does not handle {missing} of 'Sign'", (await Diagnose($"class C {{ int F(Sign sign) => sign switch {{ {arms} }}; }}")).Single(d => d.Id == "DSDK1906").GetMessage());

    [Fact]
    public async Task Inner_union_is_a_union_of_its_own() =>
        Assert.Equal(
            "The switch does not handle 'Ice' of 'Danger'",
            (await Diagnose("class C { int F(Danger danger) => danger switch { Bend => 1 }; int G(Bend bend) => bend switch { Sharp => 1, Wide => 2 }; }")).Single(d => d.Id == "DSDK1906").GetMessage());

    [Theory]
    [InlineData("Circle => 1", "'Polygon.Square', 'Polygon.Triangle'")]
    [InlineData("Polygon => 1", "'Circle'")]
    [InlineData("Circle => 1, Polygon.Square => 2", "'Polygon.Triangle'")]
    [InlineData("Circle { Radius: > 3 } => 0, Polygon => 1", "'Circle'")]
    [InlineData("Circle c when c.Radius > 3 => 0, Polygon => 1", "'Circle'")]
    [InlineData("not Polygon => 1", "'Polygon.Square', 'Polygon.Triangle'")]
    public async Task Missing_case_is_an_error_that_names_it(string arms, string missing)
    {
        var ours = Assert.Single(await Diagnose($"class C {{ int F(Shape shape) => shape switch {{ {arms} }}; }}"));
        Assert.Equal("DSDK1906", ours.Id);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, ours.Severity);
        Assert.Equal($"The switch does not handle {missing} of 'Shape'", ours.GetMessage());
    }

    [Fact]
    public async Task Null_needs_an_arm_where_the_value_may_be_null()
    {
        var ours = Assert.Single(await Diagnose("class C { int F(Shape? shape) => shape switch { Circle => 1, Polygon => 2 }; }"));
        Assert.Equal("The switch does not handle null of 'Shape'", ours.GetMessage());
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

    [Fact]
    public async Task Whoever_turns_our_message_off_keeps_that_of_the_compiler()
    {
        const string code = "class C { int F(Shape shape) => shape switch { Circle => 1 }; }";
        DiagnosticAnalyzer[] analyzers = [new UnionSwitchAnalyzer(), new UnionSwitchSuppressor()];
        Assert.Equal("CS8509", Assert.Single(await UnionCode.DiagnoseAsync(code, ReportDiagnostic.Suppress, analyzers)).Id);
        Assert.Equal(["DSDK1906"], (await UnionCode.DiagnoseAsync(code, ReportDiagnostic.Warn, analyzers)).Select(d => d.Id));
    }

    [Theory]
    [InlineData("Mood mood", "Mood.Calm => 1, Mood.Wild => 2", null)]
    [InlineData("Mood? mood", "Mood.Calm => 1, Mood.Wild => 2, null => 3", null)]
    [InlineData("Mood mood", "Mood.Calm => 1", "CS8509")]
    [InlineData("Hue mood", "Hue.Red => 1", "CS8524")]
    public async Task Generated_enum_has_no_values_without_a_name(string parameter, string arms, string? expected) =>
        Assert.Equal(expected, (await Diagnose($"class C {{ int F({parameter}) => mood switch {{ {arms} }}; }}")).SingleOrDefault()?.Id);

    private static Task<Diagnostic[]> Diagnose(string code) => UnionCode.DiagnoseAsync(code, new UnionSwitchAnalyzer(), new UnionSwitchSuppressor());
}
