using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using DomainSdk.Generator.Tests.Misuse;
using DomainSdk.Generator.Tests.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Tests.CodeFixes;

/// <summary>A mend as an editor applies it: title, and the text afterwards.</summary>
internal sealed record Mended(string Title, string Text)
{
    /// <summary>All mends that are offered for the first diagnostic of an id.</summary>
    public static async Task<Mended[]> OfferAsync(string code, CodeFixProvider fix, string id, DiagnosticAnalyzer? analyzer = null)
    {
        var document = Open(code);
        var diagnostics = (await DiagnoseAsync(document, analyzer)).Where(d => d.Id == id).ToArray();
        Assert.NotEmpty(diagnostics);
        Assert.Contains(id, fix.FixableDiagnosticIds);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics[0], (action, _) => actions.Add(action), CancellationToken.None));
        var mended = new List<Mended>();
        foreach (var action in actions)
        {
            var operation = (ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
            var changed = await Formatter.FormatAsync(operation.ChangedSolution.GetDocument(document.Id)!, Formatter.Annotation);
            mended.Add(new Mended(action.Title, (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n")));
        }

        return [.. mended];
    }

    /// <summary>The ids of what is wrong with a text.</summary>
    public static async Task<string[]> ProblemsAsync(string code, DiagnosticAnalyzer? analyzer = null) =>
        [.. (await DiagnoseAsync(Open(code), analyzer)).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal)];

    private static Document Open(string code)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Shop", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14))
            .WithMetadataReferences(Net100.References.All)
            .AddDocument("Unions.cs", UnionCode.Types).Project
            .AddDocument("Library.cs", LibraryCode.Types).Project
            .AddDocument("Attribute.cs", "namespace DomainSdk; public sealed class JsonSchemaModelAttribute(string schema) : System.Attribute { public string Schema { get; } = schema; }").Project;
        return project.AddDocument("Program.cs", SourceText.From(code));
    }

    private static async Task<Diagnostic[]> DiagnoseAsync(Document document, DiagnosticAnalyzer? analyzer)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        var all = analyzer is null ? compilation.GetDiagnostics() : await compilation.WithAnalyzers(ImmutableArray.Create(analyzer)).GetAllDiagnosticsAsync();
        return [.. all.Where(d => d.Location.SourceTree == tree && d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info).OrderBy(d => d.Location.SourceSpan.Start)];
    }
}
