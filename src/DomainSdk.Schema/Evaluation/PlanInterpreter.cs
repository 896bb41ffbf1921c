using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Evaluates documents against a plan. All methods are thread-safe.</summary>
internal static partial class PlanInterpreter
{
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
        var outer = StackRoom.Begin();
        var verdict = DecideWithin(plan, node, view, entry, memory);
        return StackRoom.End(outer) ? DecideOnFreshStack(plan, node, view, entry) : verdict;
    }

    /// <summary>
    /// The same for those who can do all they are about once more: where the stack is too short they are told so by <see cref="StackRoom.End"/>.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="view">The document.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <param name="memory">What is known of the document, for those who ask about its values again and again; more afterwards.</param>
    /// <returns>The verdict.</returns>
    public static Verdict DecideWithin(SchemaPlan plan, int node, JsonView view, int entry = 0, VerdictMemory? memory = null)
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
        var outer = StackRoom.Begin();
        var result = ValidateOnce(plan, node, text, entry);
        return StackRoom.End(outer) ? ValidateOnFreshStack(plan, node, text, entry) : result;
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
    /// <param name="selects">Which keywords that annotate are wanted, such as those whose name begins with <c>x-</c>.</param>
    /// <param name="annotations">The annotations; empty where the document is invalid.</param>
    /// <returns>The verdict.</returns>
    public static bool TryCollectAnnotations(
        SchemaPlan plan, int node, JsonView view, Func<PlanKeyword, bool> selects, out IReadOnlyList<CollectedAnnotation> annotations)
    {
        var outer = StackRoom.Begin();
        var found = CollectAnnotations(plan, node, view, selects);
        if (StackRoom.End(outer)) found = StackRoom.OnFreshStack(view, again => CollectAnnotations(plan, node, again, selects));
        annotations = found ?? [];
        return found is not null;
    }

    /// <summary>
    /// Finds the values that selected schemas apply to, also in a document that is not valid: a failed assertion takes nothing away, a branch of a
    /// union or condition applies where it holds.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="view">The document.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <param name="selection">The schemas that are looked for.</param>
    /// <param name="applied">What was found, a schema before those that it applies; the same more than once where several ways lead to it.</param>
    /// <returns>False where the limit on work was hit, so that some may be missing.</returns>
    public static bool TryFindApplied(
        SchemaPlan plan, int node, JsonView view, int entry, AnnotationSelection selection, out IReadOnlyList<AppliedSchema> applied)
    {
        var outer = StackRoom.Begin();
        (var isComplete, applied) = FindApplied(plan, node, view, entry, selection);
        if (StackRoom.End(outer)) (isComplete, applied) = StackRoom.OnFreshStack(view, again => FindApplied(plan, node, again, entry, selection));
        return isComplete;
    }

    /// <summary>Evaluates every schema that applies, and records what came of each: for the output formats and for annotations.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="text">The document.</param>
    /// <returns>The result of the root schema; see <see cref="OutputWriter"/>.</returns>
    public static OutputUnit Record(SchemaPlan plan, int node, JsonText text)
    {
        var outer = StackRoom.Begin();
        var root = RecordOnce(plan, node, text);
        return StackRoom.End(outer) ? StackRoom.OnFreshStack(() => RecordOnce(plan, node, text)) : root;
    }

    /// <summary>Reads a document and records its evaluation. Malformed JSON is the one error of what is recorded then.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">Index of the schema.</param>
    /// <param name="json">The document.</param>
    /// <returns>The result of the root schema.</returns>
    public static OutputUnit RecordBytes(SchemaPlan plan, int node, ReadOnlySpan<byte> json)
    {
        var bytes = json.ToArray();
        if (JsonText.TryParse(bytes, null, out var text, out var error)) return Record(plan, node, text);
        var root = new OutputUnit(null, "", plan[node].AbsoluteLocation, "");
        root.Add(SyntaxError(plan[node], bytes, null, error));
        return root;
    }

    private static ValidationError SyntaxError(PlanNode node, byte[] bytes, string? path, JsonSyntaxError error) => new()
    {
        Id = error.IsTooDeep ? DiagnosticCatalog.TooDeep : DiagnosticCatalog.MalformedDocument,
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
