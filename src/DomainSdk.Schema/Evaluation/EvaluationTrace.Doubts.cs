using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Evaluation;

/// <content>What cannot be told.</content>
internal sealed partial class EvaluationTrace
{
    private readonly List<(int Number, ValidationError Error)> _doubts = [];

    /// <summary>
    /// What could not be told, in the place of errors: each value and schema once, and none where the value has an error of its own.
    /// </summary>
    public IEnumerable<ValidationError> Doubts
    {
        get
        {
            var wrong = new HashSet<string>(_errors.Select(e => e.InstanceLocation), StringComparer.Ordinal);
            return _doubts.Select(d => d.Error).Where(e => !wrong.Contains(e.InstanceLocation)).GroupBy(e => (e.InstanceLocation, e.AbsoluteKeywordLocation)).Select(g => g.First());
        }
    }

    /// <summary>Notes a value whose verdict cannot be told.</summary>
    /// <param name="view">The document.</param>
    /// <param name="number">The number of doubts, with this one.</param>
    /// <param name="node">The schema that is applied again.</param>
    /// <param name="entry">The value.</param>
    public void AddDoubt(JsonView view, int number, PlanNode node, int entry)
    {
        if (OmitsDoubt()) return;
        var source = Applicator?.Value ?? node.Source;
        var at = Positions.Of(source);
        var place = at.Path is null ? node.AbsoluteLocation : $"{node.AbsoluteLocation} by {at}";
        var error = At(view, DiagnosticCatalog.EndlessEvaluation, node, entry, new ErrorText($"Whether the value is valid cannot be told, as '{Applicator?.Name}' leads back to the schema {place} for the same value.")) with { SchemaPosition = at };
        AddDoubt(number, error);
    }

    /// <summary>Notes a text that takes a pattern more steps than allowed.</summary>
    /// <param name="view">The document.</param>
    /// <param name="number">The number of doubts, with this one.</param>
    /// <param name="keyword">The keyword of the pattern.</param>
    /// <param name="regex">The pattern.</param>
    /// <param name="entry">The text.</param>
    public void AddDoubt(JsonView view, int number, PlanKeyword keyword, EcmaRegex regex, int entry)
    {
        if (OmitsDoubt()) return;
        var node = _plan[_frames[_frames.Count - 1].Node];
        var token = "/" + JsonPointer.Escape(keyword.Name);
        var text = new ErrorText($"Whether {Describe.Value(view, entry)} matches the pattern {regex.Pattern} cannot be told within the steps allowed, so it counts as invalid; what takes them is the {regex.NonLinearConstruct}.");
        AddDoubt(number, At(view, DiagnosticCatalog.PatternLimit, node, entry, text) with
        {
            Keyword = keyword.Name,
            KeywordLocation = KeywordLocation() + token,
            AbsoluteKeywordLocation = node.AbsoluteLocation + UriReference.EncodeFragment(token),
            SchemaPosition = Positions.Of(keyword.Value),
        });
    }

    /// <summary>Drops the doubts behind a number.</summary>
    public void DropDoubts(int number) => _doubts.RemoveAll(d => d.Number > number);

    private bool OmitsDoubt()
    {
        if (Recorder is not null || (_doubts.Count < _plan.Options.MaxErrors && _charactersLeft > 0)) return false;
        Omit();
        return true;
    }

    private void AddDoubt(int number, ValidationError error)
    {
        if (Recorder is null) _doubts.Add((number, Counted(error)));
        else Recorder.Add(error);
    }
}
