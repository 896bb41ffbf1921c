using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>Explanations of branches.</content>
internal sealed partial class EvaluationTrace
{
    /// <summary>How many branches of nested unions are explained for one branch of <c>anyOf</c> or <c>oneOf</c>: nobody reads more.</summary>
    private const int MostNestedBranches = 64;

    /// <summary>How much work explanations may take: a number of applications of schemas, and more of them for each value of the document.</summary>
    private const int LeastExplanations = 100_000;
    private const int ExplanationsPerValue = 50;

    private readonly KnownExplanations _known = new();
    private int _branchNesting;
    private int _nestedBranchesLeft;
    private int _lists;
    private long _explanationsLeft;

    /// <summary>The number of the list that errors go to: 0, or that of a branch that is explained.</summary>
    public int ListNumber { get; private set; }

    /// <summary>Begins to explain a branch, with a list of its own.</summary>
    /// <param name="outer">The list before.</param>
    /// <returns>False where enough is explained.</returns>
    public bool TryBeginBranch(out (int Number, int Start) outer)
    {
        outer = (ListNumber, _listStart);
        if (_branchNesting == 0) _nestedBranchesLeft = MostNestedBranches + 1;
        if (_nestedBranchesLeft <= 0 || _explanationsLeft <= 0) return false;
        _nestedBranchesLeft--;
        _branchNesting++;
        ListNumber = ++_lists;
        _listStart = _errors.Count;
        return true;
    }

    /// <summary>Ends what <see cref="TryBeginBranch"/> began.</summary>
    /// <param name="outer">What it answered.</param>
    /// <param name="steps">How often schemas were applied.</param>
    public void EndBranch((int Number, int Start) outer, long steps)
    {
        (ListNumber, _listStart) = outer;
        _branchNesting--;
        // Of branches in branches the outermost one counts.
        if (_branchNesting == 0) _explanationsLeft -= steps;
    }

    /// <summary>Finds why a union within a union fails, if another way to it has told.</summary>
    /// <param name="key">The union, the value and the number of the dynamic scope.</param>
    /// <param name="known">Why it fails.</param>
    public bool TryRecall((PlanKeyword Keyword, int Entry, int Scope) key, [NotNullWhen(true)] out Explanation? known)
    {
        known = null;
        return _branchNesting > 0 && _known.TryFind(key, KeywordLocation, out known);
    }

    /// <summary>Notes why a union within a union fails, for other ways to it.</summary>
    /// <param name="key">The union, the value and the number of the dynamic scope.</param>
    /// <param name="text">The text of the error.</param>
    /// <param name="closest">The error that is meant.</param>
    public void Remember((PlanKeyword Keyword, int Entry, int Scope) key, ErrorText text, ValidationError? closest)
    {
        if (_branchNesting > 0) _known.Add(key, text, closest, KeywordLocation());
    }
}
