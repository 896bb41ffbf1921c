using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>The code for the schema of a case.</summary>
internal static class CaseCode
{
    /// <summary>The namespace of all types.</summary>
    public const string Namespace = "Acme";

    /// <summary>Compiles the schemas; <c>format</c> is an assertion, as it is in a build.</summary>
    /// <param name="case">The case.</param>
    public static CompileResult Compile(Case @case) => SchemaSources.Compile(@case.Schemas);

    /// <summary>Emits the types of the first schema.</summary>
    /// <param name="compiled">The schemas, without errors.</param>
    /// <param name="typeName">What its type is called, or null to derive that from the schema.</param>
    /// <param name="options">The options.</param>
    public static EmittedCode Emit(CompileResult compiled, string? typeName, GenerationOptions options) =>
        Emit(compiled, typeName, options, Namespace);

    /// <summary>Emits the types of the first schema into a namespace.</summary>
    /// <param name="compiled">The schemas, without errors.</param>
    /// <param name="typeName">What its type is called, or null to derive that from the schema.</param>
    /// <param name="options">The options.</param>
    /// <param name="ns">The namespace.</param>
    public static EmittedCode Emit(CompileResult compiled, string? typeName, GenerationOptions options, string ns) =>
        EmittedCode.Of(compiled.Plan, [new GenerationRoot(compiled.Plan.Roots[0].Node, "schema.json", ns, typeName)], options);
}
