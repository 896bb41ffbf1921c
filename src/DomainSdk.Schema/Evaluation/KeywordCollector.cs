using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Collects the annotations of some keywords.</summary>
internal sealed class KeywordCollector(Func<PlanKeyword, bool> selects) : AnnotationCollector
{
    private readonly List<CollectedAnnotation> _annotations = [];

    public override int Count => _annotations.Count;

    public IReadOnlyList<CollectedAnnotation> Annotations => _annotations;

    public override void Truncate(int count) => _annotations.RemoveRange(count, _annotations.Count - count);

    public override void Add(PlanNode node, int entry, EvaluationTrace? trace)
    {
        foreach (var keyword in node.Annotations)
        {
            if (selects(keyword)) _annotations.Add(new CollectedAnnotation(node.Index, entry, keyword, trace?.KeywordLocation()));
        }
    }
}
