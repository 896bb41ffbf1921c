using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>An <c>anyOf</c> or <c>oneOf</c> with more than one branch, or an <c>if</c> with both <c>then</c> and <c>else</c>.</summary>
internal sealed class Choice(PlanKeyword keyword, PlanNode owner, IReadOnlyList<int> branches, bool exactlyOne)
{
    /// <summary>The keyword.</summary>
    public PlanKeyword Keyword { get; } = keyword;

    /// <summary>The node that has it.</summary>
    public PlanNode Owner { get; } = owner;

    /// <summary>Indexes of the branches.</summary>
    public IReadOnlyList<int> Branches { get; } = branches;

    /// <summary>The schema that chooses between the first branch and the second, or -1 where branches choose themselves.</summary>
    public int Condition { get; } = keyword is IfKeyword condition ? condition.If : -1;

    /// <summary>Whether exactly one must hold (<c>oneOf</c>), not at least one.</summary>
    public bool ExactlyOne { get; } = exactlyOne;
}
