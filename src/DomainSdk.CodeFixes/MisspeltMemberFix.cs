using System.Collections.Immutable;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Generator.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.CodeFixes;

/// <summary>Where a generated type has no member of a name, offers the nearest one that it has: names change with the schema, and code follows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisspeltMemberFix))]
public sealed class MisspeltMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0117", "CS1061");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || NameOf(await CodeEdit.FindAsync<ExpressionSyntax>(context, diagnostic).ConfigureAwait(false)) is not { } name) continue;
            if (OwnerOf(name, model, context.CancellationToken) is not INamedTypeSymbol owner || !GeneratedTypes.IsGenerated(owner)) continue;

            // In an initializer only members that are not set yet can be meant.
            var set = name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }
                ? new HashSet<string>(initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(one => one.Left.ToString()), StringComparer.Ordinal)
                : [];
            var members = model.LookupSymbols(name.SpanStart, owner)
                .Where(member => member is IPropertySymbol or IFieldSymbol or INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && !set.Contains(member.Name))
                .Where(member => member.ContainingType?.SpecialType != SpecialType.System_Object)
                .Select(member => member.Name).Distinct(StringComparer.Ordinal);
            if (Spelling.Nearest(name.Identifier.ValueText, members, leastEdits: 2) is not { } meant) continue;
            CodeEdit.Offer(context, diagnostic, $"Write '{meant}'", name, name.WithIdentifier(SyntaxFactory.Identifier(meant).WithTriviaFrom(name.Identifier)));
        }
    }

    // Behind '?.' the compiler marks the dot as well.
    private static IdentifierNameSyntax? NameOf(ExpressionSyntax? marked) => (marked is MemberBindingExpressionSyntax binding ? binding.Name : marked) as IdentifierNameSyntax;

    private static ITypeSymbol? OwnerOf(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => TypeOf(access.Expression, model, cancellation),
        MemberBindingExpressionSyntax { Parent: { } } binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access => TypeOf(access.Expression, model, cancellation),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax made } } => TypeOf(made, model, cancellation),
        NameColonSyntax { Parent: SubpatternSyntax { Parent.Parent: RecursivePatternSyntax pattern } } => (model.GetOperation(pattern, cancellation) as Microsoft.CodeAnalysis.Operations.IRecursivePatternOperation)?.MatchedType,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(expression, cancellation).Symbol as INamedTypeSymbol ?? model.GetTypeInfo(expression, cancellation).Type;
}
