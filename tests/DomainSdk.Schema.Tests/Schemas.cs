using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Tests;

/// <summary>Short ways to compile and evaluate in tests.</summary>
internal static class Schemas
{
    /// <summary>Compiles one schema.</summary>
    public static CompileResult Compile(string schema, CompileOptions? options = null) =>
        SchemaCompiler.Compile([Source(schema)], options);

    /// <summary>A source named after its number.</summary>
    public static SchemaSource Source(string schema, string path = "test.json") =>
        new(Encoding.UTF8.GetBytes(schema), path, "schema:///" + path);

    /// <summary>A plan that has to compile without errors.</summary>
    public static SchemaPlan Plan(string schema)
    {
        var result = Compile(schema);
        Assert.False(result.HasErrors, string.Join("\n", result.Diagnostics));
        return result.Plan;
    }

    /// <summary>All violations of a document.</summary>
    public static ValidationResult Validate(string schema, string document) =>
        PlanInterpreter.Validate(Plan(schema), 0, JsonText.Parse(document, "doc.json"));

    /// <summary>The one violation of a document.</summary>
    public static ValidationError SingleError(string schema, string document) => Assert.Single(Validate(schema, document).Errors);
}
