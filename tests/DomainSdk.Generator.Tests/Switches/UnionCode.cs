using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Tests.Switches;

/// <summary>Unions in the form of emitted ones, and what analyzers say of code beside them.</summary>
internal static class UnionCode
{
    // A case that is a union itself derives from the one around it; Match takes a function for each of the leaves.
    private const string Unions = """
        using System.CodeDom.Compiler;
        [GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Shape
        {
            private protected Shape() { }
            public TResult Match<TResult>(System.Func<Circle, TResult> circle, System.Func<Polygon.Square, TResult> square, System.Func<Polygon.Triangle, TResult> triangle) => throw null!;
        }
        [GeneratedCode("DomainSdk", "0.1.0")]
        public sealed partial record Circle(double Radius) : Shape;
        [GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Polygon : Shape
        {
            private Polygon() { }
            public TResult Match<TResult>(System.Func<Square, TResult> square, System.Func<Triangle, TResult> triangle) => throw null!;
            public sealed record Square(double Value) : Polygon;
            public sealed record Triangle(double Value) : Polygon;
        }

        [GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Sign
        {
            private protected Sign() { }
            public TResult Match<TResult>(System.Func<Stop, TResult> stop, System.Func<Ice, TResult> ice, System.Func<Sharp, TResult> sharp, System.Func<Wide, TResult> wide) => throw null!;
        }
        [GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Danger : Sign
        {
            private protected Danger() { }
            public TResult Match<TResult>(System.Func<Ice, TResult> ice, System.Func<Sharp, TResult> sharp, System.Func<Wide, TResult> wide) => throw null!;
        }
        [GeneratedCode("DomainSdk", "0.1.0")]
        public abstract partial record Bend : Danger
        {
            private protected Bend() { }
            public TResult Match<TResult>(System.Func<Sharp, TResult> sharp, System.Func<Wide, TResult> wide) => throw null!;
        }
        [GeneratedCode("DomainSdk", "0.1.0")]
        public sealed partial record Stop : Sign;
        [GeneratedCode("DomainSdk", "0.1.0")]
        public sealed partial record Ice : Danger;
        [GeneratedCode("DomainSdk", "0.1.0")]
        public sealed partial record Sharp : Bend;
        [GeneratedCode("DomainSdk", "0.1.0")]
        public sealed partial record Wide : Bend;

        [GeneratedCode("DomainSdk", "0.1.0")]
        public enum Mood { Calm, Wild }
        public enum Hue { Red }

        public abstract record Open;
        public sealed record OnlyCase : Open;

        """;

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>What the compiler and the analyzers report, from warnings up.</summary>
    /// <param name="code">Code of a user in the assembly of the unions.</param>
    /// <param name="analyzers">The analyzers.</param>
    public static Task<Diagnostic[]> DiagnoseAsync(string code, params DiagnosticAnalyzer[] analyzers) =>
        DiagnoseAsync(CSharpCompilation.Create("Shop", [Parse(Unions), Parse(code)], Net100.References.All, Options), analyzers);

    /// <summary>The same where the project gives DSDK1906 a severity.</summary>
    /// <param name="code">Code of a user in the assembly of the unions.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="analyzers">The analyzers.</param>
    public static Task<Diagnostic[]> DiagnoseAsync(string code, ReportDiagnostic severity, params DiagnosticAnalyzer[] analyzers) => DiagnoseAsync(
        CSharpCompilation.Create("Shop", [Parse(Unions), Parse(code)], Net100.References.All, Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("DSDK1906", severity)])), analyzers);

    /// <summary>The same of code in another assembly.</summary>
    /// <param name="code">Code of a user.</param>
    /// <param name="analyzers">The analyzers.</param>
    public static Task<Diagnostic[]> DiagnoseElsewhereAsync(string code, params DiagnosticAnalyzer[] analyzers)
    {
        var unions = CSharpCompilation.Create("Shop", [Parse(Unions)], Net100.References.All, Options).ToMetadataReference();
        return DiagnoseAsync(CSharpCompilation.Create("Customer", [Parse(code)], [.. Net100.References.All, unions], Options), analyzers);
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code);

    /// <summary>The text of the generated types, for a project of a workspace.</summary>
    public static string Types => Unions;

    private static async Task<Diagnostic[]> DiagnoseAsync(CSharpCompilation compilation, DiagnosticAnalyzer[] analyzers)
    {
        var all = analyzers.Length == 0
            ? compilation.GetDiagnostics()
            : await compilation.WithAnalyzers(ImmutableArray.Create(analyzers)).GetAllDiagnosticsAsync();
        return [.. all.Where(d => !d.IsSuppressed && d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info)];
    }
}
