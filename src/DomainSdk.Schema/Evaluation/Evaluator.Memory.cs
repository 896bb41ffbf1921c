using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>
/// Remembered verdicts. Where several ways through the schemas lead to one schema at one value, and again within it, the number of ways doubles
/// with each level; so such schemas are evaluated once per value. Others pay nothing: only nodes with <see cref="PlanNode.IsMetAgain"/> come
/// here, and all that apply others where errors are looked for or where checks share a memory, since both look at values again.
/// What was found while a cycle was cut or a limit was met holds only there, and is not remembered.
/// </content>
internal ref partial struct Evaluator
{
    private const int IsKnown = 1;
    private const int IsKnownValid = 2;
    private const int MarksShift = 2;

    private readonly bool Remembers(EvaluationNode node, int entry) =>
        (node.IsMetAgain || _remembersAll) && _stepsKept == 0 && node.AppliesOthers(View[entry].Kind) && !_state.Verdicts.IsFull && _trace is not { Recorder: { IsFull: false, IsSuspended: false } };

    private bool EvaluateRemembered(EvaluationNode node, int entry)
    {
        if (_collector is not null) return Collect(node, entry);
        var memory = _state.Verdicts;
        var isTracked = _marks >= 0;
        var scope = _plan.HasDynamicScope ? _state.ScopeNumber : 0;
        var key = new FactKey(node.Index, isTracked ? FactKind.VerdictWithMarks : FactKind.Verdict, entry, scope);
        var known = memory.Find(key);
        if (known != 0 && ((known & IsKnownValid) != 0 || !_reports || IsReported(node, entry, scope)))
        {
            if (isTracked) AddMarks(memory.MarksAt(known >> MarksShift, _markWords));
            if ((known & IsKnownValid) != 0) return true;
            _failsForCertain = true;
            return false;
        }

        var interruptions = _interruptions;
        var reports = _reports;
        var start = 0;
        var valid = isTracked ? RunApart(node, entry, out start) : RunWithState(node, entry);
        if (interruptions != _interruptions) return valid;
        memory.Set(key, IsKnown | (valid ? IsKnownValid : 0) | (start << MarksShift));
        if (!valid && reports) memory.Set(ReportKey(node, entry, scope), IsKnown);
        return valid;
    }

    /// <summary>Decides first and then collects, once: so nothing that is collected is dropped again, and nothing is collected twice.</summary>
    private bool Collect(EvaluationNode node, int entry)
    {
        if (!_keeps || _marks >= 0)
        {
            var (collector, keeps) = (_collector, _keeps);
            (_collector, _keeps) = (null, false);
            var valid = EvaluateRemembered(node, entry);
            (_collector, _keeps) = (collector, keeps);
            if (!valid && !keeps) return false;
        }

        var key = new FactKey(node.Index, FactKind.Collected, entry, _plan.HasDynamicScope ? _state.ScopeNumber : 0);
        if (_state.Verdicts.Find(key) != 0) return true;
        _state.Verdicts.Set(key, IsKnown);
        return RunWithState(node, entry);
    }

    /// <summary>Annotations are collected only of what holds: where verdicts are remembered, that is looked at first.</summary>
    private bool FailsBeforeCollecting(PlanKeyword keyword, int node, int entry, InstanceStep step)
    {
        if (_collector is null || !_program.Remembers) return false;
        var collector = _collector;
        var marks = _marks;
        _collector = null;
        _marks = NoMarks;
        var valid = step.Kind == InstanceStepKind.None ? ApplyInPlace(keyword, node, entry) : ApplyToChild(keyword, node, entry, step);
        _marks = marks;
        _collector = collector;
        return !valid;
    }

    private readonly bool IsReported(EvaluationNode node, int entry, int scope) => _state.Verdicts.Find(ReportKey(node, entry, scope)) != 0;

    /// <summary>Each branch that is explained has a list of errors of its own.</summary>
    private readonly FactKey ReportKey(EvaluationNode node, int entry, int scope) =>
        new(node.Index, FactKind.Reported, entry, _state.Verdicts.NumberOf(scope, _trace!.ListNumber));

    /// <summary>Evaluates with marks apart, so that they can be kept; they count for the schemas around it as they would otherwise.</summary>
    private bool RunApart(EvaluationNode node, int entry, out int start)
    {
        var outer = _marks;
        _marks = _state.TakeMarks(_markWords);
        var valid = RunWithState(node, entry);
        start = _state.Verdicts.Keep(_state.Marks(_marks, _markWords));
        _state.ReleaseMarks(_markWords);
        _marks = outer;
        AddMarks(_state.Verdicts.MarksAt(start, _markWords));
        return valid;
    }

    private readonly void AddMarks(ReadOnlySpan<ulong> marks)
    {
        var target = _state.Marks(_marks, _markWords);
        for (var i = 0; i < target.Length; i++) target[i] |= marks[i];
    }
}
