using DomainSdk.CodeGeneration.Projects;
using DomainSdk.CodeGeneration;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Build.Checking;

/// <summary>The schemas of the project, compiled as the generator compiles them.</summary>
internal sealed class ProjectPlan
{
    private readonly SchemaSet _set;
    private readonly SchemaIndex<ProjectSchema> _index;

    private ProjectPlan(SchemaSet set, IReadOnlyList<ProjectSchema> schemas, IReadOnlyList<Finding> notes)
    {
        Notes = notes;
        _set = set;
        _index = new SchemaIndex<ProjectSchema>(schemas);
    }

    /// <summary>What counts as fulfilled while the project is built.</summary>
    public IReadOnlyList<Finding> Notes { get; }

    /// <summary>Compiles the schemas; what is wrong with them the compiler of the project reports.</summary>
    /// <param name="project">The project.</param>
    /// <param name="keywords">Keywords that extensions assert.</param>
    public static ProjectPlan Compile(ProjectItems project, IReadOnlyList<CustomKeyword> keywords)
    {
        var items = project.Schemas.DistinctBy(item => item.Path).ToArray();
        var schemas = Array.ConvertAll(items, item => ProjectSchema.Read(item, project.Directory));
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        var formats = FormatRegistry.Standard;
        foreach (var format in project.Formats)
        {
            // Types of the project run when it does: until then, every string is of a format that one of them defines.
            if (formats.TryGet(format, out _)) continue;
            formats = formats.With(format, _ => true);
            unknown.Add(format);
        }

        var options = CompileOptions.Default with
        {
            AssertFormats = project.FormatAssertion.Trim().ToLowerInvariant() switch { "annotation" => false, "dialect" => null, _ => true },
            DefaultDialect = DialectNames.Find(project.Dialect.Trim().ToLowerInvariant()),
            OpenEnums = string.Equals(project.OpenEnums.Trim(), "true", StringComparison.OrdinalIgnoreCase),
            Formats = formats,
            Keywords = keywords,
        };
        var result = SchemaCompiler.Compile([.. schemas.Select(schema => schema.Source).OfType<SchemaSource>()], options);
        var texts = items.Zip(schemas).Where(pair => pair.Second.Source?.Text is not null).Select(pair => (pair.First, pair.Second.Source!.Text!));
        return new ProjectPlan(new SchemaSet(result), schemas, [.. Unchecked.Find(texts, [.. project.Keywords.Except(keywords.Select(keyword => keyword.Name))], unknown)]);
    }

    /// <summary>Finds a schema by the name that an item gives.</summary>
    public SchemaChoice Find(string name) => Choose(_index.Find(name, out var problem), problem);

    /// <summary>Finds a schema by the name that a document gives.</summary>
    public SchemaChoice FindOwn(string document, string name) => Choose(_index.FindOwn(document, name, out var problem), problem);

    private SchemaChoice Choose((ProjectSchema File, string Fragment)? chosen, string? problem)
    {
        if (chosen is not { } found) return new SchemaChoice(null, ProjectDiagnostics.SchemaNotFound, problem);

        // A schema with errors has been reported itself; what it says about documents means nothing.
        if (PlanNodes.RootOf(_set.Plan, found.File) is not { HasErrors: false }) return default;
        var node = PlanNodes.Find(_set.Plan, found.File, found.Fragment);
        return node < 0
            ? new SchemaChoice(null, ProjectDiagnostics.SchemaLocationNotFound, SchemaIndex<ProjectSchema>.FragmentProblem(found.File, found.Fragment))
            : new SchemaChoice(_set[_set.Plan.Nodes[node].AbsoluteLocation], null, null);
    }
}

/// <summary>The schema that a name leads to, or why there is none; neither where the schema has errors of its own.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="ProblemId">The id of the problem.</param>
/// <param name="Problem">The problem.</param>
internal readonly record struct SchemaChoice(SchemaNode? Schema, string? ProblemId, string? Problem);
