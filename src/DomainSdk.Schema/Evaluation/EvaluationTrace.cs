using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Evaluation;

/// <summary>The path of an evaluation through schema and document, and the errors found on it. Locations are written only when asked for.</summary>
internal sealed partial class EvaluationTrace
{
    /// <summary>How many names may be compared with misspelt ones in a document: far more than anyone reads suggestions for.</summary>
    private const int MostComparisons = 20_000;

    /// <summary>How many characters all errors may take: a long name above many of them is a part of each place.</summary>
    private const long MostCharacters = 50_000_000;

    /// <summary>How many errors one branch is explained with.</summary>
    private const int MostOfBranch = 100;

    private readonly SchemaPlan _plan;
    private readonly JsonText _document;
    private readonly List<Frame> _frames = [];
    private readonly List<ValidationError> _errors = [];
    private int _listStart;
    private int _omitted;
    private int _comparisonsLeft = MostComparisons;
    private long _charactersLeft = MostCharacters;

    public EvaluationTrace(SchemaPlan plan, JsonText document, int root, OutputRecorder? recorder = null)
    {
        _plan = plan;
        _document = document;
        Recorder = recorder;
        _explanationsLeft = LeastExplanations + ((long)ExplanationsPerValue * document.View.Entries.Length);
        _frames.Add(new Frame(null, root, default));
    }

    /// <summary>Records every schema applied; null where only errors are wanted.</summary>
    public OutputRecorder? Recorder { get; }

    public int ErrorCount => _errors.Count;

    /// <summary>Whether further errors are only counted. What is recorded has a bound of its own.</summary>
    public bool IsFull => Recorder is null && (_charactersLeft <= 0 || _errors.Count - _listStart >= (_branchNesting == 0 ? _plan.Options.MaxErrors : MostOfBranch));

    public IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>The keyword that applied the current schema, or null at the root.</summary>
    public PlanKeyword? Applicator => _frames[_frames.Count - 1].Keyword;

    /// <summary>The step that led to the current schema.</summary>
    public InstanceStep Step => _frames[_frames.Count - 1].Step;

    public void Push(PlanKeyword keyword, int node, InstanceStep step) => _frames.Add(new Frame(keyword, node, step));

    public void Pop() => _frames.RemoveAt(_frames.Count - 1);

    /// <summary>Adds an error of a keyword of the current schema.</summary>
    public void Add(JsonView view, string id, PlanKeyword keyword, int entry, ErrorText text, IReadOnlyList<ValidationError>? causes, string below = "")
    {
        if (IsFull)
        {
            Omit();
            return;
        }

        var node = _plan[_frames[_frames.Count - 1].Node];
        var token = "/" + JsonPointer.Escape(keyword.Name);
        Add(new ValidationError
        {
            Id = id,
            Keyword = keyword.Name,
            InstanceLocation = InstanceLocation(view) + below,
            KeywordLocation = KeywordLocation() + token,
            AbsoluteKeywordLocation = node.AbsoluteLocation + UriReference.EncodeFragment(token),
            Position = PositionOf(view, entry),
            SchemaPosition = Positions.Of(keyword.Value),
            Message = _branchNesting == 0 && NameEntry is { } name ? $"The member name {Describe.Value(view, name)}: {text.Message}" : text.Message,
            Expected = text.Expected,
            Found = text.Found,
            Suggestion = text.Suggestion,
            Causes = causes ?? [],
        });
    }

    /// <summary>Adds an error of the current schema as a whole.</summary>
    public void Add(JsonView view, string id, PlanNode node, int entry, ErrorText text)
    {
        if (IsFull) Omit();
        else Add(At(view, id, node, entry, text));
    }

    /// <summary>An error that tells how many are left out, if there are any.</summary>
    /// <param name="view">The document.</param>
    /// <param name="node">The schema of the document.</param>
    /// <param name="entry">The document.</param>
    /// <param name="listed">How many are listed.</param>
    public IReadOnlyList<ValidationError> Omitted(JsonView view, PlanNode node, int entry, int listed) => _omitted == 0
        ? []
        : [At(view, DiagnosticCatalog.MoreErrors, node, entry, new ErrorText(FormattableString.Invariant($"{_omitted} more errors are not listed: only the first {listed} are.")))];

    /// <summary>The limit that was hit, or null: an error of the document, wherever it was met.</summary>
    public ValidationError? Limit { get; private set; }

    public void ReportTooDeep(JsonView view, PlanNode node, int entry) =>
        ReportLimit(At(view, DiagnosticCatalog.TooDeep, node, entry, new ErrorText("Document and schema nest too deep to be evaluated.")));

