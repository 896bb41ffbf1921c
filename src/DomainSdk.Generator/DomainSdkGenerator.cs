using System.Text;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Compilation;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Documents;
using DomainSdk.Generator.Evolution;
using DomainSdk.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator;

/// <summary>From <c>JsonSchema</c> and <c>CorpusDocument</c> items to C# types and diagnostics. Every step hands on plain, comparable values.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DomainSdkGenerator : IIncrementalGenerator
{
    private const int CSharp14 = 1400;
    private const int CSharp15 = 1500;

    private static readonly Encoding NoByteOrderMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. What the project says to all items.
        var project = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.Read)
            .Combine(context.CompilationProvider).Select(FormatTypes.Find)
            .Combine(context.CompilationProvider).Select(KeywordTypes.Find)
            .Combine(context.ParseOptionsProvider).Select((input, _) => input.Left with { ClosedTypes = Language(input.Right) >= CSharp15 }).WithTrackingName(Steps.Project);
        var isOldLanguage = context.ParseOptionsProvider.Select((options, _) => Language(options) < CSharp14);

        // 2. The items among the additional files.
        var items = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ItemFile.Read).Where(item => item is not null).Select((item, _) => item!).WithTrackingName(Steps.Items);

        // 3. Each schema is read as JSON on its own; so is the record of names.
        var schemas = items.Where(item => item.Kind == ItemKind.Schema).Select(SchemaFile.Parse).WithTrackingName(Steps.Parse);

        var names = items.Where(item => item.Kind == ItemKind.Names).Collect().Select(NamesInput.Read).WithTrackingName(Steps.Names);

        // 4. Partial records that bear the attribute. Where they stand matters for errors only.
        var targets = context.SyntaxProvider.ForAttributeWithMetadataName(
            ModelTarget.AttributeName, (node, _) => node is TypeDeclarationSyntax, ModelTarget.Read);
        var declarations = targets.Where(target => !target.IsWrong).Select((target, _) => target.Declaration).WithTrackingName(Steps.Declarations);

        // Types of the user that hide some of the library.
        var userTypes = context.SyntaxProvider.CreateSyntaxProvider(UserTypes.IsOne, UserTypes.Read)
            .Collect().Select((found, cancellation) => UserTypes.Sort(found, cancellation)).WithTrackingName(Steps.UserTypes);

        // 5. All schemas make one plan, and the plan makes the models of types.
        var compiled = schemas.Collect().Combine(declarations.Collect()).Combine(project).Combine(names.Combine(userTypes))
            .Select((input, cancellation) => SchemaSetCompiler.Compile(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right.Left, input.Right.Right, cancellation))
            .WithTrackingName(Steps.Compile);

        // 6. Types one by one: a file's types stay together, so that those of other files keep their place.
        var types = compiled.SelectMany((all, _) => all.Types).SelectMany((group, _) => group.Types).WithTrackingName(Steps.Types);

        // 7. One C# file per type, and one per namespace for its schemas.
        var files = types.Select(Emission.OfType).WithTrackingName(Steps.Emit);
        var sets = compiled.SelectMany((all, _) => all.Sets).Select(Emission.OfSchemas).WithTrackingName(Steps.EmitSchemas);
        var severities = context.AnalyzerConfigOptionsProvider.Select(CategorySeverities.Read);
        var isThere = context.CompilationProvider.Select(EarlierFiles.AreIn);
        context.RegisterSourceOutput(files.Combine(isThere), AddSource);
        context.RegisterSourceOutput(sets.Combine(isThere), AddSource);
        var aliases = compiled.Select((all, _) => all.Types).Combine(context.CompilationProvider).Select((input, cancellation) => NamesOfTheirOwn.Find(input.Left, input.Right, cancellation)).WithTrackingName(Steps.Aliases);
        var areShared = context.AnalyzerConfigOptionsProvider.Select((provider, _) => NamesOfTheirOwn.AreShared(provider.GlobalOptions));
        context.RegisterSourceOutput(aliases.Combine(areShared).Combine(isThere), (output, input) =>
        {
            if (input.Left.Left.Count > 0 && input.Left.Right && !input.Right) output.AddSource(NamesOfTheirOwn.HintName, SourceText.From(NamesOfTheirOwn.Text(input.Left.Left), NoByteOrderMark));
        });
        context.RegisterSourceOutput(compiled.Select((all, _) => all.HasClosedTypes).Combine(context.CompilationProvider.Select(ClosedTypeMark.IsMissing)), (output, input) =>
        {
            if (input.Left && input.Right) output.AddSource(ClosedTypeMark.HintName, SourceText.From(ClosedTypeMark.Text, NoByteOrderMark));
        });
        context.RegisterSourceOutput(compiled.SelectMany((all, _) => all.Names is { } given ? [given] : Array.Empty<NameRecord>()).Select(Emission.OfNames), AddSource);

        // 8. Each document is checked against the plan.
        var documents = items.Where(item => item.Kind == ItemKind.Document).Combine(compiled)
            .Select((input, cancellation) => DocumentChecker.Check(input.Left, input.Right, cancellation))
            .WithTrackingName(Steps.Documents);

        // 9. Each schema with a baseline is compared with it.
        var comparisons = schemas.Collect().Combine(items.Where(item => item.Kind == ItemKind.Baseline).Collect()).Combine(project)
            .SelectMany(ComparisonInput.Gather).WithTrackingName(Steps.Baselines)
            .Select(SchemaEvolution.Compare).WithTrackingName(Steps.Comparisons);

        // 10. Diagnostics are outputs of their own: a mended message never emits source again.
        context.RegisterSourceOutput(project.Select((options, _) => options.Problems).Combine(severities), Report);
        context.RegisterSourceOutput(schemas.Collect().Combine(isOldLanguage).Select((input, _) => LanguageProblem(input.Left.Length > 0 && input.Right)).Combine(severities), Report);
        context.RegisterSourceOutput(compiled.Select((all, _) => all.Diagnostics).Combine(severities), Report);
        context.RegisterSourceOutput(targets.Combine(compiled.Select((all, _) => all.DeclarationProblems)).Select((input, _) => TargetProblems(input.Left, input.Right)).Combine(severities), Report);
        context.RegisterSourceOutput(documents.Combine(severities), Report);
        context.RegisterSourceOutput(comparisons.Combine(severities), Report);
    }

    private static int Language(ParseOptions options) => options is CSharpParseOptions csharp ? (int)csharp.LanguageVersion : int.MaxValue;

    private static void AddSource(SourceProductionContext output, (Emission Emission, bool IsThere) input) => AddSource(output, input.IsThere ? input.Emission with { File = null } : input.Emission);

    private static void AddSource(SourceProductionContext output, Emission emission)
    {
        if (emission.Problem is not null) output.ReportDiagnostic(emission.Problem.ToDiagnostic());
        if (emission.File is not null) output.AddSource(emission.File.HintName, SourceText.From(emission.File.Text, NoByteOrderMark));
    }

    private static void Report(SourceProductionContext output, (EquatableArray<DiagnosticInfo> Diagnostics, CategorySeverities Severities) input)
    {
        foreach (var diagnostic in input.Diagnostics)
            output.ReportDiagnostic(input.Severities.Apply(diagnostic).ToDiagnostic());
    }

    private static EquatableArray<DiagnosticInfo> LanguageProblem(bool isOldLanguage) =>
        isOldLanguage ? [DiagnosticInfo.OfProject(ProjectDiagnostics.LanguageVersionTooOld, "The types made of JSON schemas need C# 14 or later")] : [];

    private static EquatableArray<DiagnosticInfo> TargetProblems(ModelTarget target, EquatableArray<DeclarationProblem> problems) =>
        problems.Where(problem => problem.Declaration == target.Declaration).Select(problem => target.Report(problem.Id, problem.Message)).ToEquatableArray();
}
