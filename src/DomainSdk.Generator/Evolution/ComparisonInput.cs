using System.Collections.Immutable;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Generator.Compilation;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Generator.Evolution;

/// <summary>
/// All that the comparison of a schema with its baseline depends on: the texts of both, of what the schema refers to, and the settings. Equal
/// where these are, so that nothing is compared again for any other edit.
/// </summary>
/// <param name="Schema">The item of the schema.</param>
/// <param name="Others">The items that it refers to.</param>
/// <param name="Versions">The baselines, the last one first.</param>
/// <param name="Accepted">The list of accepted changes, or null.</param>
/// <param name="Settings">The settings of the project.</param>
internal sealed record ComparisonInput(ItemFile Schema, EquatableArray<ItemFile> Others, EquatableArray<ItemFile> Versions, ItemFile? Accepted, ProjectOptions Settings)
{
    private readonly SchemaPlan? _plan;

    /// <summary>The new schema, compiled by itself; null where it has errors, which are reported elsewhere.</summary>
    public SchemaPlan? Plan => _plan;

    /// <summary>The inputs of all comparisons.</summary>
    /// <param name="input">The schemas, the baselines and the settings.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IEnumerable<ComparisonInput> Gather(((ImmutableArray<SchemaFile> Schemas, ImmutableArray<ItemFile> Baselines) Files, ProjectOptions Project) input, CancellationToken cancellation)
    {
        var baselines = new Baselines(input.Files.Baselines);
        var schemas = input.Files.Schemas.GroupBy(file => file.Item.Content.Path, StringComparer.Ordinal).Select(group => group.First()).ToList();
        return [.. schemas.Where(schema => schema is { Item.Baseline: not null, Source: not null }).Select(schema => Of(schema, schemas, baselines, input.Project, cancellation))];
    }

    /// <inheritdoc/>
    public bool Equals(ComparisonInput? other) =>
        other is not null && Schema == other.Schema && Others == other.Others && Versions == other.Versions && Accepted == other.Accepted && Settings == other.Settings;

    /// <inheritdoc/>
    public override int GetHashCode() => Schema.GetHashCode();

    private static ComparisonInput Of(SchemaFile schema, List<SchemaFile> all, Baselines baselines, ProjectOptions project, CancellationToken cancellation)
    {
        var choice = schema.Item.Baseline!;
        var versions = baselines.Versions(choice);
        if (versions.Count == 0) return new ComparisonInput(schema.Item, default, default, null, project);
        var plan = Compile(schema, all, project, out var others, cancellation);
        return new ComparisonInput(schema.Item, others.Select(file => file.Item).ToEquatableArray(), versions, baselines.Accepted(choice), project, plan);
    }

    /// <summary>Compiles one schema with what it refers to.</summary>
    private static SchemaPlan? Compile(SchemaFile schema, List<SchemaFile> all, ProjectOptions project, out IEnumerable<SchemaFile> others, CancellationToken cancellation)
    {
        var retriever = new ProjectSchemas(all);
        others = retriever.Used;
        if (Try([schema.Source!], retriever) is { } plan) return plan;

        // What is identified within another file is found only where all files are read.
        var rest = all.Where(file => !file.Equals(schema) && file.Source is not null).ToList();
        others = rest;
        return Try([schema.Source!, .. rest.Select(file => file.Source!)], null);

        SchemaPlan? Try(SchemaSource[] sources, ProjectSchemas? from)
        {
            try
            {
                var result = SchemaCompiler.Compile(sources, PlanStage.Options(project) with { Retriever = from }, cancellation);
                return result.Plan.Roots[0] is { HasErrors: false, Node: >= 0 } ? result.Plan : null;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The same failure has been reported where all schemas are compiled.
                return null;
            }
        }
    }

    private ComparisonInput(ItemFile schema, EquatableArray<ItemFile> others, EquatableArray<ItemFile> versions, ItemFile? accepted, ProjectOptions settings, SchemaPlan? plan)
        : this(schema, others, versions, accepted, settings) => _plan = plan;
}
