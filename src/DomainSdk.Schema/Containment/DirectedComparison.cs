using System.Text;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Containment;

/// <summary>One direction of a comparison: does the one schema take all documents of the other?</summary>
internal sealed class DirectedComparison(SchemaPair pair, ContainmentOptions options, bool isBackward)
{
    private readonly int _from = isBackward ? 0 : 1;
    private readonly int _to = isBackward ? 1 : 0;
    private readonly ConditionCheck _check = new(pair.Plans);
    private readonly Condition.Schema[] _question =
    [
        new(isBackward ? 0 : 1, pair.Root(isBackward ? 0 : 1).Index, true),
        new(isBackward ? 1 : 0, pair.Root(isBackward ? 1 : 0).Index, false),
    ];

    public ContainmentResult Compare()
    {
        if (pair.IsSame) return new ContainmentResult(ContainmentAnswer.Yes, [], null);
        var satisfier = new Satisfier(pair.Plans, pair.Classes, options);
        var outcome = satisfier.Find(_question);
        // What a schema means depends on the way to it, and the proof does not follow the way.
        if (outcome.IsNone && pair.Plans.Any(p => p.HasDynamicScope)) outcome = Outcome.Unknown("'$dynamicRef', whose target depends on the way to it");
        if (outcome.IsNone) return new ContainmentResult(ContainmentAnswer.Yes, [], null);
        var witness = outcome.Value ?? WitnessSearch.Find(pair.Plans[_from], pair.Root(_from).Index, pair.Plans[_to], IsWitnessAmongMany, options.MaxSamples);
        if (witness is null || !IsWitness(witness)) return new ContainmentResult(ContainmentAnswer.Unknown, [CannotTell(outcome.Obstacle!)], outcome.Obstacle);
        return new ContainmentResult(ContainmentAnswer.No, Changes(satisfier, witness), null);
    }

    /// <summary>Whether a document is valid here and invalid there, by the interpreter.</summary>
    private bool IsWitness(string json) => JsonText.TryParse(Encoding.UTF8.GetBytes(json), null, out var text, out _) && _question.All(c => _check.HoldsAtRoot(c, text.Root) == true);

    /// <summary>The same where many documents are tried: in the end none is one any more.</summary>
    private bool IsWitnessAmongMany(string json) => _check.Steps / Satisfier.CheckSteps < options.MaxSteps && IsWitness(json);

    /// <summary>The change that the witness shows, and others: what is known is taken out of the question, which is then asked again.</summary>
    private List<SchemaChange> Changes(Satisfier satisfier, string witness)
    {
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
            if (keyword is null || changes.Count >= options.MaxChanges || steps > options.MaxSteps) break;
            satisfier.Settled.Add(keyword);
            next = satisfier.Find(_question).Value;
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
            Id = isBackward ? DiagnosticCatalog.Narrower : DiagnosticCatalog.Wider,
            Message = (isBackward ? "Documents that were valid are refused: " : "Documents that were refused are valid now; before: ") + error.Message,
            Pointer = (isBackward ? here : there).Pointer,
            Position = (isBackward ? here : there).Position,
            OldPointer = (isBackward ? there : here).Pointer,
            OldPosition = (isBackward ? there : here).Position,
            Witness = witness,
        };
    }

    private SchemaChange CannotTell(string obstacle) => new()
    {
        Id = DiagnosticCatalog.CannotCompare,
        Message = $"It cannot be told whether every document {(isBackward ? "that was valid still is" : "that is valid now was so before")}: neither a proof nor a witness gets past {obstacle}.",
        Pointer = pair.Root(1).DocumentPointer,
        Position = Positions.Of(pair.Root(1).Source),
        OldPointer = pair.Root(0).DocumentPointer,
        OldPosition = Positions.Of(pair.Root(0).Source),
    };
}
