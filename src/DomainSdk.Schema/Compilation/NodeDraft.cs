using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>A node while schemas are read.</summary>
/// <param name="index">The place in the plan.</param>
/// <param name="location">The place in the schema files.</param>
internal sealed class NodeDraft(int index, SchemaLocation location)
{
    /// <summary>The place in the plan.</summary>
    public int Index => index;

    /// <summary>The place in the schema files.</summary>
    public SchemaLocation Location => location;

    /// <summary>The keywords read, in the order of the file; of a reference whose target is not known yet, how it is found.</summary>
    public IReadOnlyList<Func<PlanKeyword>> Keywords { get; set; } = [];

    /// <summary>The node, as far as its own keywords tell.</summary>
    public PlanNode ToNode() => Create([.. Keywords.Select(settle => settle()).OrderBy(k => k.Order)], false, false);

    /// <summary>The node with what only all schemas together tell.</summary>
    /// <param name="node">The node as far as its own keywords tell.</param>
    /// <param name="leadsBack">Whether it leads back to itself.</param>
    /// <param name="isMetAgain">Whether ways meet again at it.</param>
    public PlanNode ToNode(PlanNode node, bool leadsBack, bool isMetAgain) => leadsBack || isMetAgain ? Create(node.Keywords, leadsBack, isMetAgain) : node;

    private PlanNode Create(IReadOnlyList<PlanKeyword> keywords, bool leadsBack, bool isMetAgain) => new()
    {
        Index = index,
        Source = location.Value,
        AbsoluteLocation = location.AbsoluteLocation,
        ResourcePointer = location.ResourcePointer,
        DocumentPointer = location.DocumentPointer,
        DocumentUri = location.Resource.Document.BaseUri,
        Resource = location.Resource.Index,
        Dialect = location.Resource.Dialect,
        Boolean = location.Value.Kind is JsonKind.True or JsonKind.False ? location.Value.Kind == JsonKind.True : null,
        Keywords = keywords,
        TracksEvaluated = keywords.Any(k => k.Order == KeywordOrder.Unevaluated),
        LeadsBackToItself = leadsBack,
        IsMetAgain = isMetAgain,
    };
}
