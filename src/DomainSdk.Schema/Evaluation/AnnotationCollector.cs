using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Collects what valid schemas say of values; what a schema that fails has said is dropped (2020-12 core, section 7.7.1.2).</summary>
internal abstract class AnnotationCollector
{
    /// <summary>How much is collected.</summary>
    public abstract int Count { get; }

    /// <summary>Where what stands beside a failure is kept, and failed branches alone are dropped: what is looked for. Null elsewhere.</summary>
    public virtual AnnotationSelection? Selection => null;

    /// <summary>Drops what was collected since a count was taken.</summary>
    public abstract void Truncate(int count);

    /// <summary>Collects what a schema says of a value.</summary>
    public abstract void Add(PlanNode node, int entry, EvaluationTrace? trace);
}
