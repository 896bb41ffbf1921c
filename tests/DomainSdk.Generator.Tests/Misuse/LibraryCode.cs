using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Tests.Misuse;

/// <summary>Types in the form of those of the library and of emitted ones, and what an analyzer says of code beside them.</summary>
internal static class LibraryCode
{
    public const string Types = """
        namespace DomainSdk
        {
            public readonly struct ValueArray<T> : System.Collections.Generic.IEnumerable<T>
            {
                public static ValueArray<T> Empty => default;
                public ValueArray<T> Add(T item) => this;
                public System.Collections.Generic.IEnumerator<T> GetEnumerator() => throw null!;
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
            }
            public sealed class ValueMap<T> { public ValueMap<T> With(string name, T value) => this; public bool TryGetValue(string name, out T? value) { value = default; return false; } }
            public sealed class KeyedMap<TKey, T> { public KeyedMap<TKey, T> With(TKey key, T value) => this; }
            public struct ValueMapBuilder<T> { public void Add(string name, T value) { } }
        }
        namespace Shop
        {
            [System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")]
            public enum Status { Open, Paid }
            [System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")]
            public enum Rank : long { First = 1, Last = 9_000_000_000 }
            public enum Plain { Zero }
            [System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")]
            public sealed partial record Party { public required string Name { get; init; } }
            [System.CodeDom.Compiler.GeneratedCode("DomainSdk", "0.1.0")]
            public sealed partial record Order
            {
                public required int Number { get; init; }
                public required string Customer { get; init; }
                public required Party Seller { get; init; }
                public required DomainSdk.ValueArray<string> Labels { get; init; }
                public DomainSdk.ValueArray<int> Marks { get; init; }
                public DomainSdk.ValueMap<int> Prices { get; init; } = new();
                public Status Status { get; init; }
            }
            public sealed record Plainly { public required int Number { get; init; } }
        }

        """;

    /// <summary>What an analyzer reports on the body of a method.</summary>
    public static async Task<(string Line, string Text)[]> DiagnoseAsync(string body, DiagnosticAnalyzer analyzer)
    {
        var code = $"using DomainSdk; using Shop; using System.Collections.Generic; class C {{ object? F(Order order, Order? none, ValueArray<int> array, ValueMap<int> map, KeyedMap<int, int> keyed, int number) {{ {body} return null; }} }}";
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Types), CSharpSyntaxTree.ParseText(code)],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        var found = await compilation.WithAnalyzers(ImmutableArray.Create(analyzer)).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(d => ($"{d.Id}: {d.GetMessage()}", d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)))];
    }
}
