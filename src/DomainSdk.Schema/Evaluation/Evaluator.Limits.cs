using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>Limits of depth and of work. What hits one cannot be told, and everything that follows is left alone.</content>
internal ref partial struct Evaluator
{
    /// <summary>Short documents may take the work of one of that many bytes, as the schema has a size too.</summary>
    private const int LeastBytes = 10_000;

    /// <summary>So many schemas are applied, and more for each value of the document, before verdicts are remembered.</summary>
    private const int LeastPatience = 256;
    private const int PatiencePerValue = 8;

    /// <summary>Whether a limit was hit; the verdict is then false whatever keywords made of it.</summary>
    internal readonly bool IsCutShort => _isCutShort;

    /// <summary>How many times a schema was applied to a value.</summary>
    internal readonly long Steps => Math.Min(MostSteps(_plan, View), MostSteps(_plan, View) - StepsLeft);

    private readonly long StepsLeft => _stepsLeft + _stepsKept;

    private static long MostSteps(SchemaPlan plan, JsonView view) => Math.Max(1L, plan.Options.MaxStepsPerByte) * (view.Utf8.Length + LeastBytes);

    /// <summary>Whether evaluation may go deeper: schemas applied within one another are counted, the stack is found elsewhere if need be.</summary>
    private readonly bool MayGoOn(EvaluationNode node, int entry)
    {
        if (_depth <= MaxDepth) return StackRoom.Has() || StackRoom.GiveUp();
        _trace?.ReportTooDeep(View, node.Schema, entry);
        return false;
    }

    /// <summary>The verdict where no step is left: the steps are used up, or another limit was hit before.</summary>
    private bool CutShort(EvaluationNode node, int entry)
    {
        if (!_isCutShort) _trace?.ReportTooMuchWork(View, node.Schema, entry);
        return EndHere();
    }

    /// <summary>
    /// Begins with the few steps that most documents need, and remembers nothing meanwhile: looking up what is known takes longer than finding it
    /// once more, unless it is found very often.
    /// </summary>
    private void KeepSteps()
    {
        _stepsKept = Math.Max(0, _stepsLeft - LeastPatience - ((long)PatiencePerValue * View.Entries.Length));
        if (_stepsKept == 0) return;
        _stepsLeft -= _stepsKept;
        _usesState = _plan.HasDynamicScope;
    }

    /// <summary>Goes on with the steps that were kept, and remembers from now on.</summary>
    private bool TakeKeptSteps()
    {
        if (_stepsKept == 0) return false;
        _stepsLeft += _stepsKept;
        _stepsKept = 0;
        _usesState = true;
        return true;
    }

    private void UseUp(long steps)
    {
        _stepsLeft -= steps;
        if (_stepsLeft < 0) TakeKeptSteps();
        _stepsLeft = Math.Max(0, _stepsLeft);
    }

    private bool EndHere()
    {
        _isCutShort = true;
        _stepsLeft = 0;
        _stepsKept = 0;
        _interruptions++;
        _doubts++;
        return false;
    }
}
