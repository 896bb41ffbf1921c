using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>What the interpreter makes of a plan: the steps of its schemas.</summary>
internal sealed class EvaluationProgram : PlanProgram
{
    private readonly Lazy<bool[]> _decidesTexts;

    /// <param name="nodes">The schemas, in the order of the plan.</param>
    public EvaluationProgram(EvaluationNode[] nodes)
    {
        Nodes = nodes;
        Remembers = Array.Exists(nodes, n => n.IsMetAgain);
        _decidesTexts = new Lazy<bool[]>(() => TextEvaluation.FindDeciding(nodes));
    }

    /// <summary>The schemas; the index of a node is its place here.</summary>
    public EvaluationNode[] Nodes { get; }

    /// <summary>Whether any node is met again, so that verdicts are remembered.</summary>
    public bool Remembers { get; }

    /// <summary>Per node, whether <see cref="TextEvaluation.Decides"/> it.</summary>
    public bool[] DecidesTexts => _decidesTexts.Value;

    /// <summary>The program of a plan.</summary>
    public static EvaluationProgram Of(SchemaPlan plan) => (EvaluationProgram)plan.Program;
}
