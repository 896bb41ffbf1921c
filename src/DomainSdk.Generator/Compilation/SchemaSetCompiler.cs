using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;

namespace DomainSdk.Generator.Compilation;

/// <summary>From the schema files of the project to everything that is emitted and reported about them.</summary>
internal static class SchemaSetCompiler
{
    /// <summary>Compiles and models the schemas.</summary>
    /// <param name="files">The schema items.</param>
    /// <param name="declarations">The declarations with the attribute.</param>
    /// <param name="project">The settings of the project.</param>
    /// <param name="names">The names that were given before.</param>
    /// <param name="userTypes">Types of the user that are called like types of the library.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CompiledSchemas Compile(
        IReadOnlyList<SchemaFile> files, IReadOnlyList<ModelDeclaration> declarations, ProjectOptions project, NamesInput names, EquatableArray<TypeName> userTypes, CancellationToken cancellation)
    {
        // An item that the project names twice arrives twice.
        var schemas = files.GroupBy(file => file.Item.Content.Path, StringComparer.Ordinal).Select(group => group.First()).ToArray();
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var schema in schemas)
        {
            diagnostics.AddRange(schema.Item.Problems);
            if (schema.Problem is not null) diagnostics.Add(schema.Problem);
        }

        var plan = PlanStage.Compile(schemas, project, diagnostics, cancellation)?.Plan;
        cancellation.ThrowIfCancellationRequested();
        var problems = new List<DeclarationProblem>();
        var wanted = WantedType.OfItems(plan, schemas, project)
            .Concat(WantedType.OfDeclarations(plan, new SchemaIndex<SchemaFile>(schemas), declarations, problems))
            .ToArray();
        var models = ModelStage.Build(plan, wanted, project, names.Record, userTypes, diagnostics, cancellation);
        diagnostics.AddRange(models.Diagnostics.Select(diagnostic => Place(diagnostic, schemas)));
        diagnostics.AddRange(names.Report(models.Names));
        return new CompiledSchemas(plan, schemas)
        {
            Types = models.Types.GroupBy(type => Resource(type.SchemaUri), StringComparer.Ordinal)
                .Select(group => new TypeGroup(group.Key, group.ToEquatableArray()))
                .ToEquatableArray(),
            Sets = models.Schemas,
            Names = project.WritesNames && diagnostics.TrueForAll(d => d.Severity != DiagnosticSeverity.Error) ? models.Names : null,
            Diagnostics = diagnostics.ToEquatableArray(),
            DeclarationProblems = problems.ToEquatableArray(),
        };
    }

    private static string Resource(string uri)
    {
        var hash = uri.IndexOf('#');
        return hash < 0 ? uri : uri.Substring(0, hash);
    }

    private static DiagnosticInfo Place(ModelDiagnostic diagnostic, IReadOnlyList<SchemaFile> schemas)
    {
        var file = schemas.FirstOrDefault(schema => schema.Text is not null && schema.Text.Path == diagnostic.Path);
        if (file is null) return DiagnosticInfo.OfProject(diagnostic.Id, diagnostic.Message);
        return DiagnosticInfo.At(diagnostic, file.Item.Content, file.Text!.Lines);
    }
}