    public void ReportTooMuchWork(JsonView view, PlanNode node, int entry) =>
        ReportLimit(At(view, DiagnosticCatalog.TooMuchWork, node, entry, new ErrorText($"The schemas have to be applied too often to tell whether the document is valid: more than {_plan.Options.MaxStepsPerByte} times per byte.")));

    /// <summary>Takes the errors from a place in the list on.</summary>
    public List<ValidationError> TakeFrom(int start)
    {
        var taken = _errors.GetRange(start, _errors.Count - start);
        _errors.RemoveRange(start, taken.Count);
        return taken;
    }

    /// <summary>What was probably meant by a misspelt name; null where nothing is near enough, or enough was suggested for this document.</summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">What can have been meant; not gone through where enough was suggested.</param>
    public string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (!Suggests) return null;
        var nearest = Spelling.Nearest(name, Counted(candidates));
        return Suggests ? nearest : null;
    }

    /// <summary>Whether not enough was suggested yet.</summary>
    public bool Suggests => _comparisonsLeft > 0;

    /// <summary>JSON Pointer to the current value.</summary>
    public string InstanceLocation(JsonView view)
    {
        var pointer = new StringBuilder();
        foreach (var frame in _frames)
        {
            if (frame.Step.Kind == InstanceStepKind.Member)
                pointer.Append('/').Append(JsonPointer.Escape(view.GetString(frame.Step.Value)));
            else if (frame.Step.Kind == InstanceStepKind.Item)
                pointer.Append('/').Append(frame.Step.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }

    /// <summary>JSON Pointer of the path to the current schema, references included.</summary>
    public string KeywordLocation()
    {
        var pointer = new StringBuilder();
        for (var i = 1; i < _frames.Count; i++)
        {
            var (keyword, index, _) = _frames[i];
            if (keyword!.IsReference)
            {
                pointer.Append('/').Append(JsonPointer.Escape(keyword.Name));
                continue;
            }

            // A subschema stands in the schema that applies it, so the step is what their places in the file differ by.
            var parent = _plan[_frames[i - 1].Node].DocumentPointer;
            var child = _plan[index].DocumentPointer;
            pointer.Append(child, parent.Length, child.Length - parent.Length);
        }

        return pointer.ToString();
    }

    /// <summary>A unit of output for the current schema.</summary>
    public OutputUnit NewUnit(JsonView view)
    {
        var frame = _frames[_frames.Count - 1];
        return new OutputUnit(frame.Keyword?.Name, KeywordLocation(), _plan[frame.Node].AbsoluteLocation, InstanceLocation(view));
    }

    private ValidationError At(JsonView view, string id, PlanNode node, int entry, ErrorText text) => new()
    {
        Id = id,
        Keyword = Applicator?.Name ?? "",
        InstanceLocation = InstanceLocation(view),
        KeywordLocation = KeywordLocation(),
        AbsoluteKeywordLocation = node.AbsoluteLocation,
        Position = PositionOf(view, entry),
        SchemaPosition = Positions.Of(node.Source),
        Message = text.Message,
        Expected = text.Expected,
        Found = text.Found,
        Suggestion = text.Suggestion,
    };

    /// <summary>Where the current value is the name of a member: its entry.</summary>
    private int? NameEntry
    {
        get
        {
            var last = _frames.Count - 1;
            while (last > 0 && _frames[last].Step.Kind == InstanceStepKind.None) last--;
            return _frames[last].Step is { Kind: InstanceStepKind.Name } step ? step.Value : null;
        }
    }

    private ValidationError Counted(ValidationError error)
    {
        _charactersLeft -= error.InstanceLocation.Length + error.KeywordLocation.Length + error.AbsoluteKeywordLocation.Length + error.Message.Length;
        return error;
    }

    private IEnumerable<string> Counted(IEnumerable<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (--_comparisonsLeft <= 0) yield break;
            yield return candidate;
        }
    }

    private void Omit()
    {
        if (_branchNesting == 0) _omitted++;
    }

    private void ReportLimit(ValidationError error)
    {
        Limit ??= error;
        Recorder?.Add(error);
    }

    private void Add(ValidationError error)
    {
        if (Recorder is null) _errors.Add(Counted(error));
        else Recorder.Add(error);
    }

    /// <summary>The position of a value; of arrays and objects only the opening bracket, as messages about them concern the whole.</summary>
    private SourcePosition PositionOf(JsonView view, int entry)
    {
        ref readonly var e = ref view[entry];
        var length = e.Kind is JsonKind.Array or JsonKind.Object ? 1 : e.End - e.Start;
        return Positions.At(_document.Lines, _document.Path, e.Start, length);
    }

    private readonly record struct Frame(PlanKeyword? Keyword, int Node, InstanceStep Step);
}
