using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>What is done once, and once more where the stack was too short for it.</content>
internal static partial class PlanInterpreter
{
    /// <summary>How many results of schemas an output holds at most: so many, and more of them for each value of the document.</summary>
    private const int LeastUnits = 100_000;
    private const int UnitsPerValue = 100;

    private static Verdict DecideOnFreshStack(SchemaPlan plan, int node, JsonView view, int entry) =>
        StackRoom.OnFreshStack(view, again => DecideWithin(plan, node, again, entry));

    private static ValidationResult ValidateOnFreshStack(SchemaPlan plan, int node, JsonText text, int entry) =>
        StackRoom.OnFreshStack(() => ValidateOnce(plan, node, text, entry));

    private static ValidationResult ValidateOnce(SchemaPlan plan, int node, JsonText text, int entry)
    {
        var state = EvaluatorState.Rent();
        var evaluator = new Evaluator(plan, text.View, state);
        var verdict = Decide(ref evaluator, node, entry);
        if (verdict == Verdict.Valid)
        {
            EvaluatorState.Return(state);
            return ValidationResult.Valid;
        }

        // What is known by now shortens the way to the errors.
        var trace = new EvaluationTrace(plan, text, node);
        new Evaluator(plan, text.View, state, trace).Evaluate(node, entry);
        EvaluatorState.Return(state);

        // It may even lead around the limit that was hit; the verdict stays.
        if (trace.Limit is null && trace.ErrorCount == 0 && (evaluator.IsCutShort || !trace.Doubts.Any())) trace.ReportTooMuchWork(text.View, plan[node], entry);
        var errors = OneEach(trace.Errors.Concat(trace.Doubts).Concat(trace.Limit is { } limit ? [limit] : [])).OrderBy(e => e.Position.Offset).ToList();
        return new ValidationResult([.. errors, .. trace.Omitted(text.View, plan[node], entry, errors.Count)]);
    }

    private static IReadOnlyList<CollectedAnnotation>? CollectAnnotations(SchemaPlan plan, int node, JsonView view, Func<PlanKeyword, bool> selects)
    {
        if (EvaluationProgram.Of(plan).Remembers && !IsValid(plan, node, view)) return null;
        var collector = new KeywordCollector(selects);
        var state = EvaluatorState.Rent();
        var evaluator = new Evaluator(plan, view, state, trace: null, collector);
        var valid = evaluator.Evaluate(node, 0) && !evaluator.IsCutShort;
        EvaluatorState.Return(state);
        return valid ? collector.Annotations : null;
    }

    private static (bool IsComplete, IReadOnlyList<AppliedSchema> Applied) FindApplied(SchemaPlan plan, int node, JsonView view, int entry, AnnotationSelection selection)
    {
        var collector = new AppliedSchemaCollector(selection);
        var state = EvaluatorState.Rent();
        var evaluator = new Evaluator(plan, view, state, trace: null, collector);
        evaluator.Evaluate(node, entry);
        EvaluatorState.Return(state);
        return (!evaluator.IsCutShort, collector.Applied);
    }

    private static OutputUnit RecordOnce(SchemaPlan plan, int node, JsonText text)
    {
        var recorder = new OutputRecorder(LeastUnits + (UnitsPerValue * text.View.Entries.Length));
        var trace = new EvaluationTrace(plan, text, node, recorder);
        var verdict = Decide(plan, node, text.View);
        var state = EvaluatorState.Rent();
        new Evaluator(plan, text.View, state, trace).Evaluate(node, 0);
        EvaluatorState.Return(state);

        // What is recorded has a bound of its own, so that it may get farther than the verdict; the verdict stays.
        if (verdict != Verdict.Valid && recorder.Root!.IsValid)
        {
            recorder.Root.IsValid = false;
            trace.ReportTooMuchWork(text.View, plan[node], 0);
        }

        return recorder.Root!;
    }

    private static Verdict Decide(ref Evaluator evaluator, int node, int entry)
    {
        var isValid = evaluator.Evaluate(node, entry);
        return evaluator.IsCutShort ? Verdict.Undecided : isValid ? Verdict.Valid : evaluator.IsInDoubt ? Verdict.Undecided : Verdict.Invalid;
    }

    /// <summary>A mistake that is met on several ways through the schema is told once, by the first.</summary>
    private static IEnumerable<ValidationError> OneEach(IEnumerable<ValidationError> errors)
    {
        var seen = new HashSet<(string, string, int, string)>();
        return errors.Where(e => seen.Add((e.Id, e.InstanceLocation, e.Position.Offset, e.Message)));
    }
}
