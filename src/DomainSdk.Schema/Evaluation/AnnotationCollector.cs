using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Collects annotations of valid schemas; those of a schema that fails are dropped (2020-12 core, section 7.7.1.2).</summary>
internal sealed class AnnotationCollector(Func<AnnotationKeyword, bool> selects)
{
    private readonly List<CollectedAnnotation> _annotations = [];

    public int Count => _annotations.Count;

    public IReadOnlyList<CollectedAnnotation> Annotations => _annotations;

    public void Truncate(int count) => _annotations.RemoveRange(count, _annotations.Count - count);

    public void Add(PlanNode node, int entry, EvaluationTrace? trace)
    {
        foreach (var keyword in node.Annotations)
        {
            if (selects(keyword)) _annotations.Add(new CollectedAnnotation(node.Index, entry, keyword, trace?.KeywordLocation()));
        }
    }
}
