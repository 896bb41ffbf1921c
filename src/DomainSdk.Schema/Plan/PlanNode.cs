using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Plan;

/// <summary>One schema (or subschema) of a plan; others refer to it by index, so recursion is plain data.</summary>
public sealed class PlanNode
{
    private PlanKeyword[] _keywords = [];
    private PlanKeyword[][] _steps = EvaluationSteps.None;
    private InstanceKinds _applying;

    internal PlanNode(int index, JsonNode source, string absoluteLocation, string resourcePointer, string documentPointer, string documentUri, int resource, Dialect dialect)
    {
        Index = index;
        Source = source;
        AbsoluteLocation = absoluteLocation;
        ResourcePointer = resourcePointer;
        DocumentPointer = documentPointer;
        DocumentUri = documentUri;
        Resource = resource;
        Dialect = dialect;
    }

    /// <summary>The place of this node in <see cref="SchemaPlan.Nodes"/>.</summary>
    public int Index { get; }

    /// <summary>The schema value in its file.</summary>
    public JsonNode Source { get; }

    /// <summary>Base URI of the schema resource, then <c>#</c> and the JSON Pointer within it.</summary>
    public string AbsoluteLocation { get; }

    /// <summary>JSON Pointer from the root of the schema resource; empty for the root.</summary>
    public string ResourcePointer { get; }

    /// <summary>JSON Pointer from the root of the file, whatever resources are embedded on the way.</summary>
    public string DocumentPointer { get; }

    /// <summary>URI that the file was given or retrieved by, whatever its <c>$id</c>.</summary>
    public string DocumentUri { get; }

    /// <summary>Number of the schema resource that holds this node; what the dynamic scope is made of.</summary>
    public int Resource { get; }

    /// <summary>The dialect by which the schema is read.</summary>
    public Dialect Dialect { get; }

    /// <summary>The value of a boolean schema, or null for an object.</summary>
    public bool? Boolean { get; internal set; }

    /// <summary>The keywords in the order of evaluation: assertions first, then applicators, <c>unevaluated*</c>, annotations.</summary>
    public IReadOnlyList<PlanKeyword> Keywords => _keywords;

    /// <summary>Whether this node holds <c>unevaluatedProperties</c> or <c>unevaluatedItems</c>, so that evaluated locations are tracked below it.</summary>
    public bool TracksEvaluated { get; internal set; }

    /// <summary>
    /// Whether applying this schema to a value leads back to this schema for the same value, through references and in-place applicators, so
    /// that the evaluation of some values would not end. The interpreter ends it as invalid; other back ends leave such schemas to it.
    /// </summary>
    public bool LeadsBackToItself { get; internal set; }

    /// <summary>
    /// Whether ways through the schemas meet here again at the same value, and multiply: the interpreter remembers the verdict of such a
    /// schema for each value.
    /// </summary>
    public bool IsMetAgain { get; internal set; }

    /// <summary>The keyword of a kind, or null where the schema has none.</summary>
    /// <typeparam name="T">The class of the keyword.</typeparam>
    public T? Find<T>()
        where T : PlanKeyword
    {
        foreach (var keyword in _keywords)
        {
            if (keyword is T found)
                return found;
        }

        return null;
    }

    /// <summary>Whether evaluating the node needs more bookkeeping than others.</summary>
    internal bool NeedsState => TracksEvaluated || LeadsBackToItself;

    /// <summary>The annotation keywords.</summary>
    internal AnnotationKeyword[] Annotations { get; private set; } = [];

    /// <summary>What is evaluated.</summary>
    internal IEnumerable<PlanKeyword> Steps => _steps.SelectMany(s => s).Distinct();

    /// <summary>What is evaluated for a value of a kind.</summary>
    internal PlanKeyword[] StepsFor(JsonKind kind) => _steps[(int)kind];

    /// <summary>Whether other schemas are applied for a value of a kind, so that its evaluation takes more than a look.</summary>
    internal bool AppliesOthers(JsonKind kind) => ((int)_applying & (1 << (int)kind)) != 0;

    internal void SetKeywords(PlanKeyword[] keywords)
    {
        foreach (var keyword in keywords) keyword.Owner = Index;
        _keywords = keywords;
        Annotations = [.. keywords.OfType<AnnotationKeyword>()];
        _steps = EvaluationSteps.Create(keywords);
        _applying = InstanceKinds.None;
        foreach (var keyword in keywords)
            if (keyword.Order != KeywordOrder.Annotation && (keyword is DynamicRefKeyword || keyword.Subschemas.Any())) _applying |= keyword.AppliesTo;
    }
}
