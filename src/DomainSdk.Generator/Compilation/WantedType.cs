using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Generator.Compilation;

/// <summary>A schema that types are asked for.</summary>
/// <param name="File">The schema file, to be named where its model fails.</param>
/// <param name="Root">What the model builder gets.</param>
internal sealed record WantedType(SchemaFile File, GenerationRoot Root)
{
    /// <summary>What schema items ask for: those without errors whose types are wanted.</summary>
    /// <param name="plan">The plan, if there is one.</param>
    /// <param name="schemas">The items.</param>
    /// <param name="project">The settings of the project.</param>
    public static IEnumerable<WantedType> OfItems(SchemaPlan? plan, IReadOnlyList<SchemaFile> schemas, ProjectOptions project)
    {
        foreach (var schema in schemas)
        {
            var item = schema.Item;
            if (!item.Generate || PlanNodes.RootOf(plan, schema) is not { Node: >= 0, HasErrors: false } root) continue;
            yield return new WantedType(schema, new GenerationRoot(
                root.Node,
                Path.GetFileName(item.ProjectPath),
                item.Namespace.Length > 0 ? item.Namespace : project.RootNamespace,
                item.TypeName.Length > 0 ? item.TypeName : null,
                DeclaredByUser: false,
                item.Accessibility));
        }
    }

    /// <summary>What declarations with the attribute ask for.</summary>
    /// <param name="plan">The plan, if there is one.</param>
    /// <param name="index">Finds schemas by name.</param>
    /// <param name="declarations">The declarations.</param>
    /// <param name="problems">Receives those that name nothing.</param>
    public static IEnumerable<WantedType> OfDeclarations(
        SchemaPlan? plan, SchemaIndex<SchemaFile> index, IReadOnlyList<ModelDeclaration> declarations, List<DeclarationProblem> problems)
    {
        foreach (var declaration in declarations)
        {
            if (index.Find(declaration.Schema, out var problem) is not { } found)
            {
                problems.Add(new DeclarationProblem(declaration, ProjectDiagnostics.SchemaNotFound, problem!));
                continue;
            }

            // A schema with errors has been reported already; a second error at the attribute would only distract.
            if (PlanNodes.RootOf(plan, found.File) is not { HasErrors: false }) continue;
            var node = PlanNodes.Find(plan, found.File, found.Fragment);
            if (node < 0)
            {
                problems.Add(new DeclarationProblem(
                    declaration, ProjectDiagnostics.SchemaLocationNotFound, SchemaIndex<SchemaFile>.FragmentProblem(found.File, found.Fragment)));
                continue;
            }

            yield return new WantedType(found.File, new GenerationRoot(
                node, Path.GetFileName(found.File.Item.ProjectPath), declaration.Namespace, declaration.Name, DeclaredByUser: true, declaration.Accessibility, declaration.HasConverter, declaration.Members));
        }
    }
}
