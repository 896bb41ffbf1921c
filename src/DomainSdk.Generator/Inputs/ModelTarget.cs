using DomainSdk.CodeGeneration.Model;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DomainSdk.Generator.Inputs;

/// <summary>A use of the attribute: the declaration, whether it can serve, and where errors about it belong.</summary>
/// <param name="Declaration">The declaration; generated only where it is not <see cref="IsWrong"/>.</param>
/// <param name="IsWrong">Whether nothing can be generated, for a reason that an analyzer reports.</param>
/// <param name="Path">The C# file.</param>
/// <param name="Span">The attribute.</param>
/// <param name="Lines">The attribute, in lines and columns from 0.</param>
internal sealed record ModelTarget(ModelDeclaration Declaration, bool IsWrong, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The name of the attribute for the compiler.</summary>
    public const string AttributeName = "DomainSdk.JsonSchemaModelAttribute";

    // Members that every generated type has under this name; methods of the user may have it beside them.
    private static readonly string[] Fixed = ["Schema", "Read", "Write"];

    private const string ConverterName = "System.Text.Json.Serialization.JsonConverterAttribute";

    /// <summary>Reads one use of the attribute; nothing of the compiler's own objects is kept.</summary>
    /// <param name="context">The declaration and its symbol.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ModelTarget Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var declaration = new ModelDeclaration(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal",
            SchemaOf(attribute) ?? "",
            type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == ConverterName && !EarlierFiles.IsOne(a.ApplicationSyntaxReference?.SyntaxTree)),
            Declared(type).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
        var location = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? context.TargetNode.GetLocation();
        return new ModelTarget(
            declaration, ProblemOf(type, context.TargetNode, attribute) is not null, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    /// <summary>An error about this use.</summary>
    /// <param name="id">The id of the catalogue.</param>
    /// <param name="message">The message.</param>
    public DiagnosticInfo Report(string id, string message) =>
        new(id, DiagnosticInfo.SeverityOf(id), MessageText.OneLine(message, DiagnosticInfo.LongestMessage), Path, Span, Lines);

    private static string? SchemaOf(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;

    // What the record has from its base classes counts, too: a property called so would hide it.
    private static IEnumerable<string> Declared(INamedTypeSymbol type)
    {
        for (var declared = type; declared is { SpecialType: not SpecialType.System_Object }; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers())
            {
                if (member is { IsImplicitlyDeclared: false, CanBeReferencedByName: true } && !EarlierFiles.Declare(member) && (SymbolEqualityComparer.Default.Equals(declared, type) || member.DeclaredAccessibility != Microsoft.CodeAnalysis.Accessibility.Private))
                    yield return member.Name;
            }
        }
    }

    /// <summary>Why a declaration cannot be completed.</summary>
    /// <param name="type">The type.</param>
    /// <param name="node">The part of it that bears the attribute.</param>
    /// <param name="attribute">The attribute.</param>
    /// <returns>Null where nothing is wrong with it.</returns>
    public static string? ProblemOf(INamedTypeSymbol type, SyntaxNode node, AttributeData attribute)
    {
        if (!type.IsRecord || type.IsValueType) return $"'{type.Name}' has to be a record class: 'partial record {type.Name};'";
        if (node is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) return $"'{type.Name}' has to be partial: 'partial record {type.Name};'";
        if (type.ContainingType is not null) return $"'{type.Name}' must not be nested in another type";
        if (type.IsGenericType) return $"'{type.Name}' must not be generic";
        if (type.IsFileLocal) return $"'{type.Name}' must not be file-local";
        if (node is RecordDeclarationSyntax { ParameterList: not null }) return $"'{type.Name}' must have no primary constructor: its properties come from the schema";
        if (type.GetMembers().FirstOrDefault(member => Array.IndexOf(Fixed, member.Name) >= 0 && member is not IMethodSymbol && !EarlierFiles.Declare(member)) is { } member) return $"'{type.Name}' must not declare '{member.Name}': the generated part does";
        return string.IsNullOrWhiteSpace(SchemaOf(attribute)) ? "The attribute has to name a schema, as in \"schema/article.schema.json#/$defs/Author\"" : null;
    }
}
