using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Testing.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.Testing.Binding;

/// <summary>
/// Asks the compiler of every name in emitted code whether it means what the model meant. All code is written twice, as it is and with every name
/// in full; a short name has to bind to the type that the full one says. What is short in both is what a type calls itself, what is nested in it and
/// its type parameters; the model says what these are.
/// </summary>
internal static class BindingProof
{
    /// <summary>Looks at all names of some code.</summary>
    /// <param name="codes">The code, each of namespaces of its own.</param>
    /// <param name="counts">Where the findings go.</param>
    /// <param name="userCode">Further C# files, of a user.</param>
    public static void Run(IReadOnlyList<EmittedCode> codes, BindingCounts counts, params IReadOnlyList<string> userCode)
    {
        var files = codes.AsParallel().AsOrdered().SelectMany(c => c.Files.Zip(FullNames.Of(c), (file, full) => (Code: c, File: file, Tree: Parse(file), Full: Parse(full)))).ToList();
        var user = userCode.Select((text, i) => EmittedCompilation.Parse(FormattableString.Invariant($"User{i}.cs"), text)).ToList();
        var compilation = EmittedCompilation.Of(files.Select(f => f.Tree).Concat(user), user.Count > 0).Compilation;
        Parallel.ForEach(files, file =>
        {
            counts.AddFile();
            try
            {
                var (model, own) = (compilation.GetSemanticModel(file.Tree), new OwnNames(file.Code, file.File, compilation));
                foreach (var pair in NamePairs.Of(file.Tree, file.Full, Namespaces(file.Code))) Check(pair, model, own, counts);
            }
            catch (FormatException different)
            {
                counts.Problems.Enqueue(different.Message);
            }
        });
    }

    // What full names begin with, those inside others first.
    private static List<string[]> Namespaces(EmittedCode code) =>
        [.. code.Models.Schemas.Select(s => s.Namespace).Concat(Library.Namespaces).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Select(n => n.Split('.')).OrderByDescending(n => n.Length)];

    private static SyntaxTree Parse(GeneratedFile file) => EmittedCompilation.Parse(file.HintName, file.Text);

    private static void Check(NamePair pair, SemanticModel model, OwnNames own, BindingCounts counts)
    {
        // What stands behind a dot is looked up in what stands before it; the operator 'nameof' has no symbol.
        var name = pair.Name;
        if ((!pair.IsShort && IsQualified(name)) || (name.Identifier.Text == "nameof" && name.Parent is InvocationExpressionSyntax)) return;
        var found = model.GetSymbolInfo(name).Symbol;
        var type = TypeOf(found);
        if (pair.IsShort)
        {
            var meant = pair.Meant(model.Compilation);
            if (meant is not null && IsSame(type, meant)) counts.AddName();
            else Misbound(meant?.ToDisplayString() ?? "a type that there is none of");
        }
        else if (found is null)
        {
            Misbound("anything");
        }
        else if (type is ITypeParameterSymbol)
        {
            counts.AddOwn();
        }
        else if (own.Find(name.Identifier.ValueText) is { } expected)
        {
            if (IsSame(type, expected)) counts.AddOwn();
            else Misbound(expected.ToDisplayString());
        }
        else if (type is null || name is IdentifierNameSyntax { IsVar: true })
        {
            counts.AddOther();
        }
        else
        {
            Misbound("anything by the model, as it is never written in full");
        }

        void Misbound(string meant)
        {
            var line = name.GetLocation().GetLineSpan().StartLinePosition;
            counts.AddMisbound($"{name.SyntaxTree.FilePath}({line}): '{name}' is {found?.ToDisplayString() ?? "nothing"}, not {meant}\n    {name.SyntaxTree.GetText().Lines[line.Line].ToString().Trim()}");
        }
    }

    private static bool IsSame(ITypeSymbol? found, ITypeSymbol meant) => SymbolEqualityComparer.Default.Equals(found?.OriginalDefinition, meant);

    /// <summary>The type that a symbol is; an attribute binds to the constructor of one.</summary>
    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        _ => null,
    };

    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name,
        NameMemberCrefSyntax { Parent: QualifiedCrefSyntax } => true,
        _ => false,
    };
}
