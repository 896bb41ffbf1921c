using System.Runtime.CompilerServices;
using System.Text;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>Compiles the keywords of the user's own, which have a schema for their value.</summary>
internal static class CustomKeywords
{
    /// <summary>The schemas of values, compiled once as long as their keywords are in use.</summary>
    private static readonly ConditionalWeakTable<CustomKeyword, SchemaPlan> ValuePlans = new();

    /// <summary>Compiles a keyword that no dialect has; false where the user has none of that name either.</summary>
    public static bool TryCompile(KeywordContext context)
    {
        var keyword = context.Builder.Options.Keywords.FirstOrDefault(k => k.Name == context.Name);
        if (keyword is null) return false;
        if (HasValidValue(context, keyword)) context.Add(new CustomAssertion(context.Source, keyword));
        return true;
    }

    /// <summary>The schema of a value; null where it can be any.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static SchemaPlan? ValuePlan(CustomKeyword keyword) => keyword.ValueSchema is { } schema ? ValuePlans.GetValue(keyword, k => CompileValueSchema(k.Name, schema)) : null;

    private static SchemaPlan CompileValueSchema(string name, string schema)
    {
        var result = SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schema), null, $"schema:///{Uri.EscapeDataString(name)}")]);
        return result.HasErrors
            ? throw new InvalidOperationException($"The schema of the value of '{name}' is none: {result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).Message}")
            : result.Plan;
    }

    private static bool HasValidValue(KeywordContext context, CustomKeyword keyword)
    {
        if (ValuePlan(keyword) is not { } plan) return true;
        var result = PlanInterpreter.Validate(plan, plan.Roots[0].Node, context.Value.Text, context.Value.Index);
        foreach (var error in result.Errors)
            context.Builder.Diagnostics.Report(DiagnosticCatalog.InvalidKeywordValue, context.Value, error.Position, $"'{context.Name}': {error.Message}", error.Suggestion);
        return result.IsValid;
    }
}
