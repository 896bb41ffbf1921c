using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>Compiles schemas of targets.</summary>
internal static class Schemas
{
    /// <summary>Compiles a schema, as a user's build does.</summary>
    /// <param name="utf8">Any bytes.</param>
    /// <param name="assertFormats">Whether formats are asserted; null: where the dialect says so.</param>
    public static CompileResult Compile(ReadOnlySpan<byte> utf8, bool? assertFormats = true) =>
        SchemaCompiler.Compile([new SchemaSource(utf8.ToArray(), "fuzz.json", "schema:///fuzz.json")], new CompileOptions { AssertFormats = assertFormats });

    /// <summary>The node of the schema of a plan.</summary>
    /// <param name="plan">The plan.</param>
    public static int RootOf(SchemaPlan plan) => plan.Roots[0].Node;

    /// <summary>The ids of what is wrong with a schema.</summary>
    /// <param name="result">The compiled schema.</param>
    public static string Ids(CompileResult result) => string.Join(' ', result.Diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));
}
