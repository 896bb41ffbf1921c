using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>Limits of depth and of work. What hits one cannot be told, and everything that follows is left alone.</content>
public ref partial struct Evaluator
{
    /// <summary>Short documents may take the work of one of that many bytes, as the schema has a size too.</summary>
    private const int LeastBytes = 10_000;

    /// <summary>Whether a limit was hit; the verdict is then false whatever keywords made of it.</summary>
    internal readonly bool IsCutShort => _isCutShort;

    /// <summary>How many times a schema was applied to a value.</summary>
    internal readonly long Steps => Math.Min(MostSteps(_plan, View), MostSteps(_plan, View) - _stepsLeft);

    private static long MostSteps(SchemaPlan plan, JsonView view) => Math.Max(1L, plan.Options.MaxStepsPerByte) * (view.Utf8.Length + LeastBytes);

    /// <summary>Whether evaluation may go deeper: schemas applied within one another are counted, the stack is found elsewhere if need be.</summary>
    private readonly bool MayGoOn(PlanNode node, int entry)
    {
        if (_depth <= MaxDepth) return StackRoom.Has() || StackRoom.GiveUp();
        _trace?.ReportTooDeep(View, node, entry);
        return false;
    }

    /// <summary>The verdict where no step is left: the steps are used up, or another limit was hit before.</summary>
    private bool CutShort(PlanNode node, int entry)
    {
        if (!_isCutShort) _trace?.ReportTooMuchWork(View, node, entry);
        return EndHere();
    }

    private bool EndHere()
    {
        _isCutShort = true;
        _stepsLeft = 0;
        _interruptions++;
        _doubts++;
        return false;
    }
}
