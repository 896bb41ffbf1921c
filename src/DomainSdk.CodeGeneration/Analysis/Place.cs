using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What a place in a document holds: a shape, perhaps null, perhaps with residual checks.</summary>
internal sealed class Place(Conjunction conjunction)
{
    /// <summary>What must hold there.</summary>
    public Conjunction Conjunction { get; } = conjunction;

    /// <summary>The node to call its type after, where the conjunction comes from several.</summary>
    public PlanNode? Anchor { get; set; }

    /// <summary>What the values look like; set when the place is classified.</summary>
    public Shape Shape { get; set; } = null!;

    /// <summary>Whether null is a value beside the shape.</summary>
    public bool IsNullable { get; set; }

    /// <summary>Checks that reading the shape does not make itself; null beside the shape needs none.</summary>
    public List<CheckModel> Checks { get; set; } = [];

    /// <summary>The one value that the schema allows, where nothing else is asked; else absent.</summary>
    public JsonNode Constant { get; set; }

    /// <summary>Set where the place contains itself without a named type on the way, so that it needs one of its own.</summary>
    public WrapperShape? Wrapper { get; set; }
}
