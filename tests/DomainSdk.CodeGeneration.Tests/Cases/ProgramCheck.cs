using System.Reflection;
using DomainSdk.CodeGeneration;
using DomainSdk.Testing.Compiling;
using Microsoft.CodeAnalysis;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>The program of a user, compiled with the code of a case and run.</summary>
internal static class ProgramCheck
{
    /// <summary>What is not as the program says.</summary>
    /// <param name="case">The case.</param>
    /// <param name="file">The program.</param>
    public static IReadOnlyList<string> Problems(Case @case, string file)
    {
        if (Options(file) is not { } options) return [$"There is no option for {file}."];
        var compiled = CaseCode.Compile(@case);
        var errors = compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();
        if (errors.Count > 0) return errors;
        var code = CaseCode.Emit(compiled, null, options);
        var remarks = code.Models.Diagnostics.Where(d => d.Id is not (ProjectDiagnostics.MemberNameCollision or ProjectDiagnostics.TypesHoldLess)).ToList();
        if (remarks.Count > 0) return [.. remarks.Select(d => d.Id + ": " + d.Message)];
        var compilation = code.Compile(@case.Read(file), Case.Expect);
        return compilation.Problems.Count > 0 ? compilation.Problems : Run(compilation);
    }

    private static IReadOnlyList<string> Run(EmittedCompilation compilation)
    {
        var assembly = compilation.Load();
        assembly.GetType("Docs", throwOnError: true)!.GetProperty("Source")!.SetValue(null, (Func<string, string>)(name => DocumentationOf(compilation, name)));
        try
        {
            assembly.GetType("Program", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action>()();
            return [];
        }
        catch (Exception e)
        {
            return [e.ToString()];
        }
    }

    /// <summary>The documentation comment of a type, or of a member behind the last dot.</summary>
    private static string DocumentationOf(EmittedCompilation compilation, string name)
    {
        var dot = name.LastIndexOf('.');
        var symbol = TypeOf(compilation, name) ?? (dot < 0 ? null : TypeOf(compilation, name[..dot])?.GetMembers(name[(dot + 1)..]).FirstOrDefault());
        return symbol?.GetDocumentationCommentXml() ?? throw new InvalidOperationException($"There is no {name}.");
    }

    private static INamedTypeSymbol? TypeOf(EmittedCompilation compilation, string name) =>
        compilation.Compilation.Assembly.GetTypeByMetadataName(CaseCode.Namespace + "." + name.Replace('.', '+'));

    /// <summary>The options that the name of the file asks for; null where there is none of that name.</summary>
    private static GenerationOptions? Options(string file)
    {
        if (file.Split('.') is not [_, var name, _]) return GenerationOptions.Default;
        var options = GenerationOptions.Default with { };
        if (typeof(GenerationOptions).GetProperty(name) is not { } property) return null;
        property.SetValue(options, true);
        return options;
    }
}
