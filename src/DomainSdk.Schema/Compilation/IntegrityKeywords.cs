using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>Checks the values of the integrity vocabulary against its own schema, which is embedded.</summary>
internal static class IntegrityKeywords
{
    private const string Resource = "integrity.schema.json";
    private static readonly Lazy<SchemaPlan> Plan = new(Load);

    public static void Check(KeywordContext context)
    {
        if (!context.Name.StartsWith("x-", StringComparison.Ordinal)) return;
        var plan = Plan.Value;
        if (!plan.TryGetNode(plan.Nodes[0].AbsoluteLocation + "/properties/" + context.Name, out var node)) return;
        var result = PlanInterpreter.Validate(plan, node, context.Value.Text, context.Value.Index);
        foreach (var error in result.Errors)
            context.Builder.Diagnostics.Report(DiagnosticCatalog.InvalidIntegrityKeyword, context.Value, error.Position, $"'{context.Name}'{At(error)}: {error.Message}", error.Suggestion);
    }

    private static string At(ValidationError error) => error.InstanceLocation.Length == 0 ? "" : $" at '{error.InstanceLocation}'";

    private static SchemaPlan Load()
    {
        using var stream = typeof(IntegrityKeywords).Assembly.GetManifestResourceStream(Resource)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return SchemaCompiler.Compile([new SchemaSource(JsonText.Parse(memory.ToArray(), Resource), "schema:///" + Resource)]).Plan;
    }
}
