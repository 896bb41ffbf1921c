using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// Evaluates the nodes of a plan against a document. Boolean mode stops at the first failure and allocates nothing; detailed
/// mode goes on and reports every error with its locations.
/// </summary>
internal ref partial struct Evaluator
{
    /// <summary>The deepest nesting of schemas applied: some hundred for each of the <see cref="JsonReadOptions.DefaultMaxDepth"/> levels of a document.</summary>
    internal const int MaxDepth = 1 << 16;

    // Depth and stack are looked at once in that many levels, for which the room found suffices.
    private const int Interval = 8;

    /// <summary>The document; a field, as a property would copy it.</summary>
    internal readonly JsonView View;

    private readonly SchemaPlan _plan;
    private readonly EvaluationProgram _program;
    private readonly EvaluationNode[] _nodes;
    private readonly EvaluatorState _state;
    private readonly EvaluationTrace? _trace;
    private readonly bool _remembersAll;
    private AnnotationCollector? _collector;
    private long _stepsLeft;
    private long _stepsKept;
    private int _interruptions;
    private int _depth;
    private int _marks;
    private int _markWords;
    private bool _usesState;
    private bool _reports;
    private bool _keeps;
    private bool _isCutShort;
    private int _doubts;
    private bool _failsForCertain;

    internal Evaluator(
        SchemaPlan plan, JsonView view, EvaluatorState state, EvaluationTrace? trace = null, AnnotationCollector? collector = null, bool sharesMemory = false)
    {
        _plan = plan;
        _program = EvaluationProgram.Of(plan);
        _nodes = _program.Nodes;
        _remembersAll = plan.Options.RemembersVerdicts && (sharesMemory || trace is not null);
        _usesState = plan.HasDynamicScope || collector is not null || _program.Remembers || _remembersAll;
        state.Verdicts.Begin(plan, view.Entries.Length);
        // What is recorded has a bound of its own.
        _stepsLeft = MostSteps(plan, view) - state.Verdicts.Steps + (trace?.Recorder?.MostUnits ?? 0);
        if (_program.Remembers && !_remembersAll && trace is null && collector is null) KeepSteps();
        View = view;
        _state = state;
        _trace = trace;
        _collector = collector;
        _reports = trace is not null;
        _keeps = collector?.Selection is not null;
        _marks = NoMarks;
    }

    /// <summary>Whether errors are collected, so that evaluation goes on after a failure.</summary>
    internal readonly bool Reports => _reports;

    /// <summary>
    /// Whether the other subschemas of a keyword are applied after a failure: to report or to collect all of it, or because a doubt may still be
    /// overruled.
    /// </summary>
    internal readonly bool GoesOn => _reports || _keeps || IsInDoubt;

    /// <summary>Whether every branch has to be evaluated although the verdict is known: for marks and annotations.</summary>
    internal readonly bool VisitsAll => _marks >= 0 || _collector is not null || Records;

    /// <summary>Whether every schema applied is recorded.</summary>
    internal readonly bool Records => _trace is { Recorder.IsFull: false };

    internal readonly SchemaPlan Plan => _plan;

    /// <summary>Evaluates a node against a value.</summary>
    internal bool Evaluate(int index, int entry)
    {
        if (_trace is null || _trace.Recorder is not { IsSuspended: false, IsFull: false } recorder) return EvaluateNode(index, entry);
        recorder.Enter(_trace.NewUnit(View));
        var valid = EvaluateNode(index, entry);
        recorder.Leave(_plan[index], View.Kind(entry), valid);
        return valid;
    }

    private bool EvaluateNode(int index, int entry)
    {
        var node = _nodes[index];
        if (node.Boolean is { } verdict)
        {
            if (verdict || _keeps) return true;
            _failsForCertain = true;
            if (_reports) ReportFalse(node, entry);
            return false;
        }

        if (--_stepsLeft < 0 && !TakeKeptSteps()) return CutShort(node, entry);
        if ((uint)++_depth % Interval == 0 && !MayGoOn(node, entry)) return EndHere();

        var valid = !node.NeedsState && !_usesState ? Run(node, entry)
            : IsUnwanted(index) ? true
            : Remembers(node, entry) ? EvaluateRemembered(node, entry)
            : RunWithState(node, entry);
        _depth--;
        return valid;
    }

    /// <summary>The target of a dynamic reference: that of the outermost resource entered which has one.</summary>
    internal readonly int FindDynamic(IReadOnlyDictionary<int, int> candidates, int fallback)
    {
        foreach (var resource in _state.Scope)
        {
            if (candidates.TryGetValue(resource, out var node)) return node;
        }

        return fallback;
    }

    /// <summary>The decoded bytes of a string or member name, valid until the next call.</summary>
    internal readonly ReadOnlySpan<byte> Decode(int entry)
    {
        var raw = View.RawString(entry);
        if (!View[entry].HasEscapes) return raw;
        var room = _state.Bytes(raw.Length);
        return room.Slice(0, Utf8Text.Unescape(raw, room));
    }

    /// <summary>The length of a string in code points.</summary>
    internal readonly int Length(int entry)
    {
        ref readonly var e = ref View[entry];
        return e.IsAscii && !e.HasEscapes ? e.End - e.Start - 2 : JsonStrings.CodePointCount(Decode(entry));
    }

    private bool Run(EvaluationNode node, int entry)
    {
        var steps = node.StepsFor(View[entry].Kind);
        var doubts = _doubts;
        for (var i = 0; i < steps.Length; i++)
        {
            if (!steps[i].Evaluate(ref this, entry)) return GoOn(steps, i, entry, doubts);
        }

        return true;
    }

    /// <summary>Goes on after a step that failed where there is more to tell: errors, or what may overrule a doubt.</summary>
    private bool GoOn(EvaluationStep[] steps, int failed, int entry, int doubts)
    {
        var isInDoubt = false;
        for (var i = failed; i < steps.Length; i++)
        {
            var step = steps[i];
            if (i > failed)
            {
                // What a schema in doubt would have evaluated is not known either.
                if (isInDoubt && step.Order == KeywordOrder.Unevaluated) continue;
                doubts = _doubts;
                if (step.Evaluate(ref this, entry)) continue;
            }

            isInDoubt |= _doubts != doubts;
            if (_doubts != doubts) continue;
            _failsForCertain = true;
            if (!_reports) return false;
            step.Report(ref this, entry);
        }

        return false;
    }

    /// <summary>Evaluates with the bookkeeping that only some plans, nodes or callers need.</summary>
    private bool RunWithState(EvaluationNode node, int entry)
    {
        if (node.Schema.LeadsBackToItself)
        {
            if (!_state.TryBegin(node.Index, entry)) return CannotTell(node, entry);
            if (_state.NestedCount > MostNested(View))
            {
                _state.End();
                _trace?.ReportTooDeep(View, node.Schema, entry);
                return EndHere();
            }
        }

        var annotations = _collector?.Count ?? 0;
        _collector?.Add(node.Schema, entry, _trace);
        var entered = _plan.HasDynamicScope && _state.Enter(node.Schema.Resource);
        var valid = Tracks(node) && View[entry].Kind is JsonKind.Array or JsonKind.Object ? RunTracked(node, entry) : RunSteps(node, entry);
        if (entered) _state.Leave();
        if (node.Schema.LeadsBackToItself) _state.End();
        if (!valid) _collector?.Truncate(annotations);
        return valid;
    }
}
