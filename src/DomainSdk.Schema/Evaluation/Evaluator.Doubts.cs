using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Evaluation;

/// <content>
/// Doubts: schemas whose verdict cannot be told, as their evaluation would not end. Such a schema answers false and counts as a doubt; what
/// is certain overrules it (one branch of <c>anyOf</c> that matches, a keyword beside it that fails), everything else hands it on, also
/// <c>not</c> and <c>if</c>. So a doubt that reaches the root means invalid, and never turns into valid on the way.
/// </content>
internal ref partial struct Evaluator
{
    /// <summary>How many doubts have not been overruled. More after a failure than before: whether it is one cannot be told.</summary>
    internal readonly int Doubts => _doubts;

    /// <summary>Whether a value that is not valid may be so for a doubt alone.</summary>
    internal readonly bool IsInDoubt => _doubts > 0 && !_failsForCertain;

    /// <summary>Notes that the value fails whatever becomes of a doubt.</summary>
    internal void FailForCertain() => _failsForCertain = true;

    /// <summary>Drops the doubts since a count was taken, as the verdict is certain without them.</summary>
    internal void Overrule(int before)
    {
        if (_doubts == before) return;
        _doubts = before;
        _trace?.DropDoubts(before);
    }

    /// <summary>Drops the doubts since a count was taken because some schema matches.</summary>
    /// <returns>False where they stay: what a schema in doubt would have evaluated matters to an <c>unevaluated*</c> keyword.</returns>
    internal bool Overrules(int before)
    {
        if (_marks >= 0) return _doubts == before;
        Overrule(before);
        return true;
    }

    /// <summary>The verdict of a schema that leads back to itself for the same value.</summary>
    private bool CannotTell(EvaluationNode node, int entry)
    {
        _doubts++;
        _interruptions++;
        _trace?.AddDoubt(View, _doubts, node.Schema, entry);
        return false;
    }

    /// <summary>Schemas that lead back to one another are nested in more ways than can be walked; a document needs few of them per value.</summary>
    private static long MostNested(JsonView view) => 200L * (view.Entries.Length + 100);

    private ProbeScope BeginProbe()
    {
        var scope = new ProbeScope(_doubts, _reports, _keeps, _failsForCertain);
        _reports = Records;
        _keeps = false;
        _failsForCertain = false;
        return scope;
    }

    private bool EndProbe(ProbeScope scope, bool valid)
    {
        if (!valid && _failsForCertain) Overrule(scope.Doubts);
        _reports = scope.Reports;
        _keeps = scope.Keeps;
        _failsForCertain = scope.FailsForCertain;
        return valid;
    }

    private readonly record struct ProbeScope(int Doubts, bool Reports, bool Keeps, bool FailsForCertain);
}
