using System.Collections.Concurrent;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>What the interpreter makes of a plan: the steps of its schemas.</summary>
internal sealed class EvaluationProgram : PlanProgram
{
    private readonly Lazy<bool[]> _decidesTexts;
    private readonly ConcurrentDictionary<PlanKeyword, string[]> _declared = new();

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

    /// <summary>The names that are declared where a keyword demands or refuses a member; found where an error is told, and kept.</summary>
    public string[] DeclaredNames(SchemaPlan plan, PlanKeyword keyword) => _declared.GetOrAdd(keyword, k => Evaluation.DeclaredNames.Of(plan, k));

    /// <summary>The program of a plan.</summary>
    public static EvaluationProgram Of(SchemaPlan plan) => (EvaluationProgram)plan.Program;
}
