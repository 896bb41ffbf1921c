using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Collects where selected schemas apply, those beside failed assertions too; what is dropped is what a failed branch has.</summary>
internal sealed class AppliedSchemaCollector(AnnotationSelection selection) : AnnotationCollector
{
    private readonly List<AppliedSchema> _applied = [];

    public override int Count => _applied.Count;

    public override AnnotationSelection? Selection => selection;

    public IReadOnlyList<AppliedSchema> Applied => _applied;

    public override void Truncate(int count) => _applied.RemoveRange(count, _applied.Count - count);

    public override void Add(PlanNode node, int entry, EvaluationTrace? trace)
    {
        if (selection.Selects(node.Index)) _applied.Add(new AppliedSchema(node.Index, entry));
    }
}
