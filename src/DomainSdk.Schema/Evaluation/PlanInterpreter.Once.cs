using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>What is done once, and once more where the stack was too short for it.</content>
public static partial class PlanInterpreter
{
    private static Verdict DecideOnFreshStack(SchemaPlan plan, int node, JsonView view, int entry) =>
        StackRoom.OnFreshStack(view, again => DecideWithin(plan, node, again, entry));

    private static ValidationResult ExplainOnFreshStack(SchemaPlan plan, int node, JsonText text, int entry) =>
        StackRoom.OnFreshStack(() => Explain(plan, node, text, entry));

    private static ValidationResult Explain(SchemaPlan plan, int node, JsonText text, int entry)
    {
        var trace = new EvaluationTrace(plan, text, node);
        var state = EvaluatorState.Rent();
        new Evaluator(plan, text.View, state, trace).Evaluate(node, entry);
        EvaluatorState.Return(state);
        return new ValidationResult([.. OneEach(trace.Errors.Concat(trace.Doubts)).OrderBy(e => e.Position.Offset)]);
    }

    private static IReadOnlyList<CollectedAnnotation>? CollectAnnotations(SchemaPlan plan, int node, JsonView view, Func<AnnotationKeyword, bool> selects)
    {
        var collector = new AnnotationCollector(selects);
        var state = EvaluatorState.Rent();
        var evaluator = new Evaluator(plan, view, state, trace: null, collector);
        var valid = evaluator.Evaluate(node, 0) && !evaluator.IsTooDeep;
        EvaluatorState.Return(state);
        return valid ? collector.Annotations : null;
    }

    private static OutputUnit RecordOnce(SchemaPlan plan, int node, JsonText text)
    {
        var recorder = new OutputRecorder();
        var state = EvaluatorState.Rent();
        new Evaluator(plan, text.View, state, new EvaluationTrace(plan, text, node, recorder)).Evaluate(node, 0);
        EvaluatorState.Return(state);
        return recorder.Root!;
    }

    /// <summary>A mistake that is met on several ways through the schema is told once, by the first.</summary>
    private static IEnumerable<ValidationError> OneEach(IEnumerable<ValidationError> errors)
    {
        var seen = new HashSet<(string, string, int, string)>();
        return errors.Where(e => seen.Add((e.Id, e.InstanceLocation, e.Position.Offset, e.Message)));
    }
}
