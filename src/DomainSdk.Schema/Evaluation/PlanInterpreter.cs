using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Evaluates documents against a plan. All methods are thread-safe.</summary>
public static class PlanInterpreter
{
    /// <summary>How many results of schemas an output holds at most: so many, and more of them for each value of the document.</summary>
    private const int LeastUnits = 100_000;
    private const int UnitsPerValue = 100;

    /// <summary>Whether a value is valid. Allocates nothing in steady state.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="view">The document.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <returns>Whether it is; false too where it cannot be told.</returns>
    public static bool IsValid(SchemaPlan plan, int node, JsonView view, int entry = 0) => Decide(plan, node, view, entry) == Verdict.Valid;

    /// <summary>
    /// The verdict on a value, for those who go on from it: what is not valid for certain must not be taken for invalid below <c>not</c> or
    /// <c>if</c>. Allocates nothing in steady state.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="view">The document.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <param name="memory">What is known of the document, for those who ask about its values again and again; more afterwards.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Decide(SchemaPlan plan, int node, JsonView view, int entry = 0, VerdictMemory? memory = null)
    {
        var state = EvaluatorState.Rent();
        var own = state.Verdicts;
        state.Verdicts = memory ?? own;
        var evaluator = new Evaluator(plan, view, state, sharesMemory: memory is not null);
        var verdict = Decide(ref evaluator, node, entry);
        memory?.Steps = evaluator.Steps;
        state.Verdicts = own;
        EvaluatorState.Return(state);
        return verdict;
    }

    /// <summary>Reads the value at a position and validates it: for emitted code whose schema has keywords that it does not evaluate itself.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="json">The document.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The position behind the value, or -1 if it is malformed or invalid.</returns>
    public static int Check(SchemaPlan plan, int node, ReadOnlySpan<byte> json, int at)
    {
        var tape = JsonTape.Rent();
        var end = -1;
        if (tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out var behind) && IsValid(plan, node, new JsonView(json, tape.Entries)))
            end = behind;
        JsonTape.Return(tape);
        return end;
    }

    /// <summary>Validates a document and reports every violation with its positions.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="text">The document.</param>
    /// <param name="entry">The entry of the value; 0 is the whole document.</param>
    /// <returns>The violations by their place in the document.</returns>
    public static ValidationResult Validate(SchemaPlan plan, int node, JsonText text, int entry = 0)
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
        if (evaluator.IsCutShort && trace.Limit is null && trace.ErrorCount == 0) trace.ReportTooMuchWork(text.View, plan[node], entry);
        return new ValidationResult([.. OneEach(trace.Errors.Concat(trace.Doubts).Concat(trace.Limit is { } limit ? [limit] : [])).OrderBy(e => e.Position.Offset)]);
    }

    /// <summary>Reads and validates a document. Malformed JSON is a violation too (DSDK2000).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="json">The document.</param>
    /// <param name="path">The file of the document as it should be shown, or null.</param>
    /// <returns>The violations by their place in the document.</returns>
    public static ValidationResult ValidateBytes(SchemaPlan plan, int node, ReadOnlySpan<byte> json, string? path = null)
    {
        var bytes = json.ToArray();
        return JsonText.TryParse(bytes, path, out var text, out var error)
            ? Validate(plan, node, text)
            : new ValidationResult([SyntaxError(plan[node], bytes, path, error)]);
    }

    /// <summary>Validates a document and collects the annotations that its valid schemas attach to its values.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="view">The document.</param>
    /// <param name="selects">Which annotation keywords are wanted, such as those whose name begins with <c>x-</c>.</param>
    /// <param name="annotations">The annotations; empty where the document is invalid.</param>
    /// <returns>The verdict.</returns>
    public static bool TryCollectAnnotations(
        SchemaPlan plan, int node, JsonView view, Func<AnnotationKeyword, bool> selects, out IReadOnlyList<CollectedAnnotation> annotations)
    {
        annotations = [];
        if (plan.Remembers && !IsValid(plan, node, view)) return false;
        var collector = new AnnotationCollector(selects);
        var state = EvaluatorState.Rent();
        var evaluator = new Evaluator(plan, view, state, trace: null, collector);
        var valid = evaluator.Evaluate(node, 0) && !evaluator.IsCutShort;
        EvaluatorState.Return(state);
        if (valid) annotations = collector.Annotations;
        return valid;
    }

    /// <summary>Evaluates every schema that applies, and records what came of each: for the output formats and for annotations.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="text">The document.</param>
    /// <returns>The result of the root schema; see <see cref="OutputWriter"/>.</returns>
    public static OutputUnit Record(SchemaPlan plan, int node, JsonText text)
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

    private static ValidationError SyntaxError(PlanNode node, byte[] bytes, string? path, JsonSyntaxError error) => new()
    {
        Id = DiagnosticCatalog.MalformedDocument,
        Keyword = "",
        InstanceLocation = "",
        KeywordLocation = "",
        AbsoluteKeywordLocation = node.AbsoluteLocation,
        Position = Positions.At(new LineMap(bytes), path, error.Offset, 0),
        Message = error.Message,
        Expected = error.Expected,
        Found = error.Found,
    };
}
