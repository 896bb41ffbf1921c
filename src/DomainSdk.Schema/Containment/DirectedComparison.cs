using System.Text;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Satisfaction;

namespace DomainSdk.Schema.Containment;

/// <summary>One direction of a comparison: does the one schema take all documents of the other?</summary>
/// <param name="pair">The two.</param>
/// <param name="options">The bounds.</param>
/// <param name="direction">Backward or forward.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class DirectedComparison(SchemaPair pair, ContainmentOptions options, Compatibility direction, CancellationToken cancellation)
{
    private readonly bool _isBackward = direction == Compatibility.Backward;
    private readonly int _from = direction == Compatibility.Backward ? 0 : 1;
    private readonly int _to = direction == Compatibility.Backward ? 1 : 0;
    private readonly ConditionCheck _check = new(pair.Plans);
    private readonly RecordReading? _record = options.Reading == SchemaReading.Record ? new RecordReading(pair.Plans, direction == Compatibility.Backward ? 0 : 1) : null;
    private readonly Condition.Schema[] _question =
    [
        new(direction == Compatibility.Backward ? 0 : 1, pair.Root(direction == Compatibility.Backward ? 0 : 1).Index, true),
        new(direction == Compatibility.Backward ? 1 : 0, pair.Root(direction == Compatibility.Backward ? 1 : 0).Index, false),
    ];

    private const string OtherRecords = "documents that are no records";

    public ContainmentResult Compare()
    {
        if (pair.IsSame) return new ContainmentResult(ContainmentAnswer.Yes, [], null);
        var satisfier = new Satisfier(pair.Plans, pair.Classes, new SatisfierLimits(options.MaxSteps, options.MaxDepth), _record, cancellation);
        var outcome = satisfier.Find(_question);
        // What a schema means depends on the way to it, and the proof does not follow the way.
        if (outcome.IsNone && pair.Plans.Any(p => p.HasDynamicScope)) outcome = Outcome.Unknown("'$dynamicRef', whose target depends on the way to it");
        if (outcome.IsNone) return new ContainmentResult(ContainmentAnswer.Yes, [], null);
        var witness = outcome.Value is { } made && IsWitness(made) ? made : WitnessSearch.Find(pair.Plans[_from], pair.Root(_from).Index, pair.Plans[_to], IsWitnessAmongMany, options.MaxSamples);
        if (witness is null || !IsWitness(witness)) return new ContainmentResult(ContainmentAnswer.Unknown, [CannotTell(outcome.Obstacle ?? OtherRecords)], outcome.Obstacle ?? OtherRecords);
        var changes = Changes(satisfier, witness, out var rest);
        return new ContainmentResult(ContainmentAnswer.No, changes, null) { Remainder = rest is null ? null : CannotTell(rest) };
    }

    /// <summary>Whether a document is valid here and invalid there, by the interpreter.</summary>
    private bool IsWitness(string json)
    {
        cancellation.ThrowIfCancellationRequested();
        return JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, out var text, out _) && _question.All(c => _check.HoldsAtRoot(c, text.Root) == true)
            && (_record is null || _record.IsWritten(text.Root, [(_from, _question[0].Node), (_to, _question[1].Node)], _check));
    }

    /// <summary>The same where many documents are tried: in the end none is one any more.</summary>
    private bool IsWitnessAmongMany(string json) => _check.Steps / Satisfier.CheckSteps < options.MaxSteps && IsWitness(json);

    /// <summary>The change that the witness shows, and others: what is known is taken out of the question, which is then asked again.</summary>
    private List<SchemaChange> Changes(Satisfier satisfier, string witness, out string? rest)
    {
        rest = "what else differs";
        var changes = new List<SchemaChange>();
        var steps = satisfier.Steps;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? next = witness; next is not null && IsWitness(next);)
        {
            if (NewError(next) is null) break;
            var smallest = WitnessShrinker.Shrink(next, json => IsWitnessAmongMany(json) && NewError(json) is not null);
            var error = NewError(smallest)!;
            seen.Add(error.AbsoluteKeywordLocation);
            var keyword = pair.FindKeyword(_to, error.AbsoluteKeywordLocation);
            changes.Add(Change(error, keyword, smallest));
            if (changes.Count >= options.MaxChanges) rest = $"the limit of {options.MaxChanges} changes";
            if (keyword is null || changes.Count >= options.MaxChanges || steps > options.MaxSteps) break;
            satisfier.Settled.Add(keyword);
            var outcome = satisfier.Find(_question);
            next = outcome.Value;
            if (next is null) rest = outcome.IsNone && !pair.Plans.Any(p => p.HasDynamicScope) ? null : outcome.Obstacle ?? "'$dynamicRef'";
            steps += satisfier.Steps;
        }

        ValidationError? NewError(string json) =>
            PlanInterpreter.Validate(pair.Plans[_to], pair.Root(_to).Index, JsonText.Parse(json)).Errors.FirstOrDefault(e => !seen.Contains(e.AbsoluteKeywordLocation));

        return changes;
    }

    private SchemaChange Change(ValidationError error, PlanKeyword? keyword, string witness)
    {
        var node = keyword is null ? pair.FindNode(_to, error.AbsoluteKeywordLocation) : pair.Plans[_to][keyword.Owner];
        var pointer = keyword is null ? node.DocumentPointer : JsonPointer.Append(node.DocumentPointer, keyword.Name);
        // A place in another file has no counterpart in that of the schema.
        var isOwn = node.DocumentUri == pair.Root(_to).DocumentUri;
        var here = (Pointer: pointer, Position: Positions.Of(keyword?.Value ?? node.Source));
        var there = pair.Counterpart(_from, isOwn ? pointer : "");
        return new SchemaChange
        {
            Id = _isBackward ? DiagnosticCatalog.Narrower : DiagnosticCatalog.Wider,
            Direction = direction,
            Message = (_isBackward ? "Documents that were valid are refused: " : "Documents that were refused are valid now; before: ") + error.Message,
            Pointer = (_isBackward ? here : there).Pointer,
            Position = (_isBackward ? here : there).Position,
            OldPointer = (_isBackward ? there : here).Pointer,
            OldPosition = (_isBackward ? there : here).Position,
            Witness = witness,
        };
    }

    private SchemaChange CannotTell(string obstacle) => new()
    {
        Id = DiagnosticCatalog.CannotCompare,
        Direction = direction,
        Message = $"It cannot be told whether every document {(_isBackward ? "that was valid still is" : "that is valid now was so before")}: neither a proof nor a witness gets past {obstacle}.",
        Pointer = pair.Root(1).DocumentPointer,
        Position = Positions.Of(pair.Root(1).Source),
        OldPointer = pair.Root(0).DocumentPointer,
        OldPosition = Positions.Of(pair.Root(0).Source),
    };
}
