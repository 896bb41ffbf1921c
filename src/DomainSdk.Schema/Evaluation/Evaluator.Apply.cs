using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>How keywords apply their subschemas.</content>
internal ref partial struct Evaluator
{
    /// <summary>Whether nothing has to be kept of where evaluation is.</summary>
    private readonly bool IsPlain => _trace is null && _marks < 0;

    /// <summary>Applies a subschema to the same value.</summary>
    internal bool ApplyInPlace(PlanKeyword keyword, int node, int entry)
    {
        if (_trace is null) return EvaluateNode(node, entry);
        _trace.Push(keyword, node, default);
        var valid = Evaluate(node, entry);
        _trace.Pop();
        return valid;
    }

    /// <summary>Applies a subschema to the value of a member.</summary>
    internal bool ApplyToMember(PlanKeyword keyword, int node, int nameEntry) =>
        IsPlain ? EvaluateNode(node, nameEntry + 1) : ApplyToChild(keyword, node, nameEntry + 1, InstanceStep.Member(nameEntry));

    /// <summary>Applies a subschema to the name of a member.</summary>
    internal bool ApplyToName(PlanKeyword keyword, int node, int nameEntry) =>
        _keeps || ApplyToChild(keyword, node, nameEntry, InstanceStep.Name(nameEntry));

    /// <summary>Applies a subschema to an item.</summary>
    internal bool ApplyToItem(PlanKeyword keyword, int node, int entry, int index) =>
        IsPlain ? EvaluateNode(node, entry) : ApplyToChild(keyword, node, entry, InstanceStep.Item(index));

    /// <summary>Applies a subschema to an item for its verdict only.</summary>
    internal bool ProbeItem(PlanKeyword keyword, int node, int entry, int index)
    {
        var scope = BeginProbe();
        var valid = !FailsBeforeCollecting(keyword, node, entry, InstanceStep.Item(index)) && ApplyToItem(keyword, node, entry, index);
        return EndProbe(scope, valid);
    }

    /// <summary>Applies a subschema to the same value for its verdict only; what it evaluated counts only if it is valid.</summary>
    internal bool Probe(PlanKeyword keyword, int node, int entry)
    {
        var scope = BeginProbe();
        bool valid;
        if (FailsBeforeCollecting(keyword, node, entry, default))
        {
            valid = false;
        }
        else if (_marks < 0)
        {
            valid = ApplyInPlace(keyword, node, entry);
        }
        else
        {
            var saved = SaveMarks();
            valid = ApplyInPlace(keyword, node, entry);
            RestoreMarks(saved, keep: valid);
        }

        return EndProbe(scope, valid);
    }

    /// <summary>Applies a subschema to the same value for its verdict only, and forgets what it evaluated: <c>not</c>.</summary>
    internal bool ProbeAndForget(PlanKeyword keyword, int node, int entry)
    {
        var (collector, marks) = (_collector, _marks);
        _collector = null;
        _marks = NoMarks;
        var valid = Probe(keyword, node, entry);
        (_collector, _marks) = (collector, marks);
        return valid;
    }

    /// <summary>Applies a subschema once more to explain a failure; nothing of it is recorded.</summary>
    internal bool ProbeAgain(PlanKeyword keyword, int node, int entry)
    {
        LookAgain(begins: true);
        var valid = Probe(keyword, node, entry);
        LookAgain(begins: false);
        return valid;
    }

    /// <summary>Begins or ends to look once more at what is evaluated already, to explain a failure; nothing of it is recorded.</summary>
    internal readonly void LookAgain(bool begins) => _trace!.Recorder?.IsSuspended = begins;

    private bool ApplyToChild(PlanKeyword keyword, int node, int entry, InstanceStep step)
    {
        var marks = _marks;
        _marks = NoMarks;
        _trace?.Push(keyword, node, step);
        var valid = Evaluate(node, entry);
        _trace?.Pop();
        _marks = marks;
        return valid;
    }
}
