using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <content>
/// Evaluation for the sake of what is collected alone. Outside of branches nobody asks for the verdict: what fails is passed over, what does not
/// lead to a schema that is looked for is left alone. Within a branch all is as ever, as the branch has to hold for what it has to count.
/// </content>
internal ref partial struct Evaluator
{
    /// <summary>Applies a branch of a union for its verdict, and for what it evaluates and collects; a branch that leads nowhere is left alone.</summary>
    internal bool ProbeBranch(PlanKeyword keyword, int node, int entry) => !IsUnwanted(node) && Probe(keyword, node, entry);

    /// <summary>Whether neither the verdict of a schema nor what it evaluates and collects is asked for.</summary>
    private readonly bool IsUnwanted(int node) => _keeps && _marks < 0 && !_collector!.Selection!.Leads(node);

    /// <summary>Whether it has to be known what a schema evaluates.</summary>
    private readonly bool Tracks(EvaluationNode node) => node.Schema.TracksEvaluated && (!_keeps || _marks >= 0 || _collector!.Selection!.Tracks(node.Index));

    private bool RunSteps(EvaluationNode node, int entry) => _keeps ? RunKept(node, entry) : Run(node, entry);

    private bool RunKept(EvaluationNode node, int entry)
    {
        var selection = _collector!.Selection!;
        var isInDoubt = false;
        foreach (var step in node.StepsFor(View[entry].Kind))
        {
            if (_marks < 0 && !selection.Leads(step)) continue;
            // What a schema in doubt would have evaluated is not known.
            if (isInDoubt && step.Order == KeywordOrder.Unevaluated) continue;
            var doubts = _doubts;
            step.Evaluate(ref this, entry);
            isInDoubt |= _doubts != doubts;
        }

        return true;
    }
}
