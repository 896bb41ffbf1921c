using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Generator.Compilation;

/// <summary>
/// All schemas of the project after compilation. Made once per change of a schema; what is emitted hangs on the equatable models in it,
/// and only the check of documents reads the plan.
/// </summary>
/// <param name="plan">The plan, or null where nothing could be compiled.</param>
/// <param name="schemas">The items it was made of.</param>
internal sealed class CompiledSchemas(SchemaPlan? plan, IReadOnlyList<SchemaFile> schemas)
{
    /// <summary>The plan, or null where nothing could be compiled.</summary>
    public SchemaPlan? Plan { get; } = plan;

    /// <summary>Finds schemas by name.</summary>
    public SchemaIndex<SchemaFile> Index { get; } = new(schemas);

    /// <summary>The types, grouped by the schema they come from, so that a new type in one file moves none of another.</summary>
    public EquatableArray<TypeGroup> Types { get; init; }

    /// <summary>The classes that hold the schema texts, one per namespace.</summary>
    public EquatableArray<SchemaSetModel> Sets { get; init; }

    /// <summary>Whether a type is closed in the language.</summary>
    public bool HasClosedTypes => Types.Any(group => group.Types.Any(type => type is UnionModel { IsClosed: true }));

    /// <summary>All names given, or null where nobody asks for them or an error keeps some from being given.</summary>
    public NameRecord? Names { get; init; }

    /// <summary>Everything to report about schema files.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; init; }

    /// <summary>What is wrong with the schemas that attributes name; the place is known to the attribute only.</summary>
    public EquatableArray<DeclarationProblem> DeclarationProblems { get; init; }
}

/// <summary>The types that come from one schema resource.</summary>
/// <param name="Resource">The URI of the resource.</param>
/// <param name="Types">The types.</param>
internal sealed record TypeGroup(string Resource, EquatableArray<TypeModel> Types);

/// <summary>Why the schema that an attribute names cannot be used.</summary>
/// <param name="Declaration">The declaration with the attribute.</param>
/// <param name="Id">The id of the catalogue.</param>
/// <param name="Message">The message.</param>
internal sealed record DeclarationProblem(ModelDeclaration Declaration, string Id, string Message);
