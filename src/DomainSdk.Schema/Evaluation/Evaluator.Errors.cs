using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>Errors of the detailed mode.</content>
internal ref partial struct Evaluator
{
    /// <summary>The instance location of the current value.</summary>
    internal readonly string InstanceLocation => _trace!.InstanceLocation(View);

    /// <summary>The name of the member that the current value belongs to, or null.</summary>
    internal readonly string? MemberName => _trace!.Step is { Kind: InstanceStepKind.Member or InstanceStepKind.Name } step ? View.GetString(step.Value) : null;

    /// <summary>Whether <see cref="Nearest"/> may still find something.</summary>
    internal readonly bool Suggests => _trace!.Suggests;

    /// <summary>What was probably meant by a misspelt name, or null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">What can have been meant.</param>
    internal readonly string? Nearest(string name, IEnumerable<string> candidates) => _trace!.Nearest(name, candidates);

    /// <summary>Whether further errors are only counted.</summary>
    internal readonly bool IsFull => _trace!.IsFull;

    /// <summary>Reports that a keyword of the current node failed.</summary>
    /// <param name="id">The id of the catalogue.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="entry">The value.</param>
    /// <param name="text">What failed, in words.</param>
    /// <param name="causes">Errors of the branches.</param>
    internal readonly void AddError(string id, PlanKeyword keyword, int entry, ErrorText text, IReadOnlyList<ValidationError>? causes = null) =>
        _trace!.Add(View, id, keyword, entry, text, causes);

    /// <summary>Reports that a keyword of the current node failed because of a value below the current one.</summary>
    /// <param name="id">The id of the catalogue.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="entry">The value at fault.</param>
    /// <param name="path">JSON Pointer to it from the current value.</param>
    /// <param name="text">What failed, in words.</param>
    internal readonly void AddErrorBelow(string id, PlanKeyword keyword, int entry, string path, ErrorText text) =>
        _trace!.Add(View, id, keyword, entry, text, causes: null, path);

    /// <summary>
    /// Reports the errors of the branch that a value means. What the branch evaluates counts as evaluated, or <c>unevaluated*</c> would report
    /// all of it once more.
    /// </summary>
    internal void ReportBranch(PlanKeyword keyword, int node, int entry)
    {
        var doubts = _doubts;
        ApplyInPlace(keyword, node, entry);
        Overrule(doubts);
    }

    /// <summary>Evaluates a branch in detail and takes its errors out of the list.</summary>
    /// <returns>False where enough is explained: unions in unions multiply.</returns>
    internal bool TryExplainBranch(PlanKeyword keyword, int node, int entry, [NotNullWhen(true)] out List<ValidationError>? errors)
    {
        errors = null;
        if (!_trace!.TryBeginBranch(out var list)) return false;
        var steps = _stepsLeft;
        var before = _trace.ErrorCount;
        var (marks, doubts) = (_marks, _doubts);
        _marks = NoMarks;
        ApplyInPlace(keyword, node, entry);
        _marks = marks;
        Overrule(doubts);
        errors = _trace.TakeFrom(before);
        _trace.EndBranch(list, steps - _stepsLeft);
        return true;
    }

    /// <summary>The members that are declared around a keyword.</summary>
    internal readonly string[] DeclaredNames(PlanKeyword keyword) => _program.DeclaredNames(_plan, keyword);

    /// <summary>Finds why a union within a union fails, if another way to it has told.</summary>
    internal readonly bool TryRecall(PlanKeyword keyword, int entry, [NotNullWhen(true)] out Explanation? known) =>
        _trace!.TryRecall((keyword, entry, ScopeOfExplanations), out known);

    /// <summary>Notes why a union fails, for other ways to it.</summary>
    internal readonly void Remember(PlanKeyword keyword, int entry, ErrorText text, ValidationError? closest) =>
        _trace!.Remember((keyword, entry, ScopeOfExplanations), text, closest);

    private readonly int ScopeOfExplanations => _plan.HasDynamicScope ? _state.ScopeNumber : 0;

    /// <summary>Reports a <c>false</c> schema in the words of the keyword that applied it.</summary>
    private void ReportFalse(EvaluationNode node, int entry)
    {
        var trace = _trace!;
        var text = trace.Applicator?.Refuses switch
        {
            null or RefusedPart.Value => new FalseText(DiagnosticCatalog.NothingAllowed, new ErrorText("No value is allowed here.", "nothing", Describe.Value(View, entry))),
            RefusedPart.Item => new FalseText(DiagnosticCatalog.UnexpectedItem, new ErrorText("No item is allowed at this position.", "no item", Describe.Value(View, entry))),
            _ => UnexpectedMembers.Explain(ref this, DeclaredNames(trace.Applicator)),
        };
        // A forbidden member is pointed at by its name.
        var at = text.Id == DiagnosticCatalog.UnexpectedMember && trace.Step.Kind == InstanceStepKind.Member ? trace.Step.Value : entry;
        trace.Add(View, text.Id, node.Schema, at, text.Text);
    }
}
