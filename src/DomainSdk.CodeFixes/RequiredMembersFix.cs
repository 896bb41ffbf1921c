using System.Collections.Immutable;
using DomainSdk.Generator.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.CodeFixes;

/// <summary>
/// Adds the members that a generated type requires to an object initializer. The values are to be filled in, and where an empty value would hide that,
/// the compiler goes on asking.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequiredMembersFix))]
public sealed class RequiredMembersFix : CodeFixProvider
{
    private const string RequiredMemberNotSet = "CS9035";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequiredMemberNotSet);

    // The compiler reports each member, and one mend adds them all.
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics[0];
        if (await CodeEdit.FindAsync<BaseObjectCreationExpressionSyntax>(context, diagnostic).ConfigureAwait(false) is not { } creation) return;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol type || !GeneratedTypes.IsGenerated(type)) return;

        var given = new HashSet<string>(creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(one => one.Left.ToString()) ?? [], StringComparer.Ordinal);
        var missing = Required(type).Where(member => !given.Contains(member.Name)).ToList();
        if (missing.Count == 0) return;
        var title = missing.Count == 1 ? $"Set '{missing[0].Name}'" : "Set all required members";
        CodeEdit.Offer(context, diagnostic, title, creation, Add(creation, missing));
    }

    private static IEnumerable<IPropertySymbol> Required(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? declared = type; declared is not null; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers().OfType<IPropertySymbol>())
            {
                if (member.IsRequired) yield return member;
            }
        }
    }

    private static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, List<IPropertySymbol> missing)
    {
        var old = creation.Initializer;
        var onLines = old is not null && old.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var members = string.Join(", ", missing.Select(member => $"{Escaped(member.Name)} = {ValueOf(member.Type)}"));
        var added = ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new X {{ {members} }}")).Initializer!;
        if (old is null)
        {
            // 'new Order()' and 'new Order' become 'new Order { … }'; 'new()' keeps its parentheses.
            if (creation is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named)
                return named.WithType(named.Type.WithTrailingTrivia(SyntaxFactory.Space)).WithArgumentList(null).WithInitializer(added.WithTrailingTrivia(creation.GetTrailingTrivia()));
            return creation.WithoutTrailingTrivia().WithInitializer(added.WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(creation.GetTrailingTrivia()));
        }

        var items = old.Expressions.ToList();
        var separators = old.Expressions.GetSeparators().ToList();
        var end = onLines ? SyntaxFactory.ElasticCarriageReturnLineFeed : SyntaxFactory.Space;
        var lead = onLines && items.Count > 0 ? items[items.Count - 1].GetLeadingTrivia() : default;
        if (separators.Count < items.Count)
        {
            separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
            items[items.Count - 1] = items[items.Count - 1].WithoutTrailingTrivia();
        }

        for (var i = 0; i < added.Expressions.Count; i++)
        {
            var isLast = i == added.Expressions.Count - 1;
            var item = added.Expressions[i].WithoutTrivia().WithLeadingTrivia(lead);
            if (!isLast || onLines) separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
            items.Add(isLast && !onLines ? item.WithTrailingTrivia(SyntaxFactory.Space) : item);
        }

        return creation.WithInitializer(old.WithExpressions(SyntaxFactory.SeparatedList(items, separators)));
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    // An empty text and an empty list are values; for a record 'new()' makes the compiler ask for its members in turn, and for the rest it warns of null.
    private static string ValueOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "\"\"",
        { Name: "ValueArray" or "ValueMap" or "KeyedMap", ContainingNamespace.Name: "DomainSdk" } => "[]",
        { IsValueType: false, IsAbstract: false, NullableAnnotation: not NullableAnnotation.Annotated } => "new()",
        _ => "default",
    };
}
