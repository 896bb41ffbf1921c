using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>One schema (or subschema) of a plan; others refer to it by index, so recursion is plain data.</summary>
internal sealed class PlanNode
{
    internal PlanNode()
    {
    }

    /// <summary>The place of this node in <see cref="SchemaPlan.Nodes"/>.</summary>
    public int Index { get; internal init; }

    /// <summary>The schema value in its file.</summary>
    public JsonNode Source { get; internal init; }

    /// <summary>Base URI of the schema resource, then <c>#</c> and the JSON Pointer within it.</summary>
    public string AbsoluteLocation { get; internal init; } = "";

    /// <summary>JSON Pointer from the root of the schema resource; empty for the root.</summary>
    public string ResourcePointer { get; internal init; } = "";

    /// <summary>JSON Pointer from the root of the file, whatever resources are embedded on the way.</summary>
    public string DocumentPointer { get; internal init; } = "";

    /// <summary>URI that the file was given or retrieved by, whatever its <c>$id</c>.</summary>
    public string DocumentUri { get; internal init; } = "";

    /// <summary>Number of the schema resource that holds this node; what the dynamic scope is made of.</summary>
    public int Resource { get; internal init; }

    /// <summary>The dialect by which the schema is read.</summary>
    public Dialect Dialect { get; internal init; } = null!;

    /// <summary>The value of a boolean schema, or null for an object.</summary>
    public bool? Boolean { get; internal init; }

    /// <summary>The keywords in the order of evaluation: assertions first, then applicators, <c>unevaluated*</c>, annotations.</summary>
    public IReadOnlyList<PlanKeyword> Keywords
    {
        get;
        internal init => (field, Annotations) = (value, [.. value.Where(k => k.Order == KeywordOrder.Annotation)]);
    } = [];

    /// <summary>Whether this node holds <c>unevaluatedProperties</c> or <c>unevaluatedItems</c>, so that evaluated locations are tracked below it.</summary>
    public bool TracksEvaluated { get; internal init; }

    /// <summary>
    /// Whether applying this schema to a value leads back to this schema for the same value, through references and in-place applicators, so
    /// that the evaluation of some values would not end. The interpreter ends it as invalid; other back ends leave such schemas to it.
    /// </summary>
    public bool LeadsBackToItself { get; internal init; }

    /// <summary>
    /// Whether ways through the schemas meet here again at the same value, and multiply: the interpreter remembers the verdict of such a
    /// schema for each value.
    /// </summary>
    public bool IsMetAgain { get; internal init; }

    /// <summary>The annotation keywords.</summary>
    internal PlanKeyword[] Annotations { get; private init; } = [];

    /// <summary>The keyword of a kind, or null where the schema has none.</summary>
    /// <typeparam name="T">The class of the keyword.</typeparam>
    public T? Find<T>()
        where T : PlanKeyword
    {
        foreach (var keyword in Keywords)
        {
            if (keyword is T found)
                return found;
        }

        return null;
    }
}
