using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A keyword that is evaluated with others of its schema, in one walk over the members.</summary>
internal abstract class MembersKeyword : Keyword
{
    private protected MembersKeyword(KeywordSource source)
        : base(source)
    {
    }

    internal sealed override InstanceTypes AppliesTo => InstanceTypes.Object;

    /// <summary>The first of them makes the step of all.</summary>
    internal sealed override EvaluationStep? CreateStep(StepContext context)
    {
        var together = context.Nodes[Owner].Keywords.OfType<MembersKeyword>().ToList();
        return together[0] == this ? new MembersStep(together) : null;
    }
}
